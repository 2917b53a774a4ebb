import type { FactsBlock, Said, SectionHeadingBlock, TextBlock, TitleBlock, LinesBlock } from '../manuscript/paper'
import { workshopKind } from '../manuscript/workshop-kind'
import { durationWords } from './duration-words'
import { datedDays, hoursOfDay, lecturersOf, venueOf } from './event-facts'
import type { PaperFacts } from './paper-source'
import type { Voice } from './voice'

/** What a builder of papers works with. */
export interface PaperTools {
  readonly facts: PaperFacts
  readonly voice: Voice
}

/** The kind of paper above the name of the workshop. */
export function workshopTitle({ facts, voice }: PaperTools, kind: string): TitleBlock {
  return {
    type: 'title',
    kicker: voice.say(`kinds.${kind}`),
    text: voice.data(facts.workshop.title),
    subtitle: voice.each(({ t }) => workshopKind(facts.workshop.kind, t)),
  }
}

export const heading = (text: Said): SectionHeadingBlock => ({ type: 'heading', text })
export const paragraph = (text: Said, tone: TextBlock['tone'] = 'plain'): readonly TextBlock[] =>
  text.length === 0 ? [] : [{ type: 'text', text, tone }]

/** A heading with its text; lines for a pen where nobody has written any. */
export function section(
  title: Said,
  text: Said,
  lines: number,
): readonly (SectionHeadingBlock | TextBlock | LinesBlock)[] {
  if (text.length > 0) return [heading(title), ...paragraph(text)]
  return lines === 0 ? [] : [heading(title), { type: 'lines', label: [], count: lines }]
}

type FactRow = FactsBlock['rows'][number]

/** Rows of facts; those without a value are left out. */
export const factRows = (rows: readonly FactRow[]): FactsBlock => ({
  type: 'facts',
  rows: rows.filter(({ value }) => value.length > 0),
})

const eventFacts = {
  date: ({ facts, voice }) => voice.days(facts.workshop.days.map(({ date }) => date)),
  time: ({ facts, voice }) => {
    const hours = datedDays(facts).map(hoursOfDay).filter(Boolean)
    // Of a longer event each day has its own hours, which the programme tells.
    return new Set(hours).size === 1 ? voice.data(hours[0] ?? '') : []
  },
  place: ({ facts, voice }) => voice.data(venueOf(facts)),
  audience: ({ facts, voice }) => voice.data(facts.workshop.audience.join(', ')),
  institutions: ({ facts, voice }) => voice.data(facts.workshop.institutions.join('; ')),
  lecturers: ({ facts, voice }) => voice.data(lecturersOf(facts, facts.workshop.days).join(', ')),
  languages: ({ facts, voice }) =>
    voice.each(({ t }) =>
      facts.workshop.languages
        .map((language) => t(`papers.languages.${language}`, { defaultValue: language }))
        .join(', '),
    ),
  duration: ({ facts, voice }) => voice.each(({ t }) => durationWords(facts.minutes, t)),
  district: ({ facts, voice }) => voice.data(facts.workshop.district),
  organiser: ({ facts, voice }) => voice.data(facts.project?.beneficiary ?? ''),
  partners: ({ facts, voice }) => voice.data((facts.project?.partners ?? []).join(', ')),
  project: ({ facts, voice }) => voice.data(facts.project?.title ?? ''),
  registrationNumber: ({ facts, voice }) => voice.data(facts.project?.registrationNumber ?? ''),
} as const satisfies Record<string, (tools: PaperTools) => Said>
export type EventFact = keyof typeof eventFacts

export const eventRows = (tools: PaperTools, names: readonly EventFact[]): readonly FactRow[] =>
  names.map((name) => ({ label: tools.voice.say(`facts.${name}`), value: eventFacts[name](tools) }))

const longestFoot = 96

const shortened = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, Math.max(10, most)).replace(/[\s·]+\S*$/u, '')}…`

/** What and when, at the foot of every sheet. */
export function footOf({ facts, voice }: PaperTools, kind: string): Said {
  const number = facts.project?.registrationNumber ?? ''
  const dates = voice.days(facts.workshop.days.map(({ date }) => date))[0]?.text ?? ''
  const others = [voice.say(`kinds.${kind}`)[0]?.text ?? '', dates, number]
  // One line: the title gives way, so that the number of the project stands on every sheet.
  const title = shortened(facts.workshop.title, longestFoot - others.join(' · ').length)
  const words = [others[0] ?? '', title, dates, number]
  return voice.data(words.filter((word) => word.trim() !== '').join(' · '))
}
