import type { Language } from '../../../shared/domain/language'
import type { PaperKind } from '../../../shared/domain/paper'
import { coordinatorOf, datedDays, lecturersOf, organiserOf, topicsOf } from './event-facts'
import type { PaperFacts } from './paper-source'
import { tongueOf, type Tongue } from './tongue'

type Starter = (facts: PaperFacts, tongue: Tongue) => string

/** Fields that the facts fill; every other one starts with words of its language, or empty. */
const starters: Readonly<Record<string, Starter>> = {
  'invitation.registration': (facts, { t }) => {
    const name = coordinatorOf(facts)
    return name === ''
      ? t('papers.starting.invitation.registration')
      : t('papers.starting.invitation.registrationNamed', { name })
  },
  'certificates.topics': (facts) => topicsOf(facts).join('\n'),
  'certificates.signatories': signatories,
  'certificates.place': ({ workshop }) => workshop.venue,
  'privacy-notice.controller': organiserOf,
  'photo-consent.controller': organiserOf,
  'minutes.recorder': coordinatorOf,
  'poster.support': ({ project }) => project?.programme ?? '',
  'report.summary': ({ counts }, { t }) =>
    counts.present === 0 ? '' : t('papers.starting.report.summary', { count: counts.present }),
}

/** Fields that start with words of the workshop itself, in its language. */
export const startsFromData: ReadonlySet<string> = new Set([
  'certificates.topics',
  'certificates.place',
  'privacy-notice.controller',
  'photo-consent.controller',
  'minutes.recorder',
  'poster.support',
])

/** One a line, what they are after a comma: who taught, and who answers for the workshop. */
function signatories(facts: PaperFacts, { t }: Tongue): string {
  const lecturers = lecturersOf(facts, datedDays(facts)).slice(0, 3)
  const organiser = coordinatorOf(facts)
  const role = organiserOf(facts) || t('papers.roles.organiser')
  return [...lecturers.map((name) => `${name}, ${t('papers.roles.lecturer')}`), `${organiser}, ${role}`].join('\n')
}

const worded: readonly string[] = [
  'invitation.text',
  'invitation.access',
  'invitation.costs',
  'invitation.note',
  'programme.note',
  'attendance.note',
  'questionnaire.introduction',
  'questionnaire.questions',
  'questionnaire.openQuestions',
  'questionnaire.return',
  'privacy-notice.purpose',
  'privacy-notice.legalBasis',
  'privacy-notice.recipients',
  'privacy-notice.retention',
  'privacy-notice.rights',
  'privacy-notice.supervisor',
  'photo-consent.purpose',
  'photo-consent.publishedIn',
  'photo-consent.withdrawal',
]

/**
 * What a field of a paper prints until somebody writes another text: words in `language`, filled from the facts; in
 * English where the program does not speak the language. Empty: there is nothing to start from, and the paper leaves
 * the field out or leaves lines for a pen. Several entries stand one a line.
 */
export function startingText(kind: PaperKind, field: string, facts: PaperFacts, language: Language): string {
  const tongue = tongueOf(language)
  const name = `${kind}.${field}`
  const start = starters[name]
  if (start) return start(facts, tongue)
  return worded.includes(name) ? tongue.t(`papers.starting.${name}`) : ''
}
