import { copyFileSync, existsSync, statSync } from 'node:fs'

const endings = ['', '-wal'] as const

/** What changes whenever somebody writes to the library. */
function stateOf(path: string): string {
  return endings
    .map((ending) => statSync(path + ending, { bigint: true, throwIfNoEntry: false }))
    .map((facts) => (facts ? `${facts.ino} ${facts.size} ${facts.mtimeNs}` : ''))
    .join()
}

/**
 * Copies a library file that is not open here, with its log. False when somebody wrote to it meanwhile: such a copy may
 * be half old and half new, and SQLite's check does not always see it (RELIABILITY.md section 3.7: 17 of 100).
 */
export function copyWithLog(source: string, target: string): boolean {
  const before = stateOf(source)
  for (const ending of endings) if (existsSync(source + ending)) copyFileSync(source + ending, target + ending)
  return stateOf(source) === before
}
