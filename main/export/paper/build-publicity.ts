import type { PublicityStatement } from '../../../shared/domain/publicity-profile'
import type { PaperPublicity, Said, Saying } from '../manuscript/paper'
import type { PaperFacts } from './paper-source'
import type { Tongue } from './tongue'
import type { Voice } from './voice'

/** What the funder wants on each paper; null where nobody wants anything. Logos are the user's own choice. */
export function buildPublicity(facts: PaperFacts, voice: Voice): PaperPublicity | null {
  const { profile, project, pictures } = facts
  const logos = (project?.look?.logos ?? []).filter(({ asset }) => pictures[asset] !== undefined)
  const statement = unique(voice.tongues.flatMap((tongue) => statementIn(tongue, facts)))
  const disclaimer = unique(
    voice.tongues.flatMap((tongue) => {
      const text = print(profile?.disclaimers[tongue.language], facts, tongue)
      return text === '' ? [] : [{ text, language: tongue.language }]
    }),
  )
  const hasEmblem = profile?.hasEmblem ?? false
  const asksForNothing = !hasEmblem && statement.length === 0 && disclaimer.length === 0
  if (asksForNothing && logos.length === 0) return null
  const number = project?.registrationNumber.trim() ?? ''
  const isNumbered = number === '' || statement.some(({ text }) => text.includes(number))
  return {
    statement,
    project: asksForNothing || isNumbered ? [] : projectLine(facts, voice),
    disclaimer,
    hasEmblem,
    emblemAlt: hasEmblem ? (voice.tongues[0]?.t('manuscript.emblem') ?? '') : '',
    logos,
  }
}

function projectLine({ project }: PaperFacts, voice: Voice): Said {
  if (!project) return []
  return voice.say('projectLine', { title: project.title, number: project.registrationNumber })
}

/** Where the profile has no sentence in a language, the English one stands, as in the book. */
function statementIn(tongue: Tongue, facts: PaperFacts): readonly Saying[] {
  const { profile } = facts
  if (!profile) return []
  const own = print(profile.statements[tongue.language], facts, tongue)
  if (own !== '') return [{ text: own, language: tongue.language }]
  const english = print(profile.statements.en, facts, tongue)
  return english === '' ? [] : [{ text: english, language: 'en' }]
}

function print(statement: PublicityStatement | undefined, { project }: PaperFacts, { t }: Tongue): string {
  if (!statement || statement.text.trim() === '') return ''
  const text = statement.text
    .replaceAll('{title}', project?.title ?? '')
    .replaceAll('{registrationNumber}', project?.registrationNumber ?? '')
  return statement.isOfficial ? text : `${text} (${t('manuscript.unofficialStatement')})`
}

const unique = (said: Said): Said =>
  said.filter(({ text }, index) => said.findIndex((one) => one.text === text) === index)
