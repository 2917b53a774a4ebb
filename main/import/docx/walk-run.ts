import { withoutDirection } from '../../../shared/document/without-direction'
import { leaveOut, type DocxContext, type InlineState } from './docx-context'
import { beginField, endField, fieldLink, isLeftOut, isOutsideText, showField } from './fields'
import type { InlineCollector } from './inline-collector'
import { readAlternative } from './read-alternative'
import { readDrawing, readObject } from './read-drawing'
import { readNote } from './read-note'
import { over, readRunLook, type RunLook } from './run-look'
import { marksOf, primaryLanguage } from './run-marks'
import { isSymbolFont, symbolCharacter, unknownSymbol } from './symbols'
import { childOf, textIn, valueOf, type XmlElement } from './xml-element'

interface Run {
  readonly look: RunLook
  readonly state: InlineState
  readonly collector: InlineCollector
  readonly context: DocxContext
}
type Read = (element: XmlElement, run: Run) => void

const usualSize = 20
const text =
  (words: string): Read =>
  (_, run) =>
    addText(words, run)
const drawing: Read = (element, { collector, context }) => collector.addBlocks(readDrawing(element, context))

/** What a run may hold. Anything else (codes of layout, marks of comments) shows nothing. */
const reads: Readonly<Record<string, Read>> = {
  'w:t': (element, run) => addText(textIn(element), run),
  'w:tab': tab,
  'w:ptab': tab,
  'w:br': lineOrPageBreak,
  'w:cr': (_, run) => addBreak(run),
  'w:noBreakHyphen': text('\u2011'),
  'w:softHyphen': text('\u00ad'),
  'w:sym': symbol,
  'w:drawing': drawing,
  'w:pict': drawing,
  'w:object': (element, { collector, context }) => collector.addBlocks(readObject(element, context)),
  'mc:AlternateContent': (element, { collector, context }) => {
    const chosen = readAlternative(element)
    if (chosen) collector.addBlocks(readDrawing(chosen, context))
  },
  'w:footnoteReference': (element, run) => addNote(element, 'footnotes', run),
  'w:endnoteReference': (element, run) => addNote(element, 'endnotes', run),
  'w:fldChar': fieldCharacter,
  'w:instrText': (element, { context }) => {
    const field = context.fields.at(-1)
    if (field) field.code += textIn(element)
  },
  'w:ruby': ({ children }, { state, collector, context }) => {
    for (const part of children) if (typeof part !== 'string') context.walks.inlines(part, state, collector, context)
  },
}

/** Reads one run: letters of one look, with what stands between them. */
export function walkRun(
  element: XmlElement,
  state: InlineState,
  collector: InlineCollector,
  context: DocxContext,
): void {
  const properties = childOf(element, 'w:rPr')
  const style = context.styles.find(valueOf(properties, 'w:rStyle'))
  const run = { look: lookOf(state.look, style?.look ?? null, readRunLook(properties)), state, collector, context }
  for (const child of element.children) if (typeof child !== 'string') reads[child.name]?.(child, run)
}

/** A style that makes bold what its paragraph has already made bold, makes it plain: so Word does. */
function lookOf(paragraph: RunLook, style: RunLook | null, own: RunLook): RunLook {
  if (!style) return over(paragraph, own)
  const both = over(paragraph, style)
  const toggled = {
    ...both,
    isBold: style.isBold && paragraph.isBold ? false : both.isBold,
    isItalic: style.isItalic && paragraph.isItalic ? false : both.isItalic,
  }
  return over(toggled, own)
}

function addText(words: string, run: Run): void {
  const { look, state, collector, context } = run
  if (isLeftOut(context)) return collector.leaveOut(words)
  if (isOutsideText(context) || words === '') return
  if (look.isHidden) return leaveOut(context, 'hidden-text', 1, words)
  if (look.isStruck) context.losses.add('strike')
  const shown = isSymbolFont(look.font)
    ? [...words].map((letter) => readSymbol(look.font, letter, run)).join('')
    : words
  if (shown.trim() !== '') see(shown, run)
  const href = fieldLink(context) ?? state.href
  collector.addText(href === null ? shown : withoutDirection(shown), marksOf({ look, href }))
}

function see(words: string, { look, collector, context: { tally } }: Run): void {
  const size = look.size ?? usualSize
  collector.seeLook(look.isBold === true, size)
  tally.sizes.set(size, (tally.sizes.get(size) ?? 0) + words.length)
  const language = primaryLanguage(look.language)
  if (language !== null) tally.letters.set(language, (tally.letters.get(language) ?? 0) + words.length)
}

/** Letters that are typed in a symbol font lie in a private place of Unicode; others are usual letters in disguise. */
function readSymbol(font: string | null, letter: string, { context }: Run): string {
  const code = letter.codePointAt(0) ?? 0
  const shown = symbolCharacter(font, code)
  if (shown === null) context.losses.add('unknown-symbol')
  return shown ?? unknownSymbol
}

function symbol(element: XmlElement, run: Run): void {
  const { 'w:font': font = null, 'w:char': code = '' } = element.attributes
  const value = Number.parseInt(code, 16)
  if (!Number.isNaN(value)) addText(readSymbol(font, String.fromCodePoint(value & 0xffff), run), withoutFont(run))
}

const withoutFont = (run: Run): Run => ({ ...run, look: { ...run.look, font: null } })

/** The document has no tab stops: a space stands in for them. */
function tab(_: XmlElement, run: Run): void {
  if (isOutsideText(run.context)) return
  if (run.collector.hasWords) run.context.losses.add('tab')
  addText(' ', withoutFont(run))
}

function addBreak({ collector, context }: Run): void {
  if (!isOutsideText(context)) collector.addInline({ type: 'hardBreak' })
}

function lineOrPageBreak(element: XmlElement, run: Run): void {
  const { 'w:type': type } = element.attributes
  if (type === 'column') return
  if (type !== 'page') return addBreak(run)
  if (!isOutsideText(run.context) && !run.state.isInNote) run.collector.breakPage()
}

function addNote(element: XmlElement, kind: 'footnotes' | 'endnotes', run: Run): void {
  const { collector, context, state } = run
  if (isOutsideText(context) || state.isInNote) return
  const inlines = readNote(element.attributes['w:id'] ?? '', kind, context)
  if (!inlines) return
  if (kind === 'endnotes') context.losses.add('endnote')
  collector.addInline({ type: 'footnote', ...(inlines.length > 0 ? { content: inlines } : {}) })
}

function fieldCharacter(element: XmlElement, { context }: Run): void {
  const { 'w:fldCharType': type } = element.attributes
  if (type === 'begin') beginField(context)
  if (type === 'separate') showField(context)
  if (type === 'end') endField(context)
}
