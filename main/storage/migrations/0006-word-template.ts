/**
 * Word templates by the hash of their bytes, and the project that each dresses. A template is never deleted: editions
 * that were made with it are made again from it.
 */
export const wordTemplate = {
  id: 6,
  name: 'word-template',
  sql: `
CREATE TABLE word_template (
  hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
  bytes BLOB NOT NULL
) STRICT;

-- What a project uses now; replaced as a whole when another template is attached.
CREATE TABLE project_template (
  project_id TEXT PRIMARY KEY REFERENCES project(id),
  template_hash BLOB NOT NULL REFERENCES word_template(hash),
  name TEXT NOT NULL,
  attached_at INTEGER NOT NULL,
  attached_by TEXT NOT NULL
) STRICT;
`,
} as const
