/**
 * How Node runs the export process. The collector is within reach because memory is handed back between exports; a
 * young generation that begins large halves the time of a long DOCX, whose tree lives until its last byte is written.
 */
export const exportProcessFlags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=128'] as const
