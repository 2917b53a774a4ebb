/** What the register of acts knows beyond a number and a title, and which seed of the program it was last compared with. */
export const actRegister = {
  id: 7,
  name: 'act-register',
  sql: `
ALTER TABLE act ADD COLUMN seed_hash BLOB;
ALTER TABLE act ADD COLUMN effective_from TEXT;
ALTER TABLE act ADD COLUMN repealed_on TEXT;
ALTER TABLE act ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE act ADD COLUMN aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases));
ALTER TABLE act ADD COLUMN changes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(changes));
`,
} as const
