import { appealShare, sheets, type Paper, type PaperBlock, type PaperSection, type Said } from '../../manuscript/paper'
import type { PaperMeasures } from './paper-measures'

const scales = [1, 0.92, 0.84, 0.76, 0.68, 0.6] as const
const smallest = 0.52

/** Of a letter, as a share of its size: between the book's typefaces and the wider ones that stand in for them. */
const letterWidth = 0.54

const millimetresInPoints = 72 / 25.4

/**
 * How much smaller a certificate or a poster is written so that it keeps to one sheet: Word has no way to fit text, so
 * its lines are counted. 1 for papers that run on.
 */
export function sheetScale({ sections, publicity }: Paper, measures: PaperMeasures): number {
  const [first] = sections
  if (first === undefined || (first.look !== 'certificate' && first.look !== 'poster')) return 1
  const fits = (scale: number): boolean =>
    sections.every((section) => heightOf(section, publicity, measures, scale) <= roomOn(section))
  return scales.find(fits) ?? smallest
}

const roomOn = ({ sheet }: PaperSection): number => (sheets[sheet].height - 34) * millimetresInPoints

function heightOf(
  section: PaperSection,
  publicity: Paper['publicity'],
  measures: PaperMeasures,
  scale: number,
): number {
  const band = section.look === 'poster' || publicity === null ? 0 : bandHeight(publicity, measures)
  return section.blocks.reduce((sum, block) => sum + blockHeight(block, measures, scale), band)
}

const widthInPoints = ({ width }: PaperMeasures): number => width / 20

function linesOf(said: Said, size: number, width: number): number {
  const letters = Math.max(1, Math.floor(width / (size * letterWidth)))
  return said.reduce((sum, { text }) => sum + Math.ceil(text.length / letters), 0)
}

function bandHeight(
  { statement, project, disclaimer, logos }: NonNullable<Paper['publicity']>,
  measures: PaperMeasures,
): number {
  const width = widthInPoints(measures) * 0.7
  const words = linesOf(statement, 10.5, width) * 13 + linesOf([...project, ...disclaimer], 8.5, width) * 10.5
  return Math.max(words, measures.emblem * millimetresInPoints) + 24 + (logos.length > 2 ? 40 : 0)
}

function blockHeight(block: PaperBlock, measures: PaperMeasures, scale: number): number {
  const size = measures.text.size * scale
  const pitch = measures.text.pitch * scale
  const width = widthInPoints(measures)
  const valueWidth = width - measures.label * millimetresInPoints
  switch (block.type) {
    case 'title':
      return linesOf(block.text, measures.title * scale, width) * measures.title * scale * 1.3 + 3 * pitch + 51 * scale
    case 'name':
      return 3 * 30 * scale + linesOf([{ text: block.detail, language: '' }], size, width) * pitch
    case 'text':
      return linesOf(block.text, size, width) * pitch * 1.35
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item, size, width) * pitch * 1.2, 0)
    case 'facts':
      return block.rows.reduce((sum, { value }) => sum + linesOf(value, size, valueWidth) * pitch * 1.2, pitch)
    case 'signatures':
      return Math.ceil(block.places.length / 3) * (54 * scale + 60)
    case 'appeal':
      return sheets.a3.height * appealShare * millimetresInPoints + 60
    case 'heading':
    case 'table':
    case 'scale':
    case 'choices':
    case 'lines':
    case 'tags':
      return 0
  }
}
