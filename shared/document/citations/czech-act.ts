import type { Day } from '../../domain/ids'
import type { CitationProblem, FoundAct } from './citation-hit'
import { dayOf, gap, letter, matchAt, sticky, wordEnd, ws } from './patterns'

const law = `(?:ústavní${letter}{0,3}${ws})?(?:zákon${letter}{0,3}|zák\\.|z\\.)`
const decree = `(?:vyhlášk${letter}{1,2}|vyhlášce|vyhl\\.|nařízením?${ws}vlády|nař\\.${ws}vl\\.|sdělení|opatření|nález${letter}{0,2})`
const issuer = `(?:${ws}${letter}{1,20}){0,5}?`
const number = `(\\d{1,4})/(\\d{4})(?!\\d)`
/** The collection of treaties is another one; the reporter of the Supreme Administrative Court is no collection of laws. */
const collection = `${gap}Sb\\.(?!${gap}(?:roz|NSS|NS\\b))(${gap}m\\.${gap}s\\.)?`

const core = sticky(`(${law}|${decree})?${issuer}(?:${gap}(č\\.)${gap}|${gap})${number}${collection}`)
const withoutCollection = sticky(`zákon${letter}{0,3}${ws}č\\.${gap}${number}(?!${gap}(?:Sb|sb|/|NSS))${wordEnd}`)

const day = `(\\d{1,2})\\.${gap}(\\d{1,2})\\.${gap}(\\d{4})`
const version = sticky(
  `,?${ws}(?:ve${ws}znění${ws}(?:pozdějších${ws}(?:předpisů|změn)|účinném${ws}(?:ke${ws}dni|od|do|k)${ws}${day})|v${ws}platném${ws}znění)`,
)
const amended = sticky(
  `,?${ws}ve${ws}znění${ws}(?:${law}${ws})?č\\.${gap}\\d{1,4}/\\d{4}${gap}Sb\\.(?:(?:${gap},${gap}|${ws}a${ws})(?:${law}${ws})?č\\.${gap}\\d{1,4}/\\d{4}${gap}Sb\\.){0,12}`,
)

/** *zákona č. 326/1999 Sb., ve znění účinném ke dni 1. 5. 2020* and its kin, beginning exactly at `from`. */
export function czechAct(text: string, from: number): FoundAct | null {
  const found = matchAt(core, text, from)
  if (!found) return unfinished(text, from)
  const [words, kind, sign, digits = '', year = '', treaties] = found
  if (kind === undefined && sign === undefined && words.search(/\d/) !== 0) return null
  const { to, asOf } = versionAfter(text, from + words.length)
  const problems: readonly CitationProblem[] = sign === undefined ? ['number-sign-missing'] : []
  return { to, jurisdiction: 'cz', act: `cz:${treaties ? 'sm/' : ''}${digits}/${year}`, asOf, problems }
}

function unfinished(text: string, from: number): FoundAct | null {
  const found = matchAt(withoutCollection, text, from)
  if (!found) return null
  const act = `cz:${found[1] ?? ''}/${found[2] ?? ''}`
  return { to: from + found[0].length, jurisdiction: 'cz', act, asOf: null, problems: ['collection-missing'] }
}

/** Where the wording of the act is named, it belongs to the citation. */
export function versionAfter(text: string, from: number): { readonly to: number; readonly asOf: Day | null } {
  const found = matchAt(version, text, from) ?? matchAt(amended, text, from)
  if (!found) return { to: from, asOf: null }
  const [words, date, month, year] = found
  return { to: from + words.length, asOf: dayOf(year, month, date) as Day | null }
}
