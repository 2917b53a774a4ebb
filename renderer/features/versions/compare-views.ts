/** Both texts in one, or one beside the other. */
export const compareViews = ['merged', 'sides'] as const
export type CompareView = (typeof compareViews)[number]
