import { LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { regionalTag, type Language } from '../../../../shared/domain/language'
import { sans, serif, statementFont } from '../fonts'
import { millimetres, points, typeSize, type TypeFace } from '../measures'
import { palette } from '../palette'
import type { PaperMeasures } from './paper-measures'

export const paperStyleIds = {
  kicker: 'SkriptaPaperKicker',
  subtitle: 'SkriptaPaperSubtitle',
  plain: 'SkriptaPaperText',
  lead: 'SkriptaPaperLead',
  quiet: 'SkriptaPaperNote',
  strong: 'SkriptaPaperStrong',
  fact: 'SkriptaPaperFact',
  list: 'SkriptaPaperList',
  cell: 'SkriptaPaperCell',
  head: 'SkriptaPaperHead',
  line: 'SkriptaPaperLine',
  signature: 'SkriptaPaperSignature',
  tagName: 'SkriptaPaperTagName',
  statement: 'SkriptaPaperStatement',
  smallPrint: 'SkriptaPaperSmallPrint',
  foot: 'SkriptaPaperFoot',
  gap: 'SkriptaPaperGap',
  /** Of characters: the second language. */
  second: 'SkriptaSecondLanguage',
} as const

type Change = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>

const style = (id: string, name: string, change: Change): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  ...change,
})

const spaced = ({ pitch }: TypeFace, before: number, after: number) => ({
  line: points(pitch),
  lineRule: LineRuleType.AT_LEAST,
  before: points(before),
  after: points(after),
})

/** Styles of one paper: all its sections have one look. */
export function paperStyles(measures: PaperMeasures, language: Language, accentText: string): IStylesOptions {
  const { text, title } = measures
  return {
    default: {
      document: {
        run: { font: sans, size: typeSize(text.size), color: palette.ink, language: { value: regionalTag(language) } },
        paragraph: { spacing: spaced(text, 0, text.pitch * 0.3) },
      },
      heading1: {
        run: { font: sans, size: typeSize(title), bold: true, color: palette.ink },
        paragraph: { keepNext: true, spacing: { before: 0, after: points(6), line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading2: {
        run: { font: sans, size: typeSize(text.size * 1.15), bold: true, color: palette.ink },
        paragraph: { keepNext: true, spacing: spaced(text, text.pitch, text.pitch * 0.25) },
      },
    },
    paragraphStyles: [...textStyles(measures, accentText), ...tableStyles(measures), ...edgeStyles(measures)],
    characterStyles: [
      { id: paperStyleIds.second, name: 'Skripta Second Language', run: { color: palette.quiet, bold: false } },
    ],
  }
}

function textStyles({ text, label }: PaperMeasures, accentText: string): readonly IParagraphStyleOptions[] {
  return [
    style(paperStyleIds.kicker, 'Skripta Paper Kicker', {
      run: { bold: true, size: typeSize(text.size * 1.25), color: accentText.slice(1).toUpperCase() },
      paragraph: { keepNext: true, spacing: spaced(text, 0, 3) },
    }),
    style(paperStyleIds.subtitle, 'Skripta Paper Subtitle', {
      run: { size: typeSize(text.size * 1.1), color: palette.quiet },
      paragraph: { spacing: spaced(text, 0, text.pitch * 0.8) },
    }),
    style(paperStyleIds.plain, 'Skripta Paper Text', { run: { font: serif } }),
    style(paperStyleIds.lead, 'Skripta Paper Lead', {
      run: { font: serif, size: typeSize(text.size * 1.12) },
      paragraph: { spacing: spaced({ ...text, pitch: text.pitch * 1.08 }, 0, text.pitch * 0.6) },
    }),
    style(paperStyleIds.quiet, 'Skripta Paper Note', {
      run: { size: typeSize(text.size * 0.9), color: palette.quiet },
      paragraph: { spacing: spaced({ ...text, pitch: text.pitch * 0.87 }, text.pitch * 0.5, text.pitch * 0.3) },
    }),
    style(paperStyleIds.strong, 'Skripta Paper Strong', {
      run: { bold: true },
      paragraph: { keepNext: true, spacing: spaced(text, text.pitch * 0.6, text.pitch * 0.2) },
    }),
    style(paperStyleIds.fact, 'Skripta Paper Fact', {
      paragraph: {
        indent: { left: millimetres(label), hanging: millimetres(label) },
        spacing: spaced(text, 0, text.pitch * 0.2),
      },
    }),
    style(paperStyleIds.list, 'Skripta Paper List', {
      paragraph: { contextualSpacing: true, spacing: spaced(text, 0, text.pitch * 0.2) },
    }),
  ]
}

function tableStyles({ table, text }: PaperMeasures): readonly IParagraphStyleOptions[] {
  return [
    style(paperStyleIds.cell, 'Skripta Paper Cell', {
      run: { size: typeSize(table.size) },
      paragraph: { spacing: spaced(table, 0, 0) },
    }),
    style(paperStyleIds.head, 'Skripta Paper Head', {
      run: { bold: true, size: typeSize(table.size * 0.94) },
      paragraph: { keepNext: true, spacing: spaced(table, 0, 0) },
    }),
    style(paperStyleIds.line, 'Skripta Paper Line', {
      run: { color: palette.hairline },
      paragraph: { spacing: { line: millimetres(8), lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    }),
    style(paperStyleIds.signature, 'Skripta Paper Signature', {
      run: { size: typeSize(Math.min(text.size, 11) * 0.92) },
      paragraph: { spacing: { line: 250, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
    }),
    style(paperStyleIds.tagName, 'Skripta Paper Tag Name', {
      run: { bold: true },
      paragraph: { spacing: { line: 245, lineRule: LineRuleType.AUTO, before: points(6), after: points(3) } },
    }),
    style(paperStyleIds.gap, 'Skripta Paper Gap', {
      run: { size: 4 },
      paragraph: { spacing: { line: points(text.pitch * 0.6), lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    }),
  ]
}

function edgeStyles({ emblem }: PaperMeasures): readonly IParagraphStyleOptions[] {
  return [
    style(paperStyleIds.statement, 'Skripta Paper Statement', {
      run: {
        font: statementFont,
        bold: true,
        size: typeSize(Math.min(20, Math.max(9, emblem * 0.74))),
        color: palette.publicity,
      },
      paragraph: { spacing: { line: 250, lineRule: LineRuleType.AUTO, before: 0, after: points(2) } },
    }),
    style(paperStyleIds.smallPrint, 'Skripta Paper Small Print', {
      run: { size: typeSize(Math.min(13, Math.max(7.5, emblem * 0.6))), color: palette.quiet },
      paragraph: { spacing: { line: 245, lineRule: LineRuleType.AUTO, before: 0, after: points(1) } },
    }),
    style(paperStyleIds.foot, 'Skripta Paper Foot', {
      run: { size: typeSize(8), color: palette.quiet },
      paragraph: { spacing: { line: points(11), lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 } },
    }),
  ]
}
