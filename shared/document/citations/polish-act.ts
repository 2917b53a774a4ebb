import type { FoundAct } from './citation-hit'
import { gap, letter, matchAt, sticky, ws } from './patterns'

const journal =
  `(?:(?:t\\.${gap}j\\.|tekst${ws}jedn(?:\\.|olity))[^\\S\\n]{0,2},?${gap})?(Dz\\.${gap}U\\.|M\\.${gap}P\\.)` +
  `(?:${ws}z)?${gap}(\\d{4})(?:${gap}r\\.)?,?${gap}(?:Nr${ws}(\\d{1,3}),?${gap})?poz\\.${gap}(\\d{1,5})(?!\\d)` +
  `(?:,?${ws}(?:z${ws}późn\\.${ws}zm\\.|ze${ws}zm\\.))?`
const alone = sticky(journal)
const title = '[^()\\n]{0,300}?'
const named = sticky(
  `(?:ustaw${letter}{1,3}|rozporządzeni${letter}{1,2}|obwieszczeni${letter}{1,2})${title}\\(${journal}[^()\\n]{0,60}\\)`,
)

/** *ustawy z dnia 12 marca 2022 r. o … (Dz.U. z 2022 r. poz. 583, z późn. zm.)* or its place in the journal alone. */
export function polishAct(text: string, from: number): FoundAct | null {
  const found = matchAt(named, text, from) ?? matchAt(alone, text, from)
  if (!found || !isOneSentence(found[0])) return null
  const [words, paper = '', year = '', issue, position = ''] = found
  const series = paper.startsWith('M') ? 'MP' : 'DU'
  const act = `pl:${series}/${year}/${issue === undefined ? '' : `${issue}/`}${position}`
  return { to: from + words.length, jurisdiction: 'pl', act, asOf: null, problems: [] }
}

/** A title runs on after *12 marca 2022 r.*, but never into the next sentence. */
function isOneSentence(words: string): boolean {
  const head = words.slice(0, Math.max(0, words.indexOf('(')))
  return !/(?<![\s.(]r|[\s.]\p{L}{1,3})\.\s+\p{Lu}/u.test(head)
}
