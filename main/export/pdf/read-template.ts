import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TypstFiles } from './typst-files'

/** The constant files of the design, by name. */
export function readTemplate(typstFolder: string): TypstFiles {
  const names = readdirSync(typstFolder)
    .filter((name) => name.endsWith('.typ'))
    .sort()
  return new Map(names.map((name) => [name, readFileSync(join(typstFolder, name))]))
}
