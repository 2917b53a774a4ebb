import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { OwnWord } from '../../../shared/ipc/spelling-channels'

const fileIn = (folder: string): string => path.join(folder, 'own-words.json')
const parser = z.array(z.object({ language: z.string().max(35), word: z.string().min(1).max(100) }))

function freeName(file: string): string {
  for (let number = 1; ; number++)
    if (!existsSync(`${file}.unreadable-${number}`)) return `${file}.unreadable-${number}`
}

/** The person's own words, by language and alphabet. A file that cannot be understood is moved aside, never overwritten. */
export function readOwnWords(folder: string): readonly OwnWord[] {
  const file = fileIn(folder)
  if (!existsSync(file)) return []
  const words = parse(readFileSync(file, 'utf8'))
  if (words) return words
  renameSync(file, freeName(file))
  return []
}

function parse(text: string): readonly OwnWord[] | null {
  try {
    return parser.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Writes all words or none: a temporary file in the same folder, synced, renamed. */
export function writeOwnWords(folder: string, words: readonly OwnWord[]): void {
  mkdirSync(folder, { recursive: true })
  const temporary = path.join(folder, `.own-words-${process.pid}.tmp`)
  const handle = openSync(temporary, 'w', 0o600)
  try {
    writeFileSync(handle, `${JSON.stringify(words, null, 1)}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, fileIn(folder))
}
