import { appError } from '../../../shared/domain/app-error'
import { err, ok } from '../../../shared/domain/result'
import { nameVersion } from '../../services/chapters/name-version'
import { openDraft } from '../../services/chapters/open-draft'
import { recordState } from '../../services/chapters/record-state'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { findChapter } from '../find-chapter'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly language?: string
  readonly name: string
  readonly note: string
  readonly approve?: true
}

/** `skripta version LIB CHAPTER [--language L] --name NAME [--note T] [--approve]` */
export const registerVersion: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'version')
    .argument('<chapter>')
    .option('--language <tag>')
    .requiredOption('--name <name>')
    .option('--note <text>', undefined, '')
    .option('--approve')
    .action(async (library: string, chapter: string, { language, name, note, approve, json }: Options) => {
      const result = await withLibrary(library, (context) => {
        const row = findChapter(context, chapter, language)
        if (!row.ok) return row
        const draft = openDraft(context, { draftId: row.value.draftId })
        if (!draft.ok) return draft
        if ('refused' in draft.value)
          return err(appError('document-refused', { problem: draft.value.refused.problem, detail: '' }))
        const named = nameVersion(context, {
          draftId: row.value.draftId,
          baseRevision: draft.value.draft.revision,
          name,
          note,
          lawAsOf: null,
          checkAgainBy: null,
        })
        if (!named.ok) return named
        const decision = {
          versionId: named.value.id,
          state: 'approved',
          decidedBy: null,
          basis: note,
          approvedUntil: null,
        } as const
        const version = approve ? recordState(context, decision) : named
        if (!version.ok) return version
        const { number } = version.value
        return ok({ json: version.value, text: io.translate('cli.versionNamed', { number: number ?? 0, name }) })
      })
      report(result, json === true)
    })
}
