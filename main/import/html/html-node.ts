export interface HtmlText {
  readonly type: 'text'
  readonly text: string
}
export interface HtmlElement {
  readonly type: 'element'
  /** Lower case. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}
/** Parsed HTML as plain values: nothing in it can load or run. */
export type HtmlNode = HtmlText | HtmlElement

export const textNode = (text: string): HtmlText => ({ type: 'text', text })

export const element = (
  name: string,
  attributes: HtmlElement['attributes'],
  children: readonly HtmlNode[],
): HtmlElement => ({ type: 'element', name, attributes, children })

export const isElement = (node: HtmlNode, ...names: readonly string[]): boolean =>
  node.type === 'element' && names.includes(node.name)

/** All text inside, with runs of white space as one space. */
export function textOf(nodes: readonly HtmlNode[]): string {
  const pieces: string[] = []
  const visit = (node: HtmlNode): void => {
    if (node.type === 'text') pieces.push(node.text)
    else if (node.name === 'br') pieces.push(' ')
    else node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return pieces
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
}
