import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions, type INumberingOptions } from 'docx'
import type { Measures } from './measures'
import { points } from './measures'
import { palette } from './palette'

export const headingList = 'skripta-headings'
export const bulletList = 'skripta-bullets'
/** Ordered lists that start at the same number share a definition; each list is an instance of its own. */
export const orderedList = (start: number): string => `skripta-ordered-${String(start)}`

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
export const deepest = depths.length - 1

/** How far the text of a list stands from the text around it. */
export const listIndentAt = ({ listIndent }: Measures, depth: number): number =>
  listIndent * (Math.min(depth, deepest) + 1)

/** All counted things: headings as one multilevel list, and the lists of the text. */
export function documentNumbering(
  measures: Measures,
  starts: ReadonlySet<number>,
  hasChapterNumbers: boolean,
): INumberingOptions {
  return {
    config: [
      { reference: headingList, levels: headingLevels(measures, hasChapterNumbers) },
      { reference: bulletList, levels: depths.map((depth) => bulletLevel(measures, depth)) },
      ...[...starts]
        .sort((a, b) => a - b)
        .map((start) => ({
          reference: orderedList(start),
          levels: depths.map((depth) => orderedLevel(measures, depth, start)),
        })),
    ],
  }
}

function headingLevels({ numberHang, headings }: Measures, hasChapterNumbers: boolean): readonly ILevelsOptions[] {
  const texts = hasChapterNumbers ? ['%1', '%1.%2', '%1.%2.%3'] : ['', '%2', '%2.%3']
  return texts.map((text, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: {
      run: { color: palette.quiet, bold: false },
      paragraph:
        numberHang > 0
          ? { indent: { left: 0, hanging: numberHang } }
          : {
              indent: {
                left: points(headings[level === 0 ? 0 : 1] * (level + 1.4)),
                hanging: points(headings[level === 0 ? 0 : 1] * (level + 1.4)),
              },
            },
    },
  }))
}

const indentOf = (measures: Measures, depth: number) => ({
  paragraph: { indent: { left: listIndentAt(measures, depth), hanging: measures.listIndent } },
})

function bulletLevel(measures: Measures, depth: number): ILevelsOptions {
  return {
    level: depth,
    format: LevelFormat.BULLET,
    text: depth % 2 === 0 ? '•' : '–',
    alignment: AlignmentType.LEFT,
    style: indentOf(measures, depth),
  }
}

function orderedLevel(measures: Measures, depth: number, start: number): ILevelsOptions {
  return {
    level: depth,
    format: LevelFormat.DECIMAL,
    text: `%${String(depth + 1)}.`,
    start,
    alignment: AlignmentType.LEFT,
    style: indentOf(measures, depth),
  }
}
