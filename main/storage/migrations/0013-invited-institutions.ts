/** Which institutions a workshop invites, in the order of its invitation. */
export const invitedInstitutions = {
  id: 13,
  name: 'invited-institutions',
  sql: `
ALTER TABLE workshop ADD COLUMN institutions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(institutions));
`,
} as const
