import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { folderItems, type FolderReport } from '../../../shared/domain/folder-report'

export const indexName = { json: 'skripta-index.json', html: 'index.html' } as const

const stored = z.object({
  format: z.literal('skripta-folder'),
  files: z.array(z.object({ path: z.string(), item: z.enum(folderItems), sha256: z.string() })),
})

/** Hashes of what an earlier run wrote into this folder, by path; empty where none did. */
export function readEarlierIndex(root: string): ReadonlyMap<string, string> {
  const path = join(root, indexName.json)
  if (!existsSync(path)) return new Map()
  try {
    const parsed = stored.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return new Map(parsed.success ? parsed.data.files.map((file) => [file.path, file.sha256]) : [])
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return new Map()
    throw error
  }
}

export interface IndexFacts extends Pick<FolderReport, 'files' | 'leftOut' | 'warnings'> {
  readonly title: string
  readonly library: string
  readonly programVersion: string
  /** ISO instant of the last change of what is inside. */
  readonly asOf: string
}

/** The index for programs; it names every file but itself. */
export function indexJson({ title, library, programVersion, asOf, files, leftOut, warnings }: IndexFacts): Uint8Array {
  const index = {
    format: 'skripta-folder',
    formatVersion: 1,
    title,
    library,
    programVersion,
    asOf,
    files,
    leftOut,
    warnings,
  }
  return new TextEncoder().encode(`${JSON.stringify(index, null, 2)}\n`)
}
