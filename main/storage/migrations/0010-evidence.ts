/** Files that prove what happened at a workshop, and packs that tell what has changed since they were taught. */
export const evidence = {
  id: 10,
  name: 'evidence',
  sql: `
CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  kind TEXT NOT NULL CHECK (kind IN ('signed-list', 'photograph', 'slides', 'minutes', 'other')),
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  names_people INTEGER NOT NULL CHECK (names_people IN (0, 1)),
  added_at INTEGER NOT NULL,
  added_by TEXT NOT NULL,
  -- Taken out of the workshop; the entry stays, with the reason.
  removed_at INTEGER,
  removed_by TEXT NOT NULL DEFAULT '',
  removed_why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX evidence_workshop ON evidence (workshop_id, added_at);

-- The bytes, apart from pictures of texts: they go when the last entry that needs them is taken out.
CREATE TABLE evidence_file (
  hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
  data BLOB NOT NULL
) STRICT;
CREATE TRIGGER evidence_file_is_immutable BEFORE UPDATE ON evidence_file BEGIN SELECT RAISE(ABORT, 'evidence never changes'); END;

-- A pack with a row here tells on a page of its own what is new; without an edition, since the last one that was issued.
CREATE TABLE pack_changes (
  pack_id TEXT PRIMARY KEY REFERENCES pack(id),
  edition_id TEXT REFERENCES edition(id)
) STRICT;
`,
} as const
