import type { Language } from '../../../shared/domain/language'
import { paperFields, paperKinds, type PaperKind, type PaperSettings } from '../../../shared/domain/paper'
import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { PaperTexts, PaperView, PaperworkView } from '../../../shared/ipc/paperwork-channels'
import type { PaperFacts } from '../../export/paper/paper-source'
import { startingText } from '../../export/paper/starting-text'
import { unverifiedFields } from '../../export/paper/unverified-fields'
import { listColumnSets } from '../../storage/workshops/column-set-store'
import type { ServiceContext } from '../service-context'
import { gatherPaperFacts } from './gather-paper-facts'
import { listPaperMatters, type PaperMatters } from './list-paper-matters'
import { listPaperOutputs } from './list-paper-outputs'
import { languagesOf } from './plan-paper'
import { readPaperSettings } from './read-paper-settings'
import { usualColumnSet } from './usual-column-set'

/** The papers of a workshop as they would be made now, with what each lacks. `not-found` when there is no such workshop. */
export function viewPaperwork(
  context: Pick<ServiceContext, 'database' | 'clock'>,
  { workshopId }: ParsedInput<'paper:list'>,
): Result<PaperworkView> {
  const { database } = context
  const gathered = gatherPaperFacts(context, workshopId, { withPeople: true })
  if (!gathered.ok) return gathered
  const facts = gathered.value
  const settings = readPaperSettings(context, workshopId)
  const papers = paperKinds.map((kind) => ({ kind, settings: settings[kind] }))
  return ok({
    papers: listPaperMatters(database, facts, papers).map((paper) => viewPaper(facts, paper, settings[paper.kind])),
    people: facts.participants.length,
    usualColumns: usualColumnSet(database, facts.profile)?.id ?? null,
    columnSets: listColumnSets(database),
    outputs: listPaperOutputs(context, workshopId),
  })
}

function viewPaper(facts: PaperFacts, { kind, matters }: PaperMatters, settings: PaperSettings): PaperView {
  const languages = languagesOf(settings, facts)
  return {
    kind,
    settings,
    languages,
    starting: startingTexts(kind, facts, languages),
    unverified: unverifiedFields.filter((one) => one.kind === kind).map(({ field }) => field),
    matters,
  }
}

function startingTexts(kind: PaperKind, facts: PaperFacts, languages: readonly Language[]): PaperTexts {
  const textsIn = (language: Language) =>
    Object.fromEntries(paperFields[kind].map((field) => [field, startingText(kind, field, facts, language)]))
  return Object.fromEntries(languages.map((language) => [language, textsIn(language)]))
}
