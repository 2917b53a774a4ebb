/** The register of acts and the citations of the whole library. */
export const actChannels = {} as const
