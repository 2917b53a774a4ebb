import { LineRuleType, type IParagraphStyleOptions } from 'docx'
import { sans, statementFont } from './fonts'
import { millimetres, points, typeSize, type Measures } from './measures'
import { palette } from './palette'
import { styleIds } from './style-ids'

type Change = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>

/** Paragraph styles of the book: each block of the manuscript can be told by its style. */
export function bookStyles(measures: Measures): readonly IParagraphStyleOptions[] {
  return [
    ...textStyles(measures),
    ...endStyles(measures),
    ...boxStyles(measures),
    ...openingStyles(measures),
    ...coverStyles(measures),
  ]
}

function style(id: string, name: string, change: Change): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...change }
}

function textStyles({ text, table, listIndent }: Measures): readonly IParagraphStyleOptions[] {
  const tableSpacing = { line: points(table.pitch), lineRule: LineRuleType.AT_LEAST, before: 0, after: points(2) }
  return [
    style(styleIds.quote, 'Skripta Quote', {
      run: { italics: true },
      paragraph: { indent: { left: points(text.pitch), right: points(text.pitch) } },
    }),
    style(styleIds.tableText, 'Skripta Table Text', {
      run: { size: typeSize(table.size) },
      paragraph: { spacing: tableSpacing },
    }),
    style(styleIds.tableHead, 'Skripta Table Head', {
      run: { font: sans, size: typeSize(table.size), bold: true },
      paragraph: { spacing: tableSpacing, keepNext: true },
    }),
    style(styleIds.tableTextSmall, 'Skripta Table Text Small', {
      run: { size: typeSize(table.size * 0.85) },
      paragraph: { spacing: { ...tableSpacing, line: points(table.pitch * 0.85) } },
    }),
    style(styleIds.tableHeadSmall, 'Skripta Table Head Small', {
      run: { font: sans, size: typeSize(table.size * 0.85), bold: true },
      paragraph: { spacing: { ...tableSpacing, line: points(table.pitch * 0.85) }, keepNext: true },
    }),
    style(styleIds.task, 'Skripta Task', {
      paragraph: {
        indent: { left: listIndent, hanging: listIndent },
        contextualSpacing: true,
      },
    }),
    style(styleIds.figure, 'Skripta Figure', {
      paragraph: { keepNext: true, spacing: { before: points(text.pitch / 2), after: points(4) } },
    }),
    style(styleIds.writingLine, 'Skripta Writing Line', {
      run: { color: palette.hairline },
      paragraph: { spacing: { line: millimetres(8), lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    }),
    style(styleIds.spacer, 'Skripta Spacer', {
      run: { size: 4 },
      paragraph: { spacing: { line: points(text.pitch * 0.8), lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    }),
    style(styleIds.sectionEnd, 'Skripta Section End', {
      run: { size: 2 },
      paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    }),
  ]
}

function endStyles({ text, small }: Measures): readonly IParagraphStyleOptions[] {
  return [
    style(styleIds.glossary, 'Skripta Glossary', { paragraph: { spacing: { after: points(text.pitch * 0.4) } } }),
    style(styleIds.source, 'Skripta Source', {
      paragraph: {
        indent: { left: points(text.pitch), hanging: points(text.pitch) },
        spacing: { after: points(text.pitch * 0.4) },
      },
    }),
    style(styleIds.runningHead, 'Skripta Running Head', {
      run: { font: sans, size: typeSize(8.5), color: palette.quiet },
      paragraph: { spacing: { line: points(11), lineRule: LineRuleType.AT_LEAST, after: 0 } },
    }),
    style(styleIds.marking, 'Skripta Marking', {
      run: { font: sans, size: typeSize(small.size), bold: true, color: palette.tab },
      paragraph: {
        alignment: 'center',
        border: { bottom: { style: 'single', size: 6, color: palette.hairline, space: 2 } },
        shading: { type: 'clear', fill: palette.band },
        spacing: { line: points(13), lineRule: LineRuleType.AT_LEAST, after: points(4) },
      },
    }),
  ]
}

function boxStyles({ text, small }: Measures): readonly IParagraphStyleOptions[] {
  const smallSpacing = { line: points(small.pitch), lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 }
  return [
    style(styleIds.boxLabel, 'Skripta Box Label', {
      run: { font: sans, size: typeSize(text.size * 0.92), bold: true },
      paragraph: {
        keepNext: true,
        spacing: { line: points(text.pitch), lineRule: LineRuleType.AT_LEAST, after: points(3) },
      },
    }),
    style(styleIds.factLabel, 'Skripta Fact Label', {
      run: { font: sans, size: typeSize(small.size), color: palette.quiet },
      paragraph: { keepNext: true, spacing: smallSpacing },
    }),
    style(styleIds.factValue, 'Skripta Fact Value', {
      run: { font: sans, size: typeSize(small.size) },
      paragraph: { keepNext: true, spacing: smallSpacing },
    }),
  ]
}

function openingStyles({ text, small, textHeight, headings }: Measures): readonly IParagraphStyleOptions[] {
  return [
    style(styleIds.theme, 'Skripta Theme', {
      run: { font: sans, color: palette.quiet },
      paragraph: { keepNext: true, spacing: { after: points(text.pitch * 0.4) } },
    }),
    style(styleIds.opening, 'Skripta Opening', {
      run: { font: sans, size: typeSize(small.size) },
      paragraph: {
        border: {
          top: { style: 'single', size: 4, color: palette.hairline, space: 4 },
          bottom: { style: 'single', size: 4, color: palette.hairline, space: 4 },
        },
        spacing: {
          line: points(small.pitch),
          lineRule: LineRuleType.AT_LEAST,
          before: points(4),
          after: points(text.pitch * 1.4),
        },
      },
    }),
    style(styleIds.divider, 'Skripta Divider', {
      paragraph: { spacing: { before: Math.round(textHeight * 0.3), after: 0 } },
    }),
    style(styleIds.listTitle, 'Skripta List Title', {
      run: { font: sans, size: typeSize(headings[1]), bold: true },
      paragraph: { keepNext: true, spacing: { before: points(text.pitch * 2), after: points(text.pitch * 0.5) } },
    }),
    style(styleIds.listEntry, 'Skripta List Entry', {
      run: { font: sans, size: typeSize(text.size * 0.93) },
      paragraph: { spacing: { after: points(2) } },
    }),
    style(styleIds.notesTitle, 'Skripta Notes Title', {
      run: { font: sans, size: typeSize(headings[1]), bold: true },
      paragraph: { keepNext: true, spacing: { after: points(text.pitch) } },
    }),
    style(styleIds.contentsTitle, 'Skripta Contents Title', {
      run: { font: sans, size: typeSize(headings[0]), bold: true },
      paragraph: { keepNext: true, spacing: { after: points(text.pitch) } },
    }),
  ]
}

function coverStyles({ text, small, textWidth, textHeight, title }: Measures): readonly IParagraphStyleOptions[] {
  return [
    style(styleIds.coverNotice, 'Skripta Cover Notice', {
      run: { font: sans, bold: true, size: typeSize(text.size * 0.95) },
      paragraph: { spacing: { after: points(6) } },
    }),
    style(styleIds.coverBar, 'Skripta Cover Bar', {
      paragraph: {
        indent: { right: textWidth - millimetres(24) },
        spacing: {
          before: Math.round(textHeight * 0.2),
          after: points(14),
          line: points(6),
          lineRule: LineRuleType.EXACT,
        },
      },
    }),
    style('Subtitle', 'Subtitle', {
      run: { font: sans, size: typeSize(title * 0.47), color: palette.quiet },
      paragraph: { spacing: { line: 252, lineRule: LineRuleType.AUTO, before: 0, after: points(30) } },
    }),
    style(styleIds.coverFact, 'Skripta Cover Fact', {
      run: { font: sans },
      paragraph: {
        indent: { left: millimetres(42), hanging: millimetres(42) },
        spacing: { after: points(4) },
      },
    }),
    style(styleIds.publicity, 'Skripta Publicity', {
      run: { font: statementFont, bold: true, size: typeSize(11), color: palette.publicity },
      paragraph: { spacing: { before: points(4), after: points(2) } },
    }),
    style(styleIds.disclaimer, 'Skripta Disclaimer', {
      run: { font: sans, size: typeSize(small.size), color: palette.quiet },
      paragraph: { spacing: { line: points(small.pitch), lineRule: LineRuleType.AT_LEAST, after: 0 } },
    }),
  ]
}
