/**
 * What a library knows about its travels, and the search index over working texts and versions. The tables of the
 * index are made anew: they are never the only copy of anything and are filled again from drafts and versions.
 */
export const handoverAndSearch = {
  id: 3,
  name: 'handover-and-search',
  sql: `
-- The library's moves between computers, oldest first. Newest 'taken-along': this copy is only read, work goes on elsewhere.
CREATE TABLE library_move (
  id INTEGER PRIMARY KEY,
  move_id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL CHECK (type IN ('taken-along', 'continued', 'taken-back')),
  at INTEGER NOT NULL,
  by_name TEXT NOT NULL,
  file_name TEXT NOT NULL
) STRICT;

-- Versions that came in a chapter file, with the number that they have where they were made.
CREATE TABLE received_version (
  version_id TEXT PRIMARY KEY REFERENCES version(id),
  number_there INTEGER,
  from_name TEXT NOT NULL,
  file_name TEXT NOT NULL,
  received_at INTEGER NOT NULL
) STRICT;

-- Both sides had changed: the received text waits beside the own one until a person decides.
CREATE TABLE received_text (
  id INTEGER PRIMARY KEY,
  draft_id TEXT NOT NULL REFERENCES draft(id),
  version_id TEXT NOT NULL REFERENCES version(id),
  from_name TEXT NOT NULL,
  file_name TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  decision TEXT CHECK (decision IN ('kept-own', 'used-received')),
  decided_at INTEGER,
  decided_by TEXT,
  CHECK ((decision IS NULL) = (decided_at IS NULL))
) STRICT;
CREATE INDEX received_text_draft ON received_text (draft_id, id);

DROP TABLE search_index;
DROP TABLE search_entry;
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  draft_id TEXT NOT NULL UNIQUE REFERENCES draft(id),
  hash BLOB NOT NULL,
  title TEXT NOT NULL,
  -- The newest version that the index knows; 0 before the first.
  sequence INTEGER NOT NULL,
  -- The working text, a line for each block: ids, words as they are written, words as they are looked for.
  block_ids TEXT NOT NULL,
  text TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
-- Each distinct block of the versions of one text, once, with the runs of versions that hold it.
CREATE TABLE search_past (
  entry_id INTEGER NOT NULL REFERENCES search_entry(id) ON DELETE CASCADE,
  source INTEGER NOT NULL,
  runs TEXT NOT NULL CHECK (json_valid(runs)),
  block_id TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (entry_id, source)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_index USING fts5(
  title, text, past, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);
`,
} as const
