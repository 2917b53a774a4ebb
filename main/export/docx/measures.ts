import type { TemplatePage } from './template/word-template'
import type { PageDesign } from '../manuscript/manuscript'

/** Twentieths of a point, Word's unit of length. */
export const millimetres = (value: number): number => Math.round((value / 25.4) * 1440)
export const points = (value: number): number => Math.round(value * 20)
/** Word counts type sizes in half points. */
export const typeSize = (value: number): number => Math.round(value * 2)

/** The page and type of the printed book in Word's units; the same numbers as the Typst design (LOOK.md). */
export interface Measures {
  readonly pageWidth: number
  readonly pageHeight: number
  readonly inside: number
  readonly outside: number
  readonly top: number
  readonly bottom: number
  readonly header: number
  readonly textWidth: number
  readonly textHeight: number
  /** What a wide table may use of the side column on one-sided paper. */
  readonly extraRight: number
  /** Left and right of a page that is turned on its side. */
  readonly turnedMargin: number
  /** Section numbers hang in the margin where it is wide enough; 0 where they stand before the words. */
  readonly numberHang: number
  readonly text: TypeFace
  readonly small: TypeFace
  readonly table: TypeFace
  /** Sizes of heading levels 1 to 5, in points. */
  readonly headings: readonly [number, number, number, number, number]
  readonly title: number
  readonly listIndent: number
}

/** Size and line pitch in points. */
export interface TypeFace {
  readonly size: number
  readonly pitch: number
}

type Design = Pick<Measures, 'text' | 'small' | 'table' | 'headings' | 'title'> & {
  readonly margins: { readonly inside: number; readonly outside: number; readonly top: number; readonly bottom: number }
  readonly hasSide: boolean
}

const normal: Design = {
  margins: { inside: 30, outside: 58, top: 27, bottom: 27 },
  hasSide: true,
  text: { size: 10.5, pitch: 15 },
  small: { size: 8.5, pitch: 12 },
  table: { size: 9.5, pitch: 13 },
  headings: [22, 15, 12, 10.5, 10.5],
  title: 36,
}
const pocket: Design = {
  ...normal,
  margins: { inside: 19, outside: 15, top: 21, bottom: 20 },
  hasSide: false,
  text: { size: 10, pitch: 14 },
  table: { size: 9, pitch: 12 },
  headings: [19, 14, 11.5, 10, 10],
  title: 26,
}
const large: Design = {
  margins: { inside: 26, outside: 24, top: 25, bottom: 25 },
  hasSide: false,
  text: { size: 18, pitch: 26 },
  small: { size: 16, pitch: 22 },
  table: { size: 16, pitch: 21 },
  headings: [32, 25, 21, 18, 18],
  title: 38,
}

/** The measures of the book; the page and margins of a Word template where there is one. */
export function measuresOf(page: PageDesign, own: TemplatePage | null = null): Measures {
  const measures = bookMeasures(page)
  return own ? onPage(measures, own) : measures
}

function onPage(measures: Measures, { width, height, left, right, top, bottom, header }: TemplatePage): Measures {
  return {
    ...measures,
    pageWidth: width,
    pageHeight: height,
    inside: left,
    outside: right,
    top,
    bottom,
    header,
    textWidth: width - left - right,
    textHeight: height - top - bottom,
    extraRight: 0,
    numberHang: 0,
    turnedMargin: Math.min(measures.turnedMargin, left),
  }
}

function bookMeasures(page: PageDesign): Measures {
  const paper = page.size === 'a5' ? pocket : normal
  const design = page.textSize === 'large' ? large : paper
  const [width, height] = page.size === 'a5' ? [148, 210] : [210, 297]
  const { inside, outside, top, bottom } = design.margins
  return {
    pageWidth: millimetres(width),
    pageHeight: millimetres(height),
    inside: millimetres(inside),
    outside: millimetres(outside),
    top: millimetres(top),
    bottom: millimetres(bottom),
    header: millimetres(page.size === 'a5' ? 7 : 12),
    textWidth: millimetres(width - inside - outside),
    textHeight: millimetres(height - top - bottom),
    extraRight: design.hasSide && !page.isTwoSided ? millimetres(46) : 0,
    turnedMargin: millimetres(Math.min(20, inside)),
    numberHang: design.hasSide ? millimetres(16) : 0,
    text: design.text,
    small: design.small,
    table: design.table,
    headings: design.headings,
    title: design.title,
    listIndent: points(design.text.size * 1.6),
  }
}
