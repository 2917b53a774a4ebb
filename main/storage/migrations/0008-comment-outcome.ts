/** How much weighs on a comment, how it was settled, and when its words were changed or taken away. */
export const commentOutcome = {
  id: 8,
  name: 'comment-outcome',
  sql: `
ALTER TABLE comment ADD COLUMN weight TEXT NOT NULL DEFAULT 'advisory' CHECK (weight IN ('advisory', 'essential'));
ALTER TABLE comment ADD COLUMN is_about_block INTEGER NOT NULL DEFAULT 0 CHECK (is_about_block IN (0, 1));
ALTER TABLE comment ADD COLUMN outcome TEXT
  CHECK (outcome IN ('accepted', 'partly', 'declined') AND resolved_at IS NOT NULL OR outcome IS NULL);
ALTER TABLE comment ADD COLUMN reason TEXT NOT NULL DEFAULT '' CHECK (reason = '' OR resolved_at IS NOT NULL);
ALTER TABLE comment ADD COLUMN edited_at INTEGER;
ALTER TABLE comment ADD COLUMN deleted_at INTEGER CHECK (deleted_at IS NULL OR text = '');
`,
} as const
