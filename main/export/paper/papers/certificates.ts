import type { Certificate } from '../../../../shared/domain/participant'
import type { PaperBlock, PaperSection, Said } from '../../manuscript/paper'
import { workshopKind } from '../../manuscript/workshop-kind'
import { paragraph, type PaperTools } from '../common-parts'
import { durationWords } from '../duration-words'
import type { PaperRequest } from '../paper-source'

interface Bearer {
  readonly name: string | null
  readonly institution: string
  /** Empty: a line to write on. */
  readonly number: string
  readonly minutes: number
}

/** One sheet a person in the order of their numbers, then empty ones. */
export function certificates(tools: PaperTools, request: PaperRequest): readonly PaperSection[] {
  const shared = sharedParts(tools)
  return bearers(tools, request).map((bearer) => ({
    sheet: 'a4',
    look: 'certificate',
    foot: [],
    blocks: [...opening(bearer, tools), ...shared],
  }))
}

function bearers({ facts }: PaperTools, { settings }: PaperRequest): readonly Bearer[] {
  const numbered = facts.certificates.toSorted((one, other) => one.sequence - other.sequence)
  const blank = numbered.filter(({ isBlank }) => isBlank).map(emptyBearer)
  // Numbers of the register first; whoever is given more writes the number in.
  const more = Array.from({ length: Math.max(0, settings.blanks - blank.length) }, () => ({
    name: null,
    institution: '',
    number: '',
    minutes: facts.minutes,
  }))
  return [...(settings.hasPeople ? named(numbered, facts) : []), ...blank, ...more]
}

const emptyBearer = ({ number, minutes }: Certificate): Bearer => ({ name: null, institution: '', number, minutes })

/** Somebody who has been erased has a number in the register, but no name to print. */
function named(numbered: readonly Certificate[], facts: PaperTools['facts']): readonly Bearer[] {
  const people = new Map(facts.participants.map((one) => [one.id, one]))
  const withNumber = numbered.flatMap(({ participantId, number, minutes }): readonly Bearer[] => {
    const person = participantId === null ? undefined : people.get(participantId)
    return person ? [{ name: person.name, institution: person.institution, number, minutes }] : []
  })
  const known = new Set(numbered.map(({ participantId }) => participantId))
  const others = facts.participants
    .filter(({ id }) => !known.has(id))
    .map(({ name, institution }) => ({ name, institution, number: '', minutes: facts.minutes }))
  return [...withNumber, ...others]
}

function opening({ name, institution, number, minutes }: Bearer, { facts, voice }: PaperTools): readonly PaperBlock[] {
  const dates = facts.workshop.days.map(({ date }) => date)
  return [
    {
      type: 'title',
      kicker: number === '' ? voice.say('certificates.unnumbered') : voice.say('certificates.number', { number }),
      text: voice.say('kinds.certificates'),
      subtitle: voice.say('certificates.confirms'),
    },
    { type: 'name', name, detail: institution },
    ...paragraph(
      voice.say('certificates.completed', ({ t }) => ({ kind: withinSentence(workshopKind(facts.workshop.kind, t)) })),
    ),
    ...paragraph(voice.data(facts.workshop.title), 'strong'),
    ...paragraph(
      voice.each(({ t, spoken }) => {
        const days = voice.days(dates).find(({ language }) => language === spoken)?.text ?? voice.days(dates)[0]?.text
        const scope = durationWords(minutes, t)
        return [days ?? '', scope === '' ? '' : t('papers.certificates.scope', { duration: scope })]
          .filter(Boolean)
          .join(' · ')
      }),
    ),
  ]
}

/** *(návazné setkání)*; an abbreviation stays as it is written. */
const withinSentence = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLocaleLowerCase() + words.slice(1) : words

/** The same on every sheet, so it is made once. */
function sharedParts(tools: PaperTools): readonly PaperBlock[] {
  const { voice, facts } = tools
  const topics = voice.lines('topics')
  const place = voice.field('place')
  const last = facts.workshop.days
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  return [
    ...(topics.length === 0
      ? []
      : ([...paragraph(voice.say('certificates.topics'), 'quiet'), { type: 'list', items: topics }] as const)),
    ...paragraph(placeAndDay(place, last === undefined ? [] : voice.day(last), voice.tongues.length), 'quiet'),
    { type: 'signatures', places: signatories(tools) },
  ]
}

/** *Náchod, 13. října 2026*, in each language of the day. */
function placeAndDay(place: Said, day: Said, languages: number): Said {
  if (place.length === 0) return day
  return Array.from({ length: languages }, (_, index) => {
    const where = place[index] ?? place[0]
    const when = day[index] ?? day[0]
    return { text: [where?.text ?? '', when?.text ?? ''].filter(Boolean).join(', '), language: when?.language ?? 'cs' }
  }).filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index)
}

/** Each line is a name and, after the first comma, what they are. */
function signatories({ voice }: PaperTools): readonly { label: Said; name: string }[] {
  return voice.lines('signatories').map((line) => ({
    name: (line[0]?.text.split(',')[0] ?? '').trim(),
    label: line
      .map(({ text, language }) => ({ text: text.split(',').slice(1).join(',').trim(), language }))
      .filter(({ text }, index, all) => text !== '' && all.findIndex((one) => one.text === text) === index),
  }))
}
