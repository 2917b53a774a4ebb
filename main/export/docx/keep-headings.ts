import type { FileChild } from 'docx'
import type { Block } from '../manuscript/manuscript-blocks'
import type { DocxChild } from './docx-context'
import { TurnedPage } from './turned-page'

/** Headings that lead to a table on its side go to its page: alone on the page before they would lead to nothing. */
export function keepHeadings(
  blocks: readonly Block[],
  written: readonly (readonly DocxChild[])[],
): readonly DocxChild[] {
  const kept: DocxChild[] = []
  let heads: readonly FileChild[] = []
  for (const [index, block] of blocks.entries()) {
    const own = written[index] ?? []
    const [first, ...rest] = own
    if (block.type === 'heading') {
      heads = [...heads, ...own.filter((child): child is FileChild => !(child instanceof TurnedPage))]
      continue
    }
    if (first instanceof TurnedPage) kept.push(new TurnedPage([...heads, ...first.children]), ...rest)
    else kept.push(...heads, ...own)
    heads = []
  }
  return [...kept, ...heads]
}
