/**
 * The first schema: everything that DESIGN sections 3 and 4 name. Frozen; later changes are new, additive files.
 * Instants are integer UTC milliseconds, days are TEXT `YYYY-MM-DD`, lists and records are canonical JSON.
 * `hash` columns hold 32 bytes of SHA-256 and are verified on read. Long values stand last in their row: what follows
 * one is read through its overflow pages, which lists cannot afford.
 */
export const library = {
  id: 1,
  name: 'library',
  sql: `
CREATE TABLE library (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  library_id TEXT NOT NULL,
  title TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('general', 'legislation', 'district-sheet', 'trainer-method')),
  position INTEGER NOT NULL,
  is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1))
) STRICT;

CREATE TABLE institution (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  district TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  institution TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE asset (
  hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  name TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE chapter (
  id TEXT PRIMARY KEY,
  theme_id TEXT NOT NULL REFERENCES theme(id),
  position INTEGER NOT NULL,
  owner_id TEXT REFERENCES person(id),
  guarantor_id TEXT REFERENCES person(id),
  district TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  audiences TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(audiences)),
  districts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(districts)),
  kinds TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(kinds)),
  is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX chapter_theme ON chapter (theme_id, position);

-- The language variant of a chapter, with its working text.
CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  chapter_id TEXT NOT NULL REFERENCES chapter(id),
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  revision INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  words INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  updated_by TEXT NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (chapter_id, language)
) STRICT;

-- Texts that were refused or could not be saved, byte for byte.
CREATE TABLE rescued (
  id INTEGER PRIMARY KEY,
  draft_id TEXT NOT NULL REFERENCES draft(id),
  at INTEGER NOT NULL,
  problem TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE block (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE version (
  id TEXT PRIMARY KEY,
  chapter_id TEXT NOT NULL REFERENCES chapter(id),
  language TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  number INTEGER,
  reason TEXT CHECK (reason IN ('day-start', 'before-restore', 'before-import', 'state-change', 'rescued')),
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  institution TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  words INTEGER NOT NULL,
  law_as_of TEXT,
  check_again_by TEXT,
  parent_id TEXT REFERENCES version(id),
  restored_from TEXT REFERENCES version(id),
  manifest BLOB NOT NULL,
  snapshot BLOB,
  CHECK ((number IS NULL) <> (reason IS NULL)),
  UNIQUE (chapter_id, language, sequence),
  UNIQUE (chapter_id, language, number)
) STRICT;

CREATE TABLE state_event (
  id INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES version(id),
  state TEXT NOT NULL CHECK (state IN ('working', 'in-comments', 'settled', 'approved', 'outdated')),
  at INTEGER NOT NULL,
  decided_by TEXT REFERENCES person(id),
  entered_by TEXT NOT NULL,
  basis TEXT NOT NULL,
  approved_until TEXT
) STRICT;
CREATE INDEX state_event_version ON state_event (version_id, id);

CREATE TRIGGER version_is_immutable BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;
CREATE TRIGGER block_is_immutable BEFORE UPDATE ON block BEGIN SELECT RAISE(ABORT, 'a block never changes'); END;
CREATE TRIGGER state_event_is_appended BEFORE UPDATE ON state_event BEGIN SELECT RAISE(ABORT, 'a state event never changes'); END;
CREATE TRIGGER asset_is_immutable BEFORE UPDATE ON asset BEGIN SELECT RAISE(ABORT, 'a picture never changes'); END;

CREATE TABLE publicity_profile (
  id TEXT PRIMARY KEY,
  seed_id TEXT,
  seed_hash BLOB,
  name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  source TEXT NOT NULL,
  checked_on TEXT,
  edited_at INTEGER
) STRICT;

-- Acts that the library cites; data of the user, seeded from assets/profiles.
CREATE TABLE act (
  id TEXT PRIMARY KEY,
  jurisdiction TEXT NOT NULL CHECK (jurisdiction IN ('cz', 'pl', 'ua', 'eu')),
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  short_title TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(body)),
  source TEXT NOT NULL,
  checked_on TEXT,
  seed_id TEXT,
  edited_at INTEGER
) STRICT;

CREATE TABLE project (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  programme TEXT NOT NULL,
  registration_number TEXT NOT NULL,
  beneficiary TEXT NOT NULL,
  partners TEXT NOT NULL CHECK (json_valid(partners)),
  sources TEXT NOT NULL CHECK (json_valid(sources)),
  date_from TEXT,
  date_to TEXT,
  profile_id TEXT NOT NULL REFERENCES publicity_profile(id),
  color TEXT NOT NULL,
  is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1))
) STRICT;

CREATE TABLE workshop (
  id TEXT PRIMARY KEY,
  project_id TEXT REFERENCES project(id),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  district TEXT NOT NULL,
  venue TEXT NOT NULL,
  address TEXT NOT NULL,
  languages TEXT NOT NULL CHECK (json_valid(languages)),
  audience TEXT NOT NULL CHECK (json_valid(audience)),
  lecturer_ids TEXT NOT NULL CHECK (json_valid(lecturer_ids)),
  coordinator_id TEXT REFERENCES person(id),
  follows TEXT NOT NULL CHECK (json_valid(follows)),
  note TEXT NOT NULL,
  is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE workshop_day (
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  PRIMARY KEY (workshop_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_block (
  workshop_id TEXT NOT NULL,
  day_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  time_from TEXT NOT NULL,
  time_to TEXT NOT NULL,
  title TEXT NOT NULL,
  method TEXT NOT NULL,
  place TEXT NOT NULL,
  host TEXT NOT NULL,
  lecturer_id TEXT REFERENCES person(id),
  chapter_id TEXT REFERENCES chapter(id),
  PRIMARY KEY (workshop_id, day_position, position),
  FOREIGN KEY (workshop_id, day_position) REFERENCES workshop_day (workshop_id, position)
) STRICT, WITHOUT ROWID;

-- Never copied into an edition, a chapter file or a package.
CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  name TEXT NOT NULL,
  institution TEXT NOT NULL DEFAULT '',
  position_held TEXT NOT NULL DEFAULT '',
  district TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  format TEXT NOT NULL DEFAULT '',
  registered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX participant_workshop ON participant (workshop_id);

CREATE TABLE attendance (
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
  PRIMARY KEY (participant_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE annex (
  id TEXT PRIMARY KEY,
  asset_hash BLOB NOT NULL REFERENCES asset(hash),
  title TEXT NOT NULL,
  pages INTEGER,
  added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE pack (
  id TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop(id),
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (json_valid(audience)),
  page_size TEXT NOT NULL CHECK (page_size IN ('a4', 'a5')),
  is_two_sided INTEGER NOT NULL CHECK (is_two_sided IN (0, 1)),
  revision INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pack_workshop ON pack (workshop_id, position);

CREATE TABLE pack_item (
  id TEXT PRIMARY KEY,
  pack_id TEXT NOT NULL REFERENCES pack(id),
  position INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('chapter', 'annex', 'divider', 'district-sheet')),
  chapter_id TEXT REFERENCES chapter(id),
  language TEXT,
  version_id TEXT REFERENCES version(id),
  annex_id TEXT REFERENCES annex(id),
  title TEXT,
  is_trainer_only INTEGER NOT NULL CHECK (is_trainer_only IN (0, 1)),
  starts_on_right_page INTEGER NOT NULL CHECK (starts_on_right_page IN (0, 1)),
  -- The newest version that the coordinator decided not to take.
  declined_version_id TEXT REFERENCES version(id),
  CHECK (type <> 'chapter' OR (chapter_id IS NOT NULL AND language IS NOT NULL AND version_id IS NOT NULL)),
  CHECK (type <> 'annex' OR annex_id IS NOT NULL),
  CHECK (type <> 'divider' OR title IS NOT NULL)
) STRICT;
CREATE INDEX pack_item_pack ON pack_item (pack_id, position);
CREATE INDEX pack_item_version ON pack_item (version_id);

CREATE TABLE edition (
  id TEXT PRIMARY KEY,
  pack_id TEXT NOT NULL REFERENCES pack(id),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('participant', 'trainer')),
  language TEXT NOT NULL,
  issued_at INTEGER NOT NULL,
  issued_by TEXT NOT NULL,
  program_version TEXT NOT NULL,
  engine TEXT NOT NULL CHECK (engine IN ('native', 'wasm')),
  template_hash TEXT NOT NULL,
  recipe_hash BLOB NOT NULL CHECK (length(recipe_hash) = 32),
  page_map TEXT NOT NULL CHECK (json_valid(page_map)),
  accepted_reason TEXT NOT NULL,
  -- Everything that the output depends on, as the manuscript's source: versions, profile, workshop facts.
  recipe BLOB NOT NULL,
  UNIQUE (pack_id, number)
) STRICT;

CREATE TABLE edition_part (
  edition_id TEXT NOT NULL REFERENCES edition(id),
  position INTEGER NOT NULL,
  version_id TEXT NOT NULL REFERENCES version(id),
  title TEXT NOT NULL,
  version_number INTEGER NOT NULL,
  author TEXT NOT NULL,
  state TEXT NOT NULL,
  content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
  PRIMARY KEY (edition_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX edition_part_version ON edition_part (version_id);

-- The very bytes that were handed out.
CREATE TABLE edition_file (
  id INTEGER PRIMARY KEY,
  edition_id TEXT NOT NULL REFERENCES edition(id),
  format TEXT NOT NULL,
  file_name TEXT NOT NULL,
  pages INTEGER,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  data BLOB NOT NULL,
  UNIQUE (edition_id, format)
) STRICT;

CREATE TABLE edition_event (
  id INTEGER PRIMARY KEY,
  edition_id TEXT NOT NULL REFERENCES edition(id),
  type TEXT NOT NULL CHECK (type IN ('handed-out', 'withdrawn')),
  at INTEGER NOT NULL,
  by_name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TRIGGER edition_is_immutable BEFORE UPDATE ON edition BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER edition_part_is_immutable BEFORE UPDATE ON edition_part BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER edition_file_is_immutable BEFORE UPDATE ON edition_file BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER edition_event_is_appended BEFORE UPDATE ON edition_event BEGIN SELECT RAISE(ABORT, 'an edition event never changes'); END;

-- Comments stand beside the text; the mark in the document carries the id.
CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  draft_id TEXT NOT NULL REFERENCES draft(id),
  parent_id TEXT REFERENCES comment(id),
  block_id TEXT,
  quote TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL,
  institution TEXT NOT NULL,
  at INTEGER NOT NULL,
  text TEXT NOT NULL,
  resolved_at INTEGER,
  resolved_by TEXT
) STRICT;
CREATE INDEX comment_draft ON comment (draft_id);

-- Search is an index that can be made again; never the only copy of anything.
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  draft_id TEXT NOT NULL UNIQUE REFERENCES draft(id),
  hash BLOB NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5(
  title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
`,
} as const
