import type { Day } from '../../domain/ids'
import type { FoundAct } from './citation-hit'
import { dayOf, gap, letter, matchAt, sticky, wordEnd, ws } from './patterns'

const kind = `(закон(?:у|ом|і|и|ів|ами)?${ws}україни|зу|(?:постанов${letter}{1,3}|розпорядженн${letter}{1,2})${ws}(?:кму|кабінету${ws}міністрів(?:${ws}україни)?))`
const name = `(?:${ws}[«„"“][^»“”"\\n]{1,300}[»“”"])?`
const date = `(?:,?${ws}від${ws}(?:(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})|\\d{1,2}${ws}${letter}{4,9}${ws}(\\d{4}))(?:${gap}(?:р\\.|року))?)?`
const sign = `,?${ws}(?:№|N)${gap}(\\d{1,5}(?:[-–][0-9A-ZА-ЯІ]{1,5})?)${wordEnd}`
const law = sticky(`${kind}${name}${date}${sign}${date}`)
const wording = sticky(`,?${ws}\\(?[ву]${ws}редакції${ws}від${ws}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\)?`)

/** *Закону України «Про …» від 22.09.2011 № 3773-VI*; a government resolution is found by its number and year. */
export function ukrainianAct(text: string, from: number): FoundAct | null {
  const found = matchAt(law, text, from)
  if (!found) return null
  const [words, kindWords = '', , , yearBefore, yearInWords, written = '', , , yearAfter, yearAfterInWords] = found
  const isLaw = /^зак|^зу$/iu.test(kindWords)
  const year = yearBefore ?? yearInWords ?? yearAfter ?? yearAfterInWords
  const number = isLaw ? lawNumber(written) : resolutionNumber(written, year)
  if (number === null) return null
  const end = from + words.length
  const version = matchAt(wording, text, end)
  const asOf = version ? (dayOf(version[3], version[2], version[1]) as Day | null) : null
  return { to: end + (version?.[0].length ?? 0), jurisdiction: 'ua', act: `ua:${number}`, asOf, problems: [] }
}

/** People type the Roman number of the convocation with Cyrillic letters of the same look. */
function lawNumber(written: string): string | null {
  const [digits = '', series] = written.replace('–', '-').split('-')
  if (series === undefined) return null
  const roman = series.toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X')
  if (/^[IVX]{1,5}$/.test(roman)) return `${digits}-${roman}`
  return /^ВР$/.test(series.toUpperCase()) ? `${digits}-ВР` : null
}

function resolutionNumber(written: string, year: string | undefined): string | null {
  return year !== undefined && /^\d+$/.test(written) ? `${written}-${year}-п` : null
}
