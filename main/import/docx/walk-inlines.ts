import type { MarkJson } from '../../../shared/document/document-json'
import type { DocxContext, InlineState } from './docx-context'
import { equationPieces } from './equation-pieces'
import { fieldMeaning, isOutsideText, linkTarget } from './fields'
import type { InlineCollector } from './inline-collector'
import { readAlternative } from './read-alternative'
import { walkRun } from './walk-run'
import { childOf, findAllInside, textIn, type XmlElement } from './xml-element'

type Walk = (element: XmlElement, state: InlineState, collector: InlineCollector, context: DocxContext) => void

const nothing: Walk = () => undefined

/** Elements of a line that are more than a frame around other elements. */
const walks: Readonly<Record<string, Walk>> = {
  'w:r': walkRun,
  'w:pPr': nothing,
  'w:sdtPr': nothing,
  'w:sdtEndPr': nothing,
  'w:rPr': nothing,
  'w:ins': countedChange,
  'w:moveTo': countedChange,
  'w:del': deletion,
  'w:moveFrom': nothing,
  'w:hyperlink': hyperlink,
  'w:fldSimple': simpleField,
  'm:oMath': equation,
  'mc:AlternateContent': (element, state, collector, context) =>
    walkInlines(readAlternative(element), state, collector, context),
}

/** Reads what stands in a line. An element that nobody knows is a frame: its words are kept. */
export function walkInlines(
  parent: XmlElement | null,
  state: InlineState,
  collector: InlineCollector,
  context: DocxContext,
): void {
  for (const child of parent?.children ?? []) {
    if (typeof child === 'string') continue
    const walk = walks[child.name] ?? walkInlines
    walk(child, state, collector, context)
  }
}

function countedChange(
  element: XmlElement,
  state: InlineState,
  collector: InlineCollector,
  context: DocxContext,
): void {
  context.losses.add('accepted-insertion')
  walkInlines(element, state, collector, context)
}

function deletion(element: XmlElement, _: InlineState, __: InlineCollector, { losses }: DocxContext): void {
  losses.add('dropped-deletion', 1, wordsOf(element, 'w:delText'))
}

export const wordsOf = (element: XmlElement, name: string): string => findAllInside(element, name).map(textIn).join('')

function hyperlink(element: XmlElement, state: InlineState, collector: InlineCollector, context: DocxContext): void {
  const relation = context.relations.get(element.attributes['r:id'] ?? '')
  const isCounted = !isOutsideText(context)
  const href = isCounted ? linkTarget(relation?.target ?? '', context) : null
  walkInlines(element, { ...state, href: href ?? state.href }, collector, context)
}

function simpleField(element: XmlElement, state: InlineState, collector: InlineCollector, context: DocxContext): void {
  const { isLeftOut, href } = fieldMeaning(element.attributes['w:instr'] ?? '', context)
  context.fields.push({ code: '', isShowing: true, isLeftOut, href })
  walkInlines(element, state, collector, context)
  context.fields.pop()
}

function equation(element: XmlElement, state: InlineState, collector: InlineCollector, { losses }: DocxContext): void {
  losses.add('equation')
  const italic: readonly MarkJson[] = state.look.isItalic ? [{ type: 'italic' }] : []
  for (const { text, position } of equationPieces(element))
    collector.addText(text, position ? [...italic, { type: position }] : italic)
}

/** True for a content control that holds a table of contents. */
export function isContentsControl(element: XmlElement): boolean {
  const gallery = childOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
  return gallery?.attributes['w:val'] === 'Table of Contents'
}
