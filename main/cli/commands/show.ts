import { appError } from '../../../shared/domain/app-error'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { DocumentJson } from '../../../shared/document/document-json'
import { plainText } from '../../../shared/document/plain-text'
import { createTranslator } from '../../../shared/i18n/translator'
import { writeMarkdown } from '../../export/markdown/write-markdown'
import { listVersions } from '../../services/chapters/list-versions'
import { openDraft } from '../../services/chapters/open-draft'
import { openVersion } from '../../services/chapters/open-version'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { findChapter } from '../find-chapter'
import { withLibrary, type CliContext } from '../with-library'

interface Options {
  readonly json?: true
  readonly language?: string
  readonly version?: string
  readonly draft?: true
  readonly format: 'json' | 'text' | 'md'
}

interface Text {
  readonly title: string
  readonly version: number | null
  readonly content: DocumentJson
}

/** `skripta show LIB CHAPTER [--language L] [--version N | --draft] [--format json|text|md]` */
export const registerShow: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'show')
    .argument('<chapter>')
    .option('--language <tag>')
    .option('--version <number>')
    .option('--draft')
    .option('--format <format>', undefined, 'text')
    .action(async (library: string, chapter: string, options: Options) => {
      const result = await withLibrary(library, (context) => {
        const row = findChapter(context, chapter, options.language)
        if (!row.ok) return row
        const text = readText(context, row.value, options)
        if (!text.ok) return text
        const json = { id: row.value.chapterId, language: row.value.language, ...text.value }
        return ok({ json, text: print(text.value, row.value.language, options.format) })
      })
      report(result, options.json === true)
    })
}

function readText(context: CliContext, row: ChapterRow, options: Options): Result<Text> {
  if (options.draft) return readDraft(context, row)
  const versions = listVersions(context, { draftId: row.draftId })
  if (!versions.ok) return versions
  const wanted = options.version === undefined ? row.latest?.number : Number(options.version)
  const version = versions.value.find((one) => one.number !== null && one.number === wanted)
  if (!version) return options.version === undefined ? readDraft(context, row) : err(appError('not-found'))
  const opened = openVersion(context, { versionId: version.id })
  return opened.ok ? ok({ title: version.title, version: version.number, content: opened.value.content }) : opened
}

function readDraft(context: CliContext, row: ChapterRow): Result<Text> {
  const opened = openDraft(context, { draftId: row.draftId })
  if (!opened.ok) return opened
  if ('refused' in opened.value)
    return err(appError('document-refused', { problem: opened.value.refused.problem, detail: '' }))
  const { title, content } = opened.value.draft
  return ok({ title, version: null, content })
}

function print({ title, content }: Text, language: string, format: Options['format']): string {
  if (format === 'json') return JSON.stringify(content)
  if (format === 'md') return writeMarkdown(title, content, createTranslator(language)).trimEnd()
  return `${title}\n\n${plainText(content)}`
}
