import type { NodeJson } from '../../../shared/document/document-json'
import { leaveOut, type DocxContext } from './docx-context'
import { countContents } from './fields'
import type { FlatBlock, FlatParagraph } from './flat-block'
import { InlineCollector, type Piece } from './inline-collector'
import { clampLevel, indentOf, type ListItemPlace } from './list-counter'
import { noLook, over, type RunLook } from './run-look'
import { isWrittenBySkripta, ownName } from './own-style'
import type { StyleRole } from './style-names'
import { readListPlace, type ListPlace, type Style } from './style-table'
import { tidyInlines } from './tidy-inlines'
import { childOf, switchOf, valueOf, wholeNumber, type XmlElement } from './xml-element'

/** A paragraph with what stands beside it; empty lines, which Word uses as gaps, give nothing. */
export function readParagraph(paragraph: XmlElement, context: DocxContext): readonly FlatBlock[] {
  const properties = childOf(paragraph, 'w:pPr')
  const style = context.styles.find(valueOf(properties, 'w:pStyle')) ?? context.styles.paragraphDefault
  const collector = new InlineCollector()
  const state = { look: paragraphLook(style, context), href: null, isInNote: false }
  context.walks.inlines(paragraph, state, collector, context)
  const role = roleOf(properties, style)
  if (collector.leftOut.trim() !== '') leaveOut(context, 'contents', 0, collector.leftOut)
  const list = listRoles.has(role.type) ? listOf(properties, style, context) : null
  if (role.type === 'contents') return leaveOutContents(collector, context)
  const own = ownName(style?.id ?? null, context.styles)
  if (isWrittenBySkripta(own)) return leaveOutOwn(collector, context)
  if (own === 'skriptawritingline' && isEmpty(collector)) return [writingLine]
  const indent = indentOf(properties) ?? list?.indent ?? 0
  const place = list?.isMarked && role.type !== 'heading' ? { ...list, indent } : null
  const frame: Frame = { role, list: place, indent, style: style?.id ?? '', look: collector.look }
  const blocks = collector.pieces.flatMap((piece, index) => [...(index > 0 ? [pageBreak] : []), ...read(piece, frame)])
  if (list && role.type === 'heading' && hasWords(blocks)) context.losses.add('heading-number')
  if (list?.isSpecial && role.type !== 'heading' && hasWords(blocks)) context.losses.add('list-numbering')
  return switchOf(properties, 'w:pageBreakBefore') ? [pageBreak, ...blocks] : blocks
}

interface Frame {
  readonly indent: number
  readonly role: StyleRole
  readonly list: ListItemPlace | null
  readonly style: string
  readonly look: FlatParagraph['look']
}

const listRoles: ReadonlySet<StyleRole['type']> = new Set(['text', 'heading', 'quote'])
const pageBreak: FlatBlock = { type: 'node', node: { type: 'pageBreak' } }
const writingLine: FlatBlock = { type: 'node', node: { type: 'writingLines', attrs: { count: 1 } } }
const hasWords = (blocks: readonly FlatBlock[]): boolean => blocks.some(({ type }) => type === 'paragraph')

function read({ inlines, before, after }: Piece, frame: Frame): readonly FlatBlock[] {
  const { content, isDone } = takeBox(tidyInlines(inlines))
  const line: readonly FlatBlock[] =
    content.length === 0 && isDone === null ? [] : [{ ...frame, type: 'paragraph', inlines: content, isDone }]
  return [
    ...before,
    ...line,
    ...after.map((block) => (block.type === 'node' ? { ...block, indent: frame.indent } : block)),
  ]
}

/** A box to tick at the beginning of a line: of Word's controls, or typed. */
function takeBox(inlines: readonly NodeJson[]): { content: readonly NodeJson[]; isDone: boolean | null } {
  const first = inlines[0]
  const box = /^([☐☑☒])(?:\s+|$)/u.exec(first?.text ?? '')?.[1]
  if (!first || !box) return { content: inlines, isDone: null }
  const rest = (first.text ?? '').slice(1)
  const content = tidyInlines(rest === '' ? inlines.slice(1) : [{ ...first, text: rest }, ...inlines.slice(1)])
  return { content, isDone: box !== '☐' }
}

/** Of styles that have a place of their own in the document only size and language count: their look is the book's. */
function paragraphLook(style: Style | null, { styles }: DocxContext): RunLook {
  const { size, language, font } = over(styles.base, style?.look ?? noLook)
  const isPlain = style === null || (style.role.type === 'text' && !/^skripta/i.test(style.name))
  return { ...(isPlain ? (style?.look ?? noLook) : noLook), size, language, font }
}

function roleOf(properties: XmlElement | null, style: Style | null): StyleRole {
  const level = wholeNumber(valueOf(properties, 'w:outlineLvl'))
  if (level !== null && level >= 0 && level <= 8) return { type: 'heading', level: level + 1 }
  return style?.role ?? { type: 'text' }
}

function listOf(properties: XmlElement | null, style: Style | null, context: DocxContext): ListItemPlace | null {
  const own = readListPlace(properties)
  const merged: Partial<ListPlace> = { ...style?.list, ...own }
  const { numberingId } = merged
  if (numberingId === undefined || numberingId === '0') return null
  const isOfStyle = merged.level === undefined && own === null
  const level = merged.level ?? (isOfStyle ? context.lists.levelOfStyle(numberingId, style?.id ?? null) : 0)
  return context.lists.next({ numberingId, level: clampLevel(level) })
}

const wordsIn = ({ pieces }: InlineCollector): string =>
  pieces.flatMap(({ inlines }) => inlines.map(({ text }) => text ?? '')).join('')

const isEmpty = (collector: InlineCollector): boolean =>
  collector.pieces.every(({ before, after }) => before.length + after.length === 0) && wordsIn(collector).trim() === ''

/** Pictures among them, such as logos of a cover, stay out with their words. */
function leaveOutOwn(collector: InlineCollector, context: DocxContext): readonly FlatBlock[] {
  const words = wordsIn(collector)
  if (words.trim() !== '') leaveOut(context, 'own-words', 1, words)
  return []
}

/** A line of a table of contents that no field holds. */
function leaveOutContents(collector: InlineCollector, context: DocxContext): readonly FlatBlock[] {
  const words = wordsIn(collector)
  if (words.trim() !== '') {
    countContents(context)
    leaveOut(context, 'contents', 0, words)
  }
  return []
}

/** True when the end of a paragraph was deleted: what follows belongs to the same line. */
export function isJoinedToNext(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
  return childOf(mark, 'w:del') !== null
}
