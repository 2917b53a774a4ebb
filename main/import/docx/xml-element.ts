/** An element of a part as plain values; names carry the prefixes of `namespaces`, whatever the file calls them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** The elements directly inside. */
export const elementsOf = (parent: XmlElement | null | undefined): readonly XmlElement[] =>
  parent ? parent.children.filter((child) => typeof child !== 'string') : []

/** The first child element of that name. */
export const childOf = (parent: XmlElement | null | undefined, name: string): XmlElement | null =>
  elementsOf(parent).find((child) => child.name === name) ?? null

export const childrenOf = (parent: XmlElement | null | undefined, name: string): readonly XmlElement[] =>
  elementsOf(parent).filter((child) => child.name === name)

/** `w:val` of a child: the form that most properties of Word have. */
export const valueOf = (parent: XmlElement | null | undefined, name: string): string | null =>
  childOf(parent, name)?.attributes['w:val'] ?? null

/** A property that is on by its presence: null when it is not there. */
export function switchOf(parent: XmlElement | null | undefined, name: string): boolean | null {
  const found = childOf(parent, name)
  if (!found) return null
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1')
}

/** A whole number, or null for anything else. */
export function wholeNumber(text: string | null | undefined): number | null {
  const value = Number(text ?? '')
  return text === null || text === undefined || text === '' || !Number.isInteger(value) ? null : value
}

/** The first element of that name anywhere inside. */
export function findInside(parent: XmlElement, name: string): XmlElement | null {
  for (const child of elementsOf(parent)) {
    const found = child.name === name ? child : findInside(child, name)
    if (found) return found
  }
  return null
}

/** All elements of that name inside, outermost first; what is named in `closed` is not looked into. */
export function findAllInside(parent: XmlElement, name: string, closed: readonly string[] = []): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...(closed.includes(child.name) ? [] : findAllInside(child, name, closed)),
  ])
}

/** The text directly inside. */
export const textIn = (element: XmlElement | null): string =>
  element ? element.children.filter((child) => typeof child === 'string').join('') : ''
