import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Instant } from '../../../shared/domain/ids'
import { libraryFormat } from '../library-file/library-format'

/** A library file that was moved aside, or that was made beside another one out of what could be read of it. */
export interface KeptLibrary {
  readonly path: string
  /** What its name says about it, in the language of whoever made it. */
  readonly word: string
  readonly at: Instant
}

const two = (number: number): string => String(number).padStart(2, '0')

/** *2026-11-22 10-42-05*, on the clock of this computer: people read it in their folder. */
function stampOf(at: Instant): string {
  const date = new Date(at)
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('-')}`
}

const stem = (path: string): string => basename(path, extname(path))
const pattern = /^ \((?:([^()]+) )?(\d{4})-(\d{2})-(\d{2}) (\d{2})-(\d{2})-(\d{2})(?: \d+)?\)\.skripta$/

/** A free name beside the library for what is moved aside at `at`; `word` says in the person's language why. */
export function keptPath(library: string, at: Instant, word: string): string {
  const base = `${stem(library)} (${[word, stampOf(at)].filter(Boolean).join(' ')}`
  for (let number = 1; ; number += 1) {
    const path = join(dirname(library), `${base}${number === 1 ? '' : ` ${number}`})${libraryFormat.extension}`)
    if (!existsSync(path)) return path
  }
}

/** What was moved aside from the place of this library or saved out of it, newest first. */
export function listKept(library: string): readonly KeptLibrary[] {
  const folder = dirname(library)
  if (!existsSync(folder)) return []
  const found: KeptLibrary[] = []
  for (const name of readdirSync(folder)) {
    const parts = name.startsWith(stem(library)) ? pattern.exec(name.slice(stem(library).length)) : null
    if (!parts) continue
    const [, word = '', ...stamp] = parts
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = stamp.map(Number)
    const at = new Date(year, month - 1, day, hour, minute, second).getTime()
    found.push({ path: join(folder, name), word, at: at as Instant })
  }
  return found.sort((a, b) => b.at - a.at || b.path.localeCompare(a.path))
}
