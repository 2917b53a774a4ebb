import type { Language } from '../../../shared/domain/language'
import type { Day } from '../../../shared/domain/ids'
import { bindShortWords } from '../manuscript/bind-short-words'
import { formatDay, formatDays } from '../manuscript/format-day'
import type { Said, Saying } from '../manuscript/paper'
import type { PaperFacts, PaperRequest } from './paper-source'
import { startingText, startsFromData } from './starting-text'
import { tongueOf, type Tongue } from './tongue'

type Params = Readonly<Record<string, string | number>>

/** Says things in all languages of a paper. */
export interface Voice {
  readonly tongues: readonly Tongue[]
  /** Words of the program under `papers.`. */
  say(key: string, params?: Params | ((tongue: Tongue) => Params)): Said
  /** Whatever differs by language. */
  each(words: (tongue: Tongue) => string): Said
  /** What the user wrote about the workshop: once, in the workshop's language. */
  data(text: string): Said
  /** A field of the paper: the user's text, or what it starts with. */
  field(name: string): Said
  /** The lines of a field, those of the same place together; empty ones are left out. */
  lines(name: string): readonly Said[]
  day(day: Day): Said
  days(days: readonly Day[]): Said
}

/** Nothing that is empty, and nothing twice: names and numbers are the same in every language. */
function tidy(sayings: readonly Saying[]): Said {
  const spoken = sayings
    .map(({ text, language }) => ({ text: text.trim(), language }))
    .filter(({ text }) => text !== '')
  return (
    spoken
      .filter(({ text }, index) => spoken.findIndex((one) => one.text === text) === index)
      // Last, because each language binds other words.
      .map(({ text, language }) => ({ text: bindShortWords(text, language), language }))
  )
}

export function createVoice(facts: PaperFacts, { kind, languages, settings }: PaperRequest): Voice {
  const chosen = languages.length > 0 ? languages : facts.workshop.languages
  const tongues = [...new Set(chosen.length > 0 ? chosen : ['cs'])].slice(0, 2).map(tongueOf)
  const own: Language = facts.workshop.languages[0] ?? tongues[0]?.spoken ?? 'cs'
  const each: Voice['each'] = (words) =>
    tidy(tongues.map((tongue) => ({ text: words(tongue), language: tongue.spoken })))
  const textOf = (name: string, { language, spoken }: Tongue): Saying => {
    const written = settings.texts[language]?.[name]
    if (written !== undefined) return { text: written, language }
    const isData = startsFromData.has(`${kind}.${name}`)
    return { text: startingText(kind, name, facts, language), language: isData ? own : spoken }
  }
  return {
    tongues,
    each,
    say: (key, params = {}) =>
      each((tongue) => tongue.t(`papers.${key}`, typeof params === 'function' ? params(tongue) : params)),
    data: (text) => tidy([{ text, language: own }]),
    field: (name) => tidy(tongues.map((tongue) => textOf(name, tongue))),
    lines: (name) => pairLines(tongues.map((tongue) => textOf(name, tongue))),
    day: (day) => each(({ spoken }) => formatDay(day, spoken)),
    days: (days) => each(({ spoken }) => formatDays(days, spoken)),
  }
}

function pairLines(sayings: readonly Saying[]): readonly Said[] {
  const columns = sayings.map(({ text, language }) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ text: line, language })),
  )
  const count = Math.max(0, ...columns.map((lines) => lines.length))
  return Array.from({ length: count }, (_, index) =>
    tidy(columns.flatMap((lines) => (lines[index] ? [lines[index]] : []))),
  )
}
