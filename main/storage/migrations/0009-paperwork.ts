/** What a workshop says on its papers, which papers were made, and the columns of attendance sheets. */
export const paperwork = {
  id: 9,
  name: 'paperwork',
  sql: `
-- What a workshop says differently on one of its papers: texts, columns, languages.
CREATE TABLE paper (
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  kind TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (workshop_id, kind)
) STRICT, WITHOUT ROWID;

-- Papers that were made, by hash: named in the audit record. The files themselves are not kept.
CREATE TABLE paper_output (
  id INTEGER PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  kind TEXT NOT NULL,
  format TEXT NOT NULL,
  file_name TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  made_at INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  names_people INTEGER NOT NULL CHECK (names_people IN (0, 1))
) STRICT;
CREATE INDEX paper_output_workshop ON paper_output (workshop_id, id);

-- Column sets of attendance sheets; data of the user, seeded from assets/profiles.
CREATE TABLE column_set (
  id TEXT PRIMARY KEY,
  seed_id TEXT,
  seed_hash BLOB,
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  checked_on TEXT,
  edited_at INTEGER,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
`,
} as const
