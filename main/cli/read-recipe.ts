import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'
import * as parsers from '../../shared/ipc/parsers'

const recipe = z.strictObject({
  title: parsers.title,
  kind: parsers.line,
  date: parsers.day,
  district: parsers.line,
  language: parsers.language,
  /** Names of institutions that are invited. */
  institutions: z.array(parsers.line).max(100).optional(),
  /** Title of a project of the library. */
  project: parsers.line.optional(),
  /** A list of people, CSV or XLSX; beside the recipe unless the path is whole. */
  participants: parsers.path.optional(),
  /** PDF files that are bound in after the chapters; beside the recipe unless the path is whole. */
  annexes: z.array(parsers.path).max(100).optional(),
  /** Name of a preset of the library that the pack begins from; the chapters come after what it holds. */
  preset: parsers.line.optional(),
  chapters: z
    .array(z.strictObject({ id: parsers.chapterId, version: z.number().int().min(1).optional() }))
    .max(500)
    .optional(),
})

const complete = recipe.refine(({ preset, chapters }) => preset !== undefined || chapters !== undefined, {
  path: ['chapters | preset'],
})

export type WorkshopRecipe = z.output<typeof recipe>

/** Reads the JSON file of `skripta workshop`. `import-unreadable` for no file or no JSON, `invalid-input` for other fields. */
export function readRecipe(file: string): Result<WorkshopRecipe> {
  const name = path.basename(file)
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return err(appError('import-unreadable', { name }))
  }
  const parsed = complete.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const detail = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')
  return err(appError('invalid-input', { detail }))
}
