import type { NodeJson } from '../../../shared/document/document-json'
import { plainText } from '../../../shared/document/plain-text'

/** The words of one top-level block on one line, and the id by which the editor finds it. */
export interface BlockText {
  /** Empty where nothing in the block has an id. */
  readonly blockId: string
  readonly text: string
}

function idIn(node: NodeJson): string {
  const id = node.attrs?.id
  if (typeof id === 'string' && id !== '') return id
  for (const child of node.content ?? []) {
    const found = idIn(child)
    if (found) return found
  }
  return ''
}

export const blockText = (block: NodeJson): BlockText => ({
  blockId: idIn(block),
  text: plainText({ type: 'doc', content: [block] })
    .normalize('NFC')
    .replaceAll('\n', ' '),
})

/** Every block that says something, in reading order. */
export const blockTexts = (content: readonly NodeJson[]): readonly BlockText[] =>
  content.map(blockText).filter(({ text }) => text !== '')
