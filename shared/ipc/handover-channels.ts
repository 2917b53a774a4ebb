/** Chapters, libraries and open packages that travel between computers. */
export const handoverChannels = {} as const
