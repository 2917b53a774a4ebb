export const workshops = {}
