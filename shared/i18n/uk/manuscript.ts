export const manuscript = {}
