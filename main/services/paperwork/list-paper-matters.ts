import { checkProgramme } from '../../../shared/domain/check-programme'
import { isKnownLanguage } from '../../../shared/domain/language'
import { papersWithPeople, type PaperKind, type PaperSettings } from '../../../shared/domain/paper'
import type { PaperMatter, PaperMatterCode } from '../../../shared/domain/paper-matter'
import type { PaperFacts } from '../../export/paper/paper-source'
import { startingText } from '../../export/paper/starting-text'
import { unverifiedFields } from '../../export/paper/unverified-fields'
import type { Database } from '../../storage/database'
import { listCertificates } from '../../storage/workshops/certificate-store'
import { findColumnSet } from '../../storage/workshops/column-set-store'
import { checkPaperPublicity } from './check-paper-publicity'
import { exerciseMinutes } from './exercise-minutes'
import { languagesOf } from './plan-paper'
import { usualColumnSet } from './usual-column-set'

interface SetPaper {
  readonly kind: PaperKind
  readonly settings: PaperSettings
}

export interface PaperMatters {
  readonly kind: PaperKind
  readonly matters: readonly PaperMatter[]
}

interface MatterFacts {
  readonly facts: PaperFacts
  /** What does not add up in the programme. */
  readonly odd: readonly PaperMatter[]
}

/** What a kind of paper cannot do without; a kind that is not named can do without all of it. */
const needs = {
  invitation: ['no-date', 'no-venue', 'no-programme', 'no-contact'],
  programme: ['no-date', 'no-venue', 'no-programme'],
  attendance: ['no-date', 'no-venue', 'no-lecturer', 'no-contact'],
  'name-tags': [],
  questionnaire: ['no-date'],
  certificates: ['no-date', 'no-programme', 'no-lecturer', 'no-contact'],
  'privacy-notice': ['no-project'],
  'photo-consent': ['no-date', 'no-project'],
  minutes: ['no-date', 'no-venue', 'no-programme'],
  poster: ['no-project'],
  report: ['no-date', 'no-venue', 'no-lecturer', 'no-programme'],
} as const satisfies Record<PaperKind, readonly PaperMatterCode[]>

type Need = (typeof needs)[PaperKind][number]

const lacks: Readonly<Record<Need, (facts: PaperFacts) => boolean>> = {
  'no-date': ({ workshop }) => workshop.days.length === 0,
  'no-programme': ({ workshop }) => !workshop.days.some(({ blocks }) => blocks.length > 0),
  'no-venue': ({ workshop }) => workshop.venue.trim() === '' && workshop.address.trim() === '',
  'no-lecturer': ({ workshop: { lecturerIds, days } }) =>
    lecturerIds.length === 0 && !days.some(({ blocks }) => blocks.some(({ lecturerId }) => lecturerId !== null)),
  'no-contact': ({ workshop }) => workshop.coordinatorId === null,
  'no-project': ({ project }) => project === null,
}

const kindsWithHours: readonly PaperKind[] = ['invitation', 'programme', 'certificates', 'minutes', 'report']

/**
 * What each paper lacks and what is good to know before it is printed: holes first. The chapters of the programme are
 * read once for all of them, and only where one of them tells its hours.
 */
export function listPaperMatters(
  database: Database,
  facts: PaperFacts,
  papers: readonly SetPaper[],
): readonly PaperMatters[] {
  const hasHours = papers.some(({ kind }) => kindsWithHours.includes(kind))
  const odd = hasHours ? programmeMatters(database, facts) : []
  return papers.map((paper) => ({ kind: paper.kind, matters: mattersOf(database, { facts, odd }, paper) }))
}

function mattersOf(database: Database, { facts, odd }: MatterFacts, paper: SetPaper): readonly PaperMatter[] {
  const found = [
    ...needs[paper.kind].filter((need) => lacks[need](facts)).map((code): PaperMatter => ({ code, isMissing: true })),
    ...peopleMatters(database, facts, paper),
    ...textMatters(facts, paper),
    ...columnMatters(database, facts, paper),
    ...(kindsWithHours.includes(paper.kind) ? odd : []),
    ...checkPaperPublicity(facts, languagesOf(paper.settings, facts)).map(
      ({ code, params, severity }): PaperMatter => ({
        code: 'publicity',
        isMissing: severity !== 'warning',
        finding: { code, params },
      }),
    ),
  ]
  return found.toSorted((a, b) => Number(b.isMissing) - Number(a.isMissing))
}

function peopleMatters(database: Database, facts: PaperFacts, { kind, settings }: SetPaper): readonly PaperMatter[] {
  const { registered, walkIns, present } = facts.counts
  if (kind === 'report')
    return present === 0 && registered + walkIns > 0 ? [{ code: 'nobody-present', isMissing: true }] : []
  if (!papersWithPeople.includes(kind) || !settings.hasPeople) return []
  if (registered + walkIns === 0) return [{ code: 'nobody-registered', isMissing: settings.blanks === 0 }]
  if (kind !== 'certificates') return []
  const numbered = listCertificates(database, facts.workshop.id).filter(({ participantId }) => participantId !== null)
  const count = registered + walkIns - numbered.length
  return count > 0 ? [{ code: 'numbers-missing', isMissing: true, count }] : []
}

/** The starting text is printed where nobody has written another. */
const isStarting = ({ texts }: PaperSettings, language: string, field: string): boolean =>
  texts[language]?.[field] === undefined

function textMatters(facts: PaperFacts, { kind, settings }: SetPaper): readonly PaperMatter[] {
  const ofKind = unverifiedFields.filter((one) => one.kind === kind).map(({ field }) => field)
  return languagesOf(settings, facts).flatMap((language): readonly PaperMatter[] => {
    if (!isKnownLanguage(language)) return [{ code: 'language-unknown', isMissing: true, language }]
    const fields = ofKind.filter(
      (field) => isStarting(settings, language, field) && startingText(kind, field, facts, language).trim() !== '',
    )
    return fields.length > 0 ? [{ code: 'text-unverified', isMissing: false, fields, language }] : []
  })
}

function columnMatters(
  database: Database,
  { profile }: PaperFacts,
  { kind, settings }: SetPaper,
): readonly PaperMatter[] {
  if (kind !== 'attendance') return []
  const chosen = settings.columnSetId && findColumnSet(database, settings.columnSetId)
  const set = chosen || usualColumnSet(database, profile)
  // Somebody's own set is somebody's own matter.
  return set?.seedId && set.checkedOn === null ? [{ code: 'columns-unverified', isMissing: false }] : []
}

function programmeMatters(database: Database, { workshop, project }: PaperFacts): readonly PaperMatter[] {
  const chapterIds = workshop.days.flatMap(({ blocks }) => blocks.flatMap(({ chapterId }) => chapterId ?? []))
  const minutes = exerciseMinutes({ database }, { chapterIds, language: workshop.languages[0] ?? 'cs' })
  const exercises = new Map(minutes.ok ? minutes.value.map((one) => [one.chapterId, one.minutes]) : [])
  const problems = checkProgramme(workshop.days, { from: project?.from ?? null, to: project?.to ?? null, exercises })
  const count = problems.filter(({ isNote }) => !isNote).length
  return count > 0 ? [{ code: 'programme-odd', isMissing: false, count }] : []
}
