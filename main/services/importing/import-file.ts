import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import type { ImportReport } from '../../../shared/domain/import-report'
import type { ChapterId, ThemeId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import { err, ok, type Result } from '../../../shared/domain/result'
import { readImport } from '../../import/read-import'
import { allOrNothing } from '../all-or-nothing'
import { importChapter } from '../chapters/import-chapter'
import type { ServiceContext } from '../service-context'
import { importNote } from './import-note'
import { isPicture } from './is-picture'
import { makeChapters } from './make-chapters'
import { naming } from './naming'

export interface ImportFileInput {
  readonly file: string
  readonly themeId: ThemeId
  readonly language: Language
  /** Headings of this level and above begin a chapter; 0 keeps the file whole. */
  readonly level?: number
}

export interface ImportedFile {
  readonly file: string
  readonly chapterId: ChapterId
  readonly title: string
  /** Of the whole file: the same for all of its chapters. */
  readonly report: ImportReport
}

/** Bytes of a file that is read at all. */
const largestImport = 60_000_000

/**
 * Makes chapters from a file, told by its ending: `.docx`, `.html` or `.json` (a document of the design's section 4).
 * The texts become version 1, all of them or none. Errors: those of `readImport` and `importChapter`.
 */
export function importFile(context: ServiceContext, input: ImportFileInput): Result<readonly ImportedFile[]> {
  const { file, level = 0 } = input
  const ending = path.extname(file)
  const bytes = readInput(file)
  if (!bytes.ok) return bytes
  const read = readImport(ending.toLowerCase(), bytes.value, { random: context.random, isPicture })
  if (!read.ok) return err(naming(read.error, path.basename(file)))
  const choice = { level, withOffered: false, title: path.basename(file, ending) }
  const made = makeChapters(read.value, choice, context.random)
  if (!made.ok) return err(naming(made.error, path.basename(file)))
  const { chapters, report } = made.value
  return allOrNothing(context.database, () => {
    const imported: ImportedFile[] = []
    for (const { title, text, pictures } of chapters) {
      const own = read.value.pictures.filter(({ hash }) => pictures.includes(hash))
      const version = { note: importNote(path.basename(file), report, context.user.language) }
      const { themeId, language } = input
      const one = importChapter(context, { themeId, language, title, pictures: own, version }, text)
      if (!one.ok) return one
      imported.push({ file, chapterId: one.value.chapterId, title, report })
    }
    return ok(imported)
  })
}

function readInput(file: string): Result<Uint8Array> {
  try {
    const { size } = statSync(file)
    if (size > largestImport) return err(appError('import-too-large', { name: path.basename(file) }))
    return ok(readFileSync(file))
  } catch {
    return err(appError('import-unreadable', { name: path.basename(file) }))
  }
}
