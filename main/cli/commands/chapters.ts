import type { ChapterRow } from '../../../shared/domain/chapter'
import { listChapters } from '../../services/chapters/list-chapters'
import { listThemes } from '../../services/chapters/list-themes'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta chapters LIB` */
export const registerChapters: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'chapters').action(async (library: string, options: Options) => {
    const result = await withLibrary(library, (context) => {
      const rows = listChapters(context)
      const themes = listThemes(context)
      if (!rows.ok) return rows
      if (!themes.ok) return themes
      const names = new Map(themes.value.map((theme) => [theme.id, theme.name]))
      const chapters = rows.value.map((row) => describe(row, names.get(row.themeId) ?? ''))
      return { ok: true, value: { json: { chapters }, text: chapters.map(toLine).join('\n') } }
    })
    report(result, options.json === true)
  })
}

function describe(row: ChapterRow, theme: string) {
  return {
    id: row.chapterId,
    title: row.title,
    theme,
    language: row.language,
    latestVersion: row.latest?.number ?? null,
    approvedVersion: row.approved?.number ?? null,
  }
}

function toLine(chapter: ReturnType<typeof describe>): string {
  const { id, language, latestVersion, theme, title } = chapter
  return [id, language, latestVersion ?? '–', theme, title].join('\t')
}
