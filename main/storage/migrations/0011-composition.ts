/** Compositions that can be used again, programmes that wait for their days, and how editions were handed out. */
export const composition = {
  id: 11,
  name: 'composition',
  sql: `
CREATE TABLE pack_preset (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- The programme of a workshop that was copied: its days have no date yet and nobody teaches in them.
CREATE TABLE waiting_programme (
  workshop_id TEXT PRIMARY KEY REFERENCES workshop(id),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- The day it happened, where it is another one than that of the record, and by what way.
ALTER TABLE edition_event ADD COLUMN happened_on TEXT;
ALTER TABLE edition_event ADD COLUMN way TEXT NOT NULL DEFAULT '';
`,
} as const
