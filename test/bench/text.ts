import { findCitations } from '../../shared/document/citations/find-citations'
import { findTypographyEdits } from '../../shared/document/typography/find-typography-edits'
import { plainText } from '../../shared/document/plain-text'
import { generateChapter } from '../fixtures/generate-chapter'
import { ms, percentile, print, timed } from './figures'

const megabyte = 1_000_000
const cited = [
  'Platí § 5 odst. 2 písm. a) bod 3 zákona č. 326/1999 Sb., ve znění pozdějších předpisů, a čl. 5 směrnice Rady 2001/55/ES.',
  'Zob. art. 5 ust. 2 ustawy z dnia 12 marca 2022 r. o pomocy obywatelom Ukrainy (Dz.U. z 2022 r. poz. 583, z późn. zm.).',
  'Див. ч. 2 ст. 5 Закону України «Про правовий статус іноземців» від 22.09.2011 № 3773-VI.',
]

/** Text made to be as hard as possible: what begins like a citation and never becomes one. */
const hard: readonly string[] = [
  '§ 1, ',
  '§ 5 odst. 2 písm. a) ',
  'zákon ',
  'ustawy z dnia ',
  'ст. 5 ч. 2 п. 1 ',
  'nařízení Rady ',
  '1/2022/',
]

/** Looking for citations and setting typography in a megabyte of text, ordinary and hostile. */
export function benchText(): void {
  const ordinary = makeText()
  const lines = ordinary.split('\n')
  findCitations(ordinary.slice(0, 10_000))
  const citations = [0, 1, 2].map(() => timed(() => findCitations(ordinary)))
  print(`find citations in 1 MB (${findCitations(ordinary).length} of them)`, ms(percentile(citations, 0.5)), '300 ms')
  const typography = [0, 1, 2].map(() => timed(() => lines.forEach((line) => findTypographyEdits(line, 'cs'))))
  print('typography of 1 MB, paragraph by paragraph', ms(percentile(typography, 0.5)), '–')
  const worst = Math.max(...hard.map((words) => timed(() => findCitations(repeat(words)))))
  print('find citations in 1 MB of the hardest text', ms(worst), 'linear, about 1 s')
}

const repeat = (words: string): string => words.repeat(Math.ceil(megabyte / words.length))

/** A handbook's text with three citations every thirty paragraphs. */
function makeText(): string {
  const paragraphs = plainText(generateChapter(7, 200)).split('\n')
  const withCitations = paragraphs.flatMap((words, index) => (index % 30 === 0 ? [words, ...cited] : [words]))
  const text = withCitations.join('\n')
  return `${text}\n`.repeat(Math.ceil(megabyte / text.length)).slice(0, megabyte)
}
