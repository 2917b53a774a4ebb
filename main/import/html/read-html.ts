import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { LossCounter } from '../loss-counter'
import { element, textNode, textOf, type HtmlNode } from './html-node'

type TreeNode = DefaultTreeAdapterTypes.ChildNode
type TreeElement = DefaultTreeAdapterTypes.Element

const limits = { depth: 80, elements: 400_000 } as const
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export interface HtmlPage {
  /** What the page calls itself in its head; empty when it does not. */
  readonly headTitle: string
  readonly body: readonly HtmlNode[]
}

/**
 * Parses any text as HTML the way that browsers do, into plain values. Null when it holds too many elements: unclosed
 * formatting is repeated in every block, so a small file can grow without end.
 */
export function readHtml(html: string, losses: LossCounter): HtmlPage | null {
  let count = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...values) => {
      count += 1
      if (count > limits.elements) throw new TooManyElements()
      return defaultTreeAdapter.createElement(...values)
    },
  }
  try {
    const page = parse(legalText(html, losses), { treeAdapter })
    const root = page.childNodes.find((node) => node.nodeName === 'html')
    const part = (name: string) => (root ? childrenOf(root).find((node) => node.nodeName === name) : undefined)
    const read = (node: TreeNode | undefined) =>
      node ? childrenOf(node).flatMap((child) => convert(child, 1, losses)) : []
    const titles = read(part('head')).filter((node) => node.type === 'element' && node.name === 'title')
    return { headTitle: textOf(titles), body: read(part('body')) }
  } catch (error) {
    if (error instanceof TooManyElements) return null
    throw error
  }
}

class TooManyElements extends Error {}

function legalText(html: string, losses: LossCounter): string {
  const clean = html.toWellFormed().replace(illegal, '')
  if (clean.length < html.length) losses.add('illegal-character', html.length - clean.length)
  return clean
}

const isTreeElement = (node: TreeNode): node is TreeElement => 'tagName' in node
const childrenOf = (node: TreeNode): readonly TreeNode[] => (isTreeElement(node) ? node.childNodes : [])

function convert(node: TreeNode, depth: number, losses: LossCounter): readonly HtmlNode[] {
  // Character references make characters that the raw text did not hold.
  if ('value' in node) return [textNode(legalText(node.value, losses))]
  if (!isTreeElement(node)) return []
  if (depth > limits.depth) {
    losses.add('too-deep')
    return [textNode(deepText(node))]
  }
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, legalText(value, losses)]))
  return [
    element(
      node.tagName,
      attributes,
      node.childNodes.flatMap((child) => convert(child, depth + 1, losses)),
    ),
  ]
}

/** Without recursion: what lies below the limit may be thousands of levels deep. */
function deepText(root: TreeElement): string {
  const pieces: string[] = []
  const tasks: TreeNode[] = [root]
  for (let node = tasks.pop(); node; node = tasks.pop()) {
    if ('value' in node) pieces.push(node.value)
    // One by one: as arguments of one call, a hundred thousand children would overflow the stack.
    if (isTreeElement(node) && !['script', 'style'].includes(node.tagName))
      for (const child of node.childNodes.toReversed()) tasks.push(child)
  }
  return pieces.join(' ').replace(illegal, '')
}
