/** Files that prove what happened at a workshop: scans of signed lists, photographs, slides, minutes. */
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
  asset_hash BLOB NOT NULL REFERENCES asset(hash),
  names_people INTEGER NOT NULL CHECK (names_people IN (0, 1)),
  added_at INTEGER NOT NULL,
  added_by TEXT NOT NULL,
  -- Taken out of the workshop; the entry stays, with the reason.
  removed_at INTEGER,
  removed_by TEXT NOT NULL DEFAULT '',
  removed_why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX evidence_workshop ON evidence (workshop_id, added_at);
`,
} as const
