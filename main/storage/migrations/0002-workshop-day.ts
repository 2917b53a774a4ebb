/** The people of a workshop: how long their data stay, their certificates, and who was erased. */
export const workshopDay = {
  id: 2,
  name: 'workshop-day',
  sql: `
-- The day after which people's data of the workshop are to be erased; null until somebody says.
ALTER TABLE workshop ADD COLUMN retain_until TEXT;
-- Percent of the days that somebody must be there for their certificate to count; null: one day is enough.
ALTER TABLE workshop ADD COLUMN certificate_share INTEGER CHECK (certificate_share BETWEEN 1 AND 100);
-- How numbers of certificates are made; empty: the usual way.
ALTER TABLE workshop ADD COLUMN certificate_pattern TEXT NOT NULL DEFAULT '';

ALTER TABLE participant ADD COLUMN country TEXT NOT NULL DEFAULT '';
-- Came without being registered.
ALTER TABLE participant ADD COLUMN is_walk_in INTEGER NOT NULL DEFAULT 0 CHECK (is_walk_in IN (0, 1));

-- The register of numbers. A number stays when the person is erased; it counts once attendance is ticked.
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  sequence INTEGER NOT NULL,
  number TEXT NOT NULL UNIQUE,
  -- Null: nobody yet, or somebody who has been erased.
  participant_id TEXT UNIQUE REFERENCES participant(id) ON DELETE SET NULL,
  -- Numbered without a name, for somebody who comes unregistered.
  is_blank INTEGER NOT NULL DEFAULT 0 CHECK (is_blank IN (0, 1)),
  minutes INTEGER NOT NULL,
  prepared_at INTEGER NOT NULL,
  prepared_by TEXT NOT NULL,
  UNIQUE (workshop_id, sequence)
) STRICT;

-- Who was erased, by id alone: repeated when an older state of the library comes back.
CREATE TABLE erasure (
  participant_id TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  at INTEGER NOT NULL,
  by_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const
