import type { NodeJson } from '../../../shared/document/document-json'
import type { FlatBlock, FlatParagraph } from './flat-block'

type ListName = 'bulletList' | 'orderedList' | 'taskList'

interface OpenList {
  readonly name: ListName
  readonly level: number
  readonly items: NodeJson[]
  /** What the next item must be counted as to belong to this list. */
  next: number
  /** Where the text of its newest item begins. */
  indent: number
  lastItem: NodeJson[]
}

/** Twentieths of a point that two indents may differ by and still be meant as one. */
const tolerance = 70

/** Puts paragraphs that stand in lists into each other, by Word's levels; `result` takes the outermost lists. */
export class ListBuilder {
  readonly #result: NodeJson[]
  #open: OpenList[] = []

  constructor(result: NodeJson[]) {
    this.#result = result
  }

  /** False for a block that belongs to no list. */
  take(block: FlatBlock): boolean {
    const isItem = block.type === 'paragraph' && (block.list !== null || block.isDone !== null)
    return isItem ? this.#add(block) : this.#continue(block)
  }

  close(): void {
    this.#open = []
  }

  #add(block: FlatParagraph): boolean {
    const { isDone, list, indent } = block
    const level = list?.level ?? this.#levelAt(indent)
    const name = listName(block)
    const number = list?.number ?? 1
    while ((this.#open.at(-1)?.level ?? -1) > level) this.#open.pop()
    const top = this.#open.at(-1)
    const isSame = top?.level === level && top.name === name && (name !== 'orderedList' || top.next === number)
    if (top?.level === level && !isSame) this.#open.pop()
    const target = isSame ? top : this.#begin(name, level, number)
    const content: NodeJson[] = [{ type: 'paragraph', content: block.inlines }]
    const item =
      isDone === null ? { type: 'listItem', content } : { type: 'taskItem', attrs: { checked: isDone }, content }
    target.items.push(item)
    target.lastItem = content
    target.next = number + 1
    target.indent = indent
    return true
  }

  /** Boxes to tick have no levels in Word: how far they are set in tells. */
  #levelAt(indent: number): number {
    const at = this.#open.findLast((list) => Math.abs(list.indent - indent) <= tolerance)
    if (at) return at.level
    const top = this.#open.findLast((list) => list.indent < indent)
    return top ? top.level + 1 : 0
  }

  #begin(name: ListName, level: number, start: number): OpenList {
    const items: NodeJson[] = []
    const attrs = name === 'orderedList' ? { attrs: { start } } : {}
    const parent = this.#open.at(-1)?.lastItem ?? this.#result
    parent.push({ type: name, ...attrs, content: items })
    const list: OpenList = { name, level, items, next: start, indent: 0, lastItem: [] }
    this.#open.push(list)
    return list
  }

  /** A line or picture that is set in as far as the text of an item goes on with that item. */
  #continue(block: FlatBlock): boolean {
    const { indent = 0 } = block
    if (indent <= 0 || (block.type === 'paragraph' && block.role.type !== 'text')) return false
    if (block.type === 'node' && block.node.type !== 'figure') return false
    const place = this.#open.findLastIndex((list) => Math.abs(list.indent - indent) <= tolerance)
    const list = this.#open[place]
    if (!list) return false
    this.#open = this.#open.slice(0, place + 1)
    list.lastItem.push(block.type === 'node' ? block.node : { type: 'paragraph', content: block.inlines })
    return true
  }
}

function listName({ isDone, list }: FlatParagraph): ListName {
  if (isDone !== null) return 'taskList'
  return list?.isOrdered ? 'orderedList' : 'bulletList'
}
