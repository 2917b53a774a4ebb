/** Looks and templates of projects. */
export const designChannels = {} as const
