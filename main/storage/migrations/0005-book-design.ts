/** How a pack is set and how the books of a project look. */
export const bookDesign = {
  id: 5,
  name: 'book-design',
  sql: `
ALTER TABLE pack ADD COLUMN variant TEXT NOT NULL DEFAULT 'paper' CHECK (variant IN ('paper', 'phone', 'large'));
ALTER TABLE pack ADD COLUMN is_justified INTEGER NOT NULL DEFAULT 0 CHECK (is_justified IN (0, 1));
ALTER TABLE pack ADD COLUMN notes TEXT NOT NULL DEFAULT 'none' CHECK (notes IN ('none', 'chapters', 'end'));
ALTER TABLE pack ADD COLUMN has_link_notes INTEGER NOT NULL DEFAULT 0 CHECK (has_link_notes IN (0, 1));
ALTER TABLE pack ADD COLUMN has_lists INTEGER NOT NULL DEFAULT 1 CHECK (has_lists IN (0, 1));

ALTER TABLE project ADD COLUMN cover_style TEXT NOT NULL DEFAULT 'plain'
  CHECK (cover_style IN ('plain', 'band', 'stripe'));

CREATE TABLE project_logo (
  project_id TEXT NOT NULL REFERENCES project(id),
  position INTEGER NOT NULL,
  asset_hash BLOB NOT NULL REFERENCES asset(hash),
  alt TEXT NOT NULL,
  PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;
`,
} as const
