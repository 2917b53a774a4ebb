/** The same for names that differ in case, spaces and marks over letters: they are perhaps the same person. */
export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase()
