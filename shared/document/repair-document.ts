import { assertNever } from '../domain/assert-never'
import type { TextRepair } from '../domain/repair'
import type { DocumentJson, NodeJson } from './document-json'
import { plainText } from './plain-text'

type Change = (node: NodeJson) => NodeJson

/**
 * The document with technical repairs, and nothing else changed. Null when one of them finds nothing to repair: the
 * text is then not the one that was looked at.
 */
export function repairDocument(document: DocumentJson, repairs: readonly TextRepair[]): DocumentJson | null {
  return repairs.reduce<DocumentJson | null>((text, repair) => text && repairOnce(text, repair), document)
}

function repairOnce(document: DocumentJson, repair: TextRepair): DocumentJson | null {
  const content = changeAll(document.content, changeOf(document, repair))
  const isChanged = content.some((node, index) => node !== document.content[index])
  return isChanged ? { ...document, content } : null
}

function changeOf(document: DocumentJson, repair: TextRepair): Change {
  switch (repair.type) {
    case 'describe-picture':
      return at(repair.blockId, 'figure', (node) => withAttributes(node, { alt: repair.alt, decorative: false }))
    case 'mark-decorative':
      return at(repair.blockId, 'figure', (node) => withAttributes(node, { alt: '', decorative: true }))
    case 'first-row-header':
      return at(repair.blockId, 'table', withHeaderRow)
    case 'shift-headings':
      return shiftHeadings(document, repair.blockId)
    case 'choose-language':
      return (node) => withLanguage(node, repair.from, repair.to)
    default:
      return assertNever(repair)
  }
}

/** Keeps every node that is not changed, so that what is equal stays the very same. */
function changeAll(nodes: readonly NodeJson[], change: Change): readonly NodeJson[] {
  return nodes.map((node) => {
    const inner = node.content && changeAll(node.content, change)
    const isSame = !inner || inner.every((child, index) => child === node.content?.[index])
    return change(isSame ? node : { ...node, content: inner })
  })
}

const at =
  (blockId: string, type: string, change: Change): Change =>
  (node) =>
    node.type === type && node.attrs?.['id'] === blockId ? change(node) : node

function withAttributes(node: NodeJson, attrs: Readonly<Record<string, unknown>>): NodeJson {
  return { ...node, attrs: { ...node.attrs, ...attrs } }
}

function withHeaderRow(table: NodeJson): NodeJson {
  const [first, ...rest] = table.content ?? []
  if (!first) return table
  const cells = (first.content ?? []).map((cell) =>
    cell.type === 'tableCell' ? { ...cell, type: 'tableHeader' } : cell,
  )
  return { ...table, content: [{ ...first, content: cells }, ...rest] }
}

function withLanguage(node: NodeJson, from: string, to: string): NodeJson {
  if (!node.marks?.some(({ type, attrs }) => type === 'language' && attrs?.['lang'] === from)) return node
  const marks = node.marks.map((mark) =>
    mark.type === 'language' && mark.attrs?.['lang'] === from ? { ...mark, attrs: { ...mark.attrs, lang: to } } : mark,
  )
  return { ...node, marks }
}

/** The heading and those of its section move up by what it skips; the section ends at the next higher heading. */
function shiftHeadings(document: DocumentJson, blockId: string): Change {
  const headings = headingsOf(document).filter((node) => plainText(node) !== '')
  const index = headings.findIndex((node) => node.attrs?.['id'] === blockId)
  const skipped = levelOf(headings[index])
  const gap = skipped - levelOf(headings[index - 1]) - 1
  if (index === -1 || gap <= 0) return (node) => node
  const after = headings.slice(index)
  const end = after.findIndex((node) => levelOf(node) < skipped)
  const moved = new Set((end === -1 ? after : after.slice(0, end)).map((node) => node.attrs?.['id']))
  return (node) =>
    node.type === 'heading' && moved.has(node.attrs?.['id'])
      ? withAttributes(node, { level: levelOf(node) - gap })
      : node
}

const headingsOf = (node: NodeJson): readonly NodeJson[] =>
  node.type === 'heading' ? [node] : (node.content ?? []).flatMap(headingsOf)

const levelOf = (node: NodeJson | undefined): number => {
  const level = node?.attrs?.['level']
  return typeof level === 'number' ? level : 0
}
