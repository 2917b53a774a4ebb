/** How much a version differs from the one before it. Counted once, because a history of 1,000 versions shows it. */
export const versionSize = {
  id: 4,
  name: 'version-size',
  sql: `
CREATE TABLE version_size (
  version_id TEXT PRIMARY KEY REFERENCES version(id),
  inserted_words INTEGER NOT NULL,
  deleted_words INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const
