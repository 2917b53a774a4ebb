import type { NodeJson } from '../../../shared/document/document-json'
import { leaveOut, type DocxContext } from './docx-context'
import type { FlatBlock, FlatNode, FlatParagraph } from './flat-block'
import { wordsOfLine } from './tidy-inlines'

type Captioned = 'figure' | 'table'

const tableWord = 'tab(?:ulka|ela|elle|le)?|табл(?:иця)?'
const figureWord = 'obr(?:ázek)?|fig(?:ure)?|rys(?:unek)?|рис(?:унок)?|abb(?:ildung)?|graf|schéma|schema|wykres|foto'
const number = String.raw`\.?[ \u00a0]*\d+(?:\.\d+)*[a-z]?[ \u00a0]*[.:–—-]?[ \u00a0\u2002]*`
const label = new RegExp(`^(?:(${tableWord})|(${figureWord}))${number}`, 'iu')
const longest = 2000

/**
 * Gives pictures and tables the captions that stand beside them. Their numbers are left out, because the document
 * counts them itself. A caption that belongs to nothing, or holds more than words, stays a paragraph.
 */
export function attachCaptions(blocks: readonly FlatBlock[], context: DocxContext): readonly FlatBlock[] {
  if (!blocks.some(isCaption)) return blocks
  const result: (FlatBlock | null)[] = [...blocks]
  blocks.forEach((block, index) => {
    if (!isCaption(block)) return
    const target = findTarget(block, index, result)
    if (target === null) return
    const owner = result[target]
    if (owner?.type !== 'node') return
    result[target] = withCaption(owner, block, context)
    result[index] = null
  })
  return result.filter((block) => block !== null)
}

const isCaption = (block: FlatBlock | null | undefined): block is FlatParagraph =>
  block?.type === 'paragraph' && block.role.type === 'caption'

function findTarget(caption: FlatParagraph, index: number, blocks: readonly (FlatBlock | null)[]): number | null {
  const words = wordsOfLine(caption.inlines)
  if (words.length > longest || caption.inlines.some(({ type }) => type === 'footnote')) return null
  const [, table, figure] = label.exec(words.trim()) ?? []
  const before = kindAt(blocks[index - 1])
  const after = kindAt(blocks[index + 1])
  const wished: readonly (readonly [Captioned | null, Captioned, number])[] = [
    [before, 'figure', index - 1],
    [after, 'table', index + 1],
    [before, 'table', index - 1],
    [after, 'figure', index + 1],
  ]
  const found = wished.find(([kind, wish]) => {
    const isNamedOtherwise = (table !== undefined && wish === 'figure') || (figure !== undefined && wish === 'table')
    return kind === wish && !isNamedOtherwise
  })
  return found?.[2] ?? null
}

function kindAt(block: FlatBlock | null | undefined): Captioned | null {
  if (block?.type !== 'node' || block.node.attrs?.caption !== '') return null
  const { type } = block.node
  return type === 'figure' || type === 'table' ? type : null
}

function withCaption(owner: FlatNode, caption: FlatParagraph, context: DocxContext): FlatNode {
  const words = wordsOfLine(caption.inlines).trim()
  const counted = label.exec(words)?.[0] ?? ''
  if (counted !== '') leaveOut(context, 'caption-number', 1, counted)
  const node: NodeJson = { ...owner.node, attrs: { ...owner.node.attrs, caption: words.slice(counted.length).trim() } }
  return { ...owner, node }
}
