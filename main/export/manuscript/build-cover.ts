import { plainLook, type ProjectLook } from '../../../shared/domain/project-look'
import type { PublicityStatement } from '../../../shared/domain/publicity-profile'
import { bindShortWords } from './bind-short-words'
import { datesOf, fillVariable, lecturersOf } from './fill-variable'
import type { Cover, Publicity } from './manuscript'
import type { ManuscriptSource } from './manuscript-source'
import { isAwaitingApproval } from './is-awaiting-approval'
import { workshopKind } from './workshop-kind'
import type { VisiblePart } from './visible-parts'
import type { Translate } from './translate'

/** The first page of a pack: what, where, when, who pays. */
export function buildCover(source: ManuscriptSource, parts: readonly VisiblePart[], t: Translate): Cover {
  const { language } = source
  const trainer = source.kind === 'trainer' ? [t('manuscript.trainerEdition')] : []
  // A recipe that is older than the choice has none.
  const look: ProjectLook = source.project?.look ?? plainLook
  const isWorking = parts.some((part) => part.type === 'chapter' && isAwaitingApproval(part.source))
  return {
    title: bindShortWords(source.title, language),
    subtitle: bindShortWords([workshopName(source, t), ...trainer].filter(Boolean).join(' · '), language),
    facts: coverFacts(source, t),
    publicity: buildPublicity(source, t),
    notice: isWorking ? t('manuscript.workingVersion') : null,
    style: look.cover,
    logos: look.logos.filter(({ asset }) => source.pictures[asset] !== undefined),
  }
}

/** *Workshop: Pomoc, která drží*; a title that begins with its kind says it once. */
function workshopName({ workshop, title }: ManuscriptSource, t: Translate): string {
  if (!workshop) return ''
  const kind = workshopKind(workshop.kind, t)
  if (workshop.title.toLowerCase().startsWith(kind.toLowerCase()))
    return workshop.title === title ? kind : workshop.title
  return [kind, workshop.title].filter((one) => one !== '' && one !== title).join(': ')
}

function coverFacts(source: ManuscriptSource, t: Translate): Cover['facts'] {
  const { workshop, project, language } = source
  const facts = [
    ['place', fillVariable('workshop.venue', source)],
    ['date', datesOf(source)],
    ['district', workshop?.district ?? ''],
    ['lecturers', lecturersOf(source).join(', ')],
    ['audience', source.audience.join(', ')],
    ['beneficiary', project?.beneficiary ?? ''],
    ['partners', (project?.partners ?? []).join(', ')],
    ['project', project?.title ?? ''],
    ['registrationNumber', project?.registrationNumber ?? ''],
    ['programme', project?.programme ?? ''],
  ] as const
  return facts
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => ({ label: t(`manuscript.cover.${name}`), value: bindShortWords(value, language) }))
}

/** Null where the profile asks for nothing: national money, or no project at all. */
function buildPublicity(source: ManuscriptSource, t: Translate): Publicity | null {
  const { profile, language } = source
  if (!profile) return null
  const statement = print(profile.statements[language] ?? profile.statements.en, source, t)
  const disclaimer = print(profile.disclaimers[language], source, t)
  if (statement === '' && disclaimer === '' && !profile.hasEmblem) return null
  return {
    statement,
    disclaimer,
    hasEmblem: profile.hasEmblem,
    emblemAlt: profile.hasEmblem ? t('manuscript.emblem') : '',
  }
}

function print(statement: PublicityStatement | undefined, { project }: ManuscriptSource, t: Translate): string {
  if (!statement || statement.text.trim() === '') return ''
  const text = statement.text
    .replaceAll('{title}', project?.title ?? '')
    .replaceAll('{registrationNumber}', project?.registrationNumber ?? '')
  return statement.isOfficial ? text : `${text} (${t('manuscript.unofficialStatement')})`
}
