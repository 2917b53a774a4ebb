/** How a PDF that is bound into packs can be read, and what of it is not bound in. */
export const annexFacts = {
  id: 12,
  name: 'annex-facts',
  sql: `
ALTER TABLE annex ADD COLUMN reading TEXT NOT NULL DEFAULT 'text' CHECK (reading IN ('tagged', 'text', 'pictures'));
ALTER TABLE annex ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE annex ADD COLUMN dropped TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(dropped));
`,
} as const
