export const keeping = {}
