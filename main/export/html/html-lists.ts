import { labelsIn } from '../manuscript/labels-in'
import type { Block, ListBlock, TaskListBlock } from '../manuscript/manuscript-blocks'
import type { HtmlContext } from './html-context'
import { element, escapeHtml } from './markup'

type WriteBlocks = (blocks: readonly Block[], context: HtmlContext) => string

export function writeList({ style, start, items }: ListBlock, context: HtmlContext, writeBlocks: WriteBlocks): string {
  const inner = items.map((item) => element('li', {}, writeBlocks(item, context))).join('')
  if (style === 'bullet') return element('ul', {}, inner)
  return element('ol', { start: start === 1 ? null : start }, inner)
}

/** Done and not done in words for those who do not see the box. */
export function writeTaskList({ items }: TaskListBlock, context: HtmlContext, writeBlocks: WriteBlocks): string {
  const labels = labelsIn(context.shared.manuscript, context.language)
  const inner = items.map(({ isDone, blocks }) => {
    const box = element('span', { class: 'tick', 'aria-hidden': 'true' }, isDone ? '☑' : '☐')
    const words = element('span', { class: 'unseen' }, `${escapeHtml(isDone ? labels.done : labels.notDone)}: `)
    return element('li', {}, box + words + element('div', {}, writeBlocks(blocks, context)))
  })
  // Without markers some readers no longer call it a list.
  return element('ul', { class: 'tasks', role: 'list' }, inner.join(''))
}
