import { isElement, textOf, type HtmlNode } from './html-node'

const name = /^h([1-6])$/

/** 1–6, or null for what is no heading. */
export function headingLevel(node: HtmlNode): number | null {
  const found = node.type === 'element' ? name.exec(node.name)?.[1] : undefined
  return found ? Number(found) : null
}

/** Takes the first h1 out of the text: it is the title. */
export function liftTitle(nodes: readonly HtmlNode[]): {
  readonly title: string | null
  readonly rest: readonly HtmlNode[]
} {
  let title: string | null = null
  const visit = (node: HtmlNode): readonly HtmlNode[] => {
    if (title !== null || node.type === 'text') return [node]
    if (isElement(node, 'h1') && textOf([node]) !== '') {
      title = textOf([node])
      return []
    }
    return [{ ...node, children: node.children.flatMap(visit) }]
  }
  const rest = nodes.flatMap(visit)
  return { title, rest }
}

/** How far the headings of a page are moved up, so that its highest ones become level 1. */
export function headingShift(nodes: readonly HtmlNode[]): number {
  let highest = 7
  const visit = (node: HtmlNode): void => {
    highest = Math.min(highest, headingLevel(node) ?? 7)
    if (node.type === 'element') node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return highest === 7 ? 0 : highest - 1
}
