import type { ActFacts } from '../../domain/act'
import type { NamedAct } from './citation-hit'

const kinds = /^(?:zákon|vyhláška|směrnice|nařízení|rozhodnutí|ustawa|Закон України|ЗУ)\s+(?=\S)/iu

/** The words by which acts of the register may be named in a sentence: short titles, other names, subjects. */
export function namedActsOf(acts: readonly ({ readonly id: string } & ActFacts)[]): readonly NamedAct[] {
  return acts.map((act) => ({
    act: act.id,
    jurisdiction: act.jurisdiction,
    names: [act.shortTitle, ...act.aliases].filter((name) => name.trim() !== ''),
    subjects: subjectsOf(act),
  }))
}

/** *o pobytu cizinců* of *zákon o pobytu cizinců*, and what the full title says after the number. */
function subjectsOf({ title, shortTitle, aliases }: ActFacts): readonly string[] {
  const afterKind = [shortTitle, title, ...aliases].flatMap((name) =>
    kinds.test(name) ? [name.replace(kinds, '').trim()] : [],
  )
  const afterNumber = /Sb\.,\s+(o\s.+)$/u.exec(title)?.[1]
  const afterDate = /^Ustawa z dnia .+? r\.\s+(o\s.+)$/u.exec(title)?.[1]
  const all = [...afterKind, afterNumber, afterDate].filter((words) => words !== undefined)
  return [...new Set(all.filter((words) => words.length > 4 && !words.startsWith('č.')))]
}
