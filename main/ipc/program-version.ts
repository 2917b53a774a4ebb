declare const __PROGRAM_VERSION__: string

/** The version of this build, put in place of the name when it is built. */
export const programVersion: string = __PROGRAM_VERSION__
