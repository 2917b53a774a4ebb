import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import type { ChapterId, ThemeId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import { err, ok, type Result } from '../../../shared/domain/result'
import { importHtml } from '../../import/html/import-html'
import type { ImportReport } from '../../import/import-report'
import type { ImportedText } from '../../import/imported-text'
import { importJson } from '../../import/json/import-json'
import { importChapter } from '../chapters/import-chapter'
import type { ServiceContext } from '../service-context'

export interface ImportFileInput {
  readonly file: string
  readonly themeId: ThemeId
  readonly language: Language
}

export interface ImportedFile {
  readonly file: string
  readonly chapterId: ChapterId
  readonly title: string
  readonly report: ImportReport
}

const largest = 60_000_000

/**
 * Makes a chapter from a file, told by its ending: `.json` (a document of the design's section 4) or `.html`. The text
 * becomes version 1. Errors: `import-unreadable`, `import-too-large`, and those of `importChapter`.
 */
export function importFile(
  context: ServiceContext,
  { file, themeId, language }: ImportFileInput,
): Result<ImportedFile> {
  const bytes = readInput(file)
  if (!bytes.ok) return bytes
  const read = readText(context, path.extname(file).toLowerCase(), bytes.value)
  if (!read.ok) return err({ ...read.error, params: { name: path.basename(file), ...read.error.params } })
  const title = read.value.title ?? path.basename(file, path.extname(file))
  const { document: content, pictures, report } = read.value
  const imported = importChapter(context, { themeId, title, language, content, pictures })
  return imported.ok ? ok({ file, chapterId: imported.value.chapterId, title, report }) : imported
}

function readInput(file: string): Result<Uint8Array> {
  try {
    const { size } = statSync(file)
    if (size > largest) return err(appError('import-too-large', { name: path.basename(file) }))
    return ok(readFileSync(file))
  } catch {
    return err(appError('import-unreadable', { name: path.basename(file) }))
  }
}

function readText({ random }: ServiceContext, ending: string, bytes: Uint8Array): Result<ImportedText> {
  switch (ending) {
    case '.json':
      return importJson(bytes, { random })
    case '.html':
    case '.htm':
      return importHtml(bytes, { random })
    default:
      return err(appError('import-unreadable'))
  }
}
