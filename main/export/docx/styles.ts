import { LineRuleType, type IBaseParagraphStyleOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { regionalTag } from '../../../shared/domain/language'
import type { Manuscript } from '../manuscript/manuscript'
import { bookStyles } from './book-styles'
import { sans, serif } from './fonts'
import { points, typeSize, type Measures, type TypeFace } from './measures'
import { palette } from './palette'

/** Lines at least one pitch apart: exact pitch would cut pictures and accents of substituted fonts. */
const pitchOf = (face: TypeFace) => ({ line: points(face.pitch), lineRule: LineRuleType.AT_LEAST })

/** Where the words of the contents' two levels begin after their numbers. */
export const contentsIndents = ({ text }: Measures): readonly [number, number] => [
  points(text.size * 2.5),
  points(text.size * 3.3),
]

/** Word's own styles in the shape of the book, and the book's own. */
export function documentStyles(manuscript: Manuscript, measures: Measures): IStylesOptions {
  const { text, small } = measures
  return {
    default: {
      document: {
        run: {
          font: serif,
          size: typeSize(text.size),
          color: palette.ink,
          language: { value: regionalTag(manuscript.language) },
        },
        paragraph: { spacing: { ...pitchOf(text), after: points(text.pitch / 2), before: 0 } },
      },
      title: {
        run: { font: sans, size: typeSize(measures.title), bold: true, color: palette.ink },
        paragraph: { spacing: { before: 0, after: points(8), line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(measures, 0, { before: 0, after: 6 }),
      heading2: heading(measures, 1, { before: text.pitch * 1.5, after: text.pitch * 0.5 }),
      heading3: heading(measures, 2, { before: text.pitch, after: text.pitch * 0.5 }),
      heading4: heading(measures, 3, { before: text.pitch * 0.8, after: text.pitch * 0.3 }),
      heading5: heading(measures, 4, { before: text.pitch * 0.6, after: text.pitch * 0.3 }, true),
      listParagraph: { paragraph: { contextualSpacing: true, indent: { left: 0 } } },
      caption: {
        run: { font: sans, size: typeSize(small.size), color: palette.ink, italics: false },
        paragraph: { spacing: { ...pitchOf(small), before: points(5), after: points(6) } },
      },
      hyperlink: { run: { color: palette.ink, underline: { type: 'single', color: palette.quiet } } },
      footnoteText: {
        run: { size: typeSize(small.size) },
        paragraph: { spacing: { ...pitchOf(small), after: points(2) } },
      },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [...bookStyles(measures), ...contentsStyles(measures)],
    characterStyles: [{ id: 'IndexLink', name: 'Index Link', run: { color: palette.ink } }],
  }
}

function heading(
  { headings }: Measures,
  level: 0 | 1 | 2 | 3 | 4,
  space: { readonly before: number; readonly after: number },
  italics = false,
): IBaseParagraphStyleOptions {
  return {
    run: { font: sans, size: typeSize(headings[level]), bold: true, italics, color: palette.ink },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: points(space.before), after: points(space.after), line: 252, lineRule: LineRuleType.AUTO },
    },
  }
}

function contentsStyles(measures: Measures): readonly IParagraphStyleOptions[] {
  const { text } = measures
  const entry = (level: 1 | 2, left: number, hanging: number, before: number): IParagraphStyleOptions => ({
    id: `TOC${String(level)}`,
    name: `toc ${String(level)}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { font: sans, size: typeSize(level === 1 ? text.size : text.size * 0.93), bold: level === 1 },
    paragraph: {
      indent: { left: left + hanging, hanging },
      keepNext: level === 1,
      spacing: { before: points(before), after: 0 },
    },
  })
  const [first, second] = contentsIndents(measures)
  return [entry(1, 0, first, text.pitch * 0.6), entry(2, first, second, 0)]
}
