import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

/** What went wrong, for whoever repairs it: never texts, inputs or secrets. */
export interface Log {
  failure(where: string, error: unknown): void
  note(text: string): void
}

const largest = 1_000_000
const longestNote = 2_000

/** Messages of errors may quote what they stumbled over (JSON.parse does), so only names, codes and places are kept. */
function describe(error: unknown): string {
  if (typeof error === 'string') return error.slice(0, longestNote).replaceAll(/[\r\n]+/g, ' | ')
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}${code}`, ...frames].join('\n')
}

function makeRoom(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > largest) renameSync(file, `${file}.1`)
}

/** A log in `folder`; a log that cannot be written must not stop the program. */
export function createLog(folder: string, now: () => number): Log {
  const file = path.join(folder, 'skripta.log')
  const write = (text: string): void => {
    try {
      mkdirSync(folder, { recursive: true })
      makeRoom(file)
      appendFileSync(file, `${new Date(now()).toISOString()} ${text}\n`, { mode: 0o600 })
    } catch {
      return
    }
  }
  return {
    failure: (where, error) => write(`${where}: ${describe(error)}`),
    note: (text) => write(text.slice(0, longestNote).replaceAll(/[\r\n]+/g, ' | ')),
  }
}
