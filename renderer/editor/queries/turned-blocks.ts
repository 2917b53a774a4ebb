import { Fragment, type Node as DocumentNode, type NodeType } from '@tiptap/pm/model'
import type { BlockKind } from './block-kinds'
import { isList } from './block-range'
import { isBoxName } from './describe-box'

/** What the head line of a box says, apart from the named attributes: words that must not go when the box goes. */
export type BoxWords = (box: DocumentNode, kept: ReadonlySet<string>) => readonly string[]

/** The blocks as another kind. Every word stays; null where they cannot be of that kind. */
export function turnedBlocks(
  blocks: readonly DocumentNode[],
  kind: BlockKind,
  words: BoxWords,
): readonly DocumentNode[] | null {
  const nodes = blocks[0]?.type.schema.nodes
  if (!nodes) return null
  switch (kind.type) {
    case 'paragraph':
      return asLines(takenApart(blocks, words), nodes.paragraph, {})
    case 'heading':
      return asLines(takenApart(blocks, words), nodes.heading, { level: kind.level })
    case 'list':
      return asList(takenApart(blocks, words, isList), kind.name)
    case 'quote':
      return wrapped(takenApart(blocks, words, isList).map(asParagraph), nodes.blockquote, {})
    case 'box':
      return asBox(blocks, kind, words)
  }
}

const idOf = (block: DocumentNode | undefined): string | null => {
  const id: unknown = block?.attrs.id
  return typeof id === 'string' ? id : null
}
const isItem = ({ type }: DocumentNode): boolean => type.name === 'listItem' || type.name === 'taskItem'
const isHolder = ({ type }: DocumentNode): boolean => type.name === 'blockquote' || isBoxName(type.name)

/** Lines of text and things, one after another; boxes, quotations and lists are taken apart unless spared. */
function takenApart(
  blocks: readonly DocumentNode[],
  words: BoxWords,
  isSpared: (block: DocumentNode) => boolean = () => false,
): readonly DocumentNode[] {
  return blocks.flatMap((block) => {
    if (isSpared(block) || !(isHolder(block) || isList(block) || isItem(block))) return [block]
    return [...headLines(block, words), ...takenApart(block.children, words, isSpared)]
  })
}

function headLines(block: DocumentNode, words: BoxWords, kept: ReadonlySet<string> = new Set()) {
  const { schema } = block.type
  const { paragraph } = schema.nodes
  if (!paragraph || !isBoxName(block.type.name)) return []
  return words(block, kept).map((line) => paragraph.create(null, schema.text(line)))
}

function asParagraph(block: DocumentNode): DocumentNode {
  const { paragraph } = block.type.schema.nodes
  return block.type.name === 'heading' && paragraph ? paragraph.create({ id: idOf(block) }, block.content) : block
}

/** Lines become the type; tables and pictures between them stay as they are, but alone they cannot be turned. */
function asLines(
  blocks: readonly DocumentNode[],
  type: NodeType | undefined,
  attrs: Readonly<Record<string, unknown>>,
): readonly DocumentNode[] | null {
  if (!type || !blocks.some((block) => block.isTextblock)) return null
  return blocks.map((block) => (block.isTextblock ? type.create({ ...attrs, id: idOf(block) }, block.content) : block))
}

function asList(
  blocks: readonly DocumentNode[],
  name: Extract<BlockKind, { type: 'list' }>['name'],
): readonly DocumentNode[] | null {
  const [first] = blocks
  const nodes = first?.type.schema.nodes
  const list = nodes?.[name]
  const item = nodes?.[name === 'taskList' ? 'taskItem' : 'listItem']
  const paragraph = nodes?.paragraph
  if (!first || !list || !item || !paragraph) return null
  const items = blocks.flatMap((block) => {
    if (isList(block)) return block.children.map((child) => item.create({ id: idOf(child) }, child.content))
    return [item.create(null, block.isTextblock ? asParagraph(block) : [paragraph.create(), block])]
  })
  if (!items.every((one) => one.type.validContent(one.content))) return null
  return [list.create({ id: isList(first) ? idOf(first) : null }, items)]
}

function asBox(
  blocks: readonly DocumentNode[],
  { name, kind }: Extract<BlockKind, { type: 'box' }>,
  words: BoxWords,
): readonly DocumentNode[] | null {
  const [first] = blocks
  const type = first?.type.schema.nodes[name]
  if (!first || !type) return null
  const own = kind ? { kind } : {}
  // *For some readers only* goes around whole blocks of any kind, also around another box.
  const isAround = name === 'audienceBlock'
  const isChanged = blocks.length === 1 && isHolder(first) && (!isAround || first.type === type)
  if (!isChanged) return wrapped(isAround ? blocks : blocks.map(asParagraph), type, own)
  const kept = new Set(Object.keys(type.spec.attrs ?? {}).filter((attribute) => attribute in first.attrs))
  const shared = Object.fromEntries(Object.entries(first.attrs).filter(([attribute]) => kept.has(attribute)))
  return wrapped([...headLines(first, words, kept), ...first.children.map(asParagraph)], type, { ...shared, ...own })
}

function wrapped(
  blocks: readonly DocumentNode[],
  type: NodeType | undefined,
  attrs: Readonly<Record<string, unknown>>,
): readonly DocumentNode[] | null {
  const content = Fragment.from(blocks)
  return type?.validContent(content) ? [type.create(attrs, content)] : null
}
