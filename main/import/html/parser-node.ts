import type { HtmlNode } from './html-node'

const selector = /^([a-z0-9]+)(?:\[([a-z-]+)(?:="([^"]*)")?\])?$/

interface Selector {
  readonly tag: string
  readonly attribute: string | undefined
  readonly value: string | undefined
}
/** The schema has a few dozen of them, and every node is held against most. */
const selectors = new Map<string, Selector | null>()

function readSelector(text: string): Selector | null {
  const known = selectors.get(text)
  if (known !== undefined) return known
  const [, tag, attribute, value] = selector.exec(text) ?? []
  const read = tag === undefined ? null : { tag: tag.toUpperCase(), attribute, value }
  selectors.set(text, read)
  return read
}

/**
 * As much of a DOM as ProseMirror's parser and the schema's rules look at, over plain values. A real DOM (happy-dom,
 * jsdom) took ten times as long for 4 MB, recursed without limit, and would be one more thing that can load or run.
 */
export class ParserNode {
  readonly nodeType: 1 | 3
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: readonly ParserNode[]
  readonly style = {}
  readonly ownerDocument = { createTextNode: (text: string) => new ParserNode({ type: 'text', text }, null) }
  nextSibling: ParserNode | null = null
  previousSibling: ParserNode | null = null
  readonly parentNode: ParserNode | null
  readonly #attributes: Readonly<Record<string, string>>

  constructor(source: HtmlNode, parent: ParserNode | null) {
    this.parentNode = parent
    this.nodeType = source.type === 'text' ? 3 : 1
    this.nodeName = source.type === 'text' ? '#text' : source.name.toUpperCase()
    this.nodeValue = source.type === 'text' ? source.text : null
    this.#attributes = source.type === 'text' ? {} : source.attributes
    this.childNodes = source.type === 'text' ? [] : source.children.map((child) => new ParserNode(child, this))
    this.childNodes.forEach((child, index) => {
      child.previousSibling = this.childNodes[index - 1] ?? null
      child.nextSibling = this.childNodes[index + 1] ?? null
    })
  }

  get tagName(): string {
    return this.nodeName
  }
  get firstChild(): ParserNode | null {
    return this.childNodes[0] ?? null
  }
  get children(): readonly ParserNode[] {
    return this.childNodes.filter(({ nodeType }) => nodeType === 1)
  }
  get textContent(): string {
    return this.nodeValue ?? this.childNodes.map((child) => child.textContent).join('')
  }

  getAttribute(name: string): string | null {
    return Object.hasOwn(this.#attributes, name) ? (this.#attributes[name] ?? null) : null
  }
  hasAttribute(name: string): boolean {
    return Object.hasOwn(this.#attributes, name)
  }

  /** Selectors of the form `tag`, `tag[attribute]` and `tag[attribute="value"]`: all that the schema's rules use. */
  matches(text: string): boolean {
    const wanted = readSelector(text)
    if (wanted?.tag !== this.nodeName) return false
    const { attribute, value } = wanted
    if (!attribute) return true
    return value === undefined ? this.hasAttribute(attribute) : this.getAttribute(attribute) === value
  }

  // The rules ask for the content element of a task and for column widths; cleaned HTML has neither.
  querySelector(): null {
    return null
  }
  querySelectorAll(): readonly never[] {
    return []
  }
  closest(): null {
    return null
  }
}
