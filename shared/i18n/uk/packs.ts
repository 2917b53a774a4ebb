export const packs = {}
