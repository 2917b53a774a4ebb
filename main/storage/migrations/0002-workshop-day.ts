/** What one workshop needs beside its pack: people, certificates, paperwork, evidence; presets of packs. */
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

-- What a workshop says differently on one of its papers: texts, columns, languages.
CREATE TABLE paper (
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  kind TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  changed_at INTEGER NOT NULL,
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

-- Column sets of attendance sheets; data of the user, seeded from assets/profiles.
CREATE TABLE column_set (
  id TEXT PRIMARY KEY,
  seed_id TEXT,
  seed_hash BLOB,
  name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  source TEXT NOT NULL,
  checked_on TEXT,
  edited_at INTEGER
) STRICT;

-- Scans of signed lists, photographs, slides, minutes.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  kind TEXT NOT NULL CHECK (kind IN ('signed-list', 'photograph', 'slides', 'minutes', 'other')),
  title TEXT NOT NULL,
  asset_hash BLOB NOT NULL REFERENCES asset(hash),
  names_people INTEGER NOT NULL CHECK (names_people IN (0, 1)),
  added_at INTEGER NOT NULL,
  added_by TEXT NOT NULL,
  removed_at INTEGER
) STRICT;

-- A composition that can be used again for another workshop.
CREATE TABLE pack_preset (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  created_at INTEGER NOT NULL
) STRICT;
`,
} as const
