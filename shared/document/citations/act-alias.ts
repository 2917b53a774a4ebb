import type { Jurisdiction } from '../names'
import type { NamedAct } from './citation-hit'
import { matchAt, sticky, ws } from './patterns'

const named = sticky(`${ws}\\(dále${ws}(?:také${ws})?jen${ws}[„"“]([^“”"\\n]{2,80})[“”"]\\)`)
const kind = /^(?:zákon|vyhláška|směrnice|nařízení|rozhodnutí)\s+(?=\S)/iu

/** The name that an act is given for later, where *(dále jen „…“)* stands at `from`. */
export const aliasAt = (text: string, from: number): string | null => matchAt(named, text, from)?.[1] ?? null

/**
 * The act under that name, for the rest of the chapter (DOMAIN.md section 2.4). Null for a single common word such as
 * *zákon*: every act is one, and *§ 5 zákona o …* would be taken for another.
 */
export function actByAlias(alias: string, act: string, jurisdiction: Jurisdiction): NamedAct | null {
  const words = alias.trim()
  const isAbbreviation = /^\p{Lu}\S*\p{Lu}\S*$/u.test(words)
  if (!isAbbreviation && !/\s/.test(words)) return null
  return { act, jurisdiction, names: [words], subjects: kind.test(words) ? [words.replace(kind, '')] : [] }
}
