import type { Block, BoxBlock, CalloutBlock, ExerciseBlock } from '../manuscript/manuscript-blocks'
import type { HtmlContext } from './html-context'
import { element, escapeHtml } from './markup'

type WriteBlocks = (blocks: readonly Block[], context: HtmlContext) => string

interface Box {
  readonly look: string
  readonly role: 'note' | 'group'
  readonly label: string
  readonly title: string
}

/** A box whose name is its label in words: what it is does not hang on its colour. */
function box({ look, role, label, title }: Box, inner: string, { shared }: HtmlContext): string {
  const id = shared.nextId()
  const named = title === '' ? '' : `: ${element('span', { class: 'box-title' }, escapeHtml(title))}`
  const head = element('p', { class: 'box-label', id }, escapeHtml(label) + named)
  return element('div', { class: `box ${look}`, role, 'aria-labelledby': id }, head + inner)
}

export function writeCallout(block: CalloutBlock, context: HtmlContext, writeBlocks: WriteBlocks): string {
  const { kind, label, blocks } = block
  return box({ look: `callout ${kind}`, role: 'note', label, title: '' }, writeBlocks(blocks, context), context)
}

/** *Say* and *don't say* beside each other where there is room, in this order where there is none. */
export function writePair(
  say: CalloutBlock,
  dontSay: CalloutBlock,
  context: HtmlContext,
  writeBlocks: WriteBlocks,
): string {
  const both = [say, dontSay].map((callout) => writeCallout(callout, context, writeBlocks))
  return element('div', { class: 'pair' }, both.join(''))
}

export function writeExercise(block: ExerciseBlock, context: HtmlContext, writeBlocks: WriteBlocks): string {
  const { label, title, head, blocks } = block
  const rows = head.map((row) =>
    element('div', {}, element('dt', {}, escapeHtml(row.label)) + element('dd', {}, escapeHtml(row.value))),
  )
  const facts = rows.length === 0 ? '' : element('dl', { class: 'facts' }, rows.join(''))
  return box({ look: 'exercise', role: 'group', label, title }, facts + writeBlocks(blocks, context), context)
}

export function writeBox(block: BoxBlock, context: HtmlContext, writeBlocks: WriteBlocks): string {
  const { type, label, title, blocks } = block
  return box({ look: type, role: 'group', label, title }, writeBlocks(blocks, context), context)
}
