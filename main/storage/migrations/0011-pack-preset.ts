/** Compositions of packs that can be used again for another workshop. */
export const packPreset = {
  id: 11,
  name: 'pack-preset',
  sql: `
CREATE TABLE pack_preset (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
`,
} as const
