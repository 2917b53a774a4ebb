export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The element as it stands in the file, its tags included. */
  readonly raw: string
}

export interface XmlRoot {
  readonly name: string
  /** The opening tag with its namespaces. */
  readonly opening: string
  readonly children: readonly XmlElement[]
}

const tag =
  /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|!\[CDATA\[[\s\S]*?\]\]|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/g

/**
 * The root of an XML text with its children, each as it stands. Null for what is not well formed and for anything with
 * a document type: entities could read files or grow without end.
 */
export function readXml(text: string): XmlRoot | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return null
  const open: string[] = []
  const children: XmlElement[] = []
  let root: { readonly name: string; readonly opening: string } | null = null
  let child: { readonly name: string; readonly attributes: string; readonly start: number } | null = null
  let end = 0
  for (const found of text.matchAll(tag)) {
    if (text.slice(end, found.index).includes('<')) return null
    end = found.index + found[0].length
    const [whole, slash, name, attributes = '', closed] = found
    if (name === undefined) continue
    if (!slash) {
      if (root === null) root = { name, opening: closed ? whole.replace(/\/>$/, '>') : whole }
      else if (open.length === 0) return null
      else if (open.length === 1) child = { name, attributes, start: found.index }
      if (!closed) open.push(name)
    } else if (open.pop() !== name) return null
    const isChildDone = open.length === 1 && child !== null && (slash === '/' || closed === '/')
    if (isChildDone && child) {
      children.push({
        name: child.name,
        attributes: readAttributes(child.attributes),
        raw: text.slice(child.start, end),
      })
      child = null
    }
  }
  return root === null || open.length > 0 || text.slice(end).includes('<') ? null : { ...root, children }
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  return Object.fromEntries(pairs.map(([, name = '', double, single]) => [name, decode(double ?? single ?? '')]))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (value: string): string =>
  value.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (all, name, decimal, hex) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? all
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

/** Elements of a name anywhere in a piece of XML, by their opening tags. */
export function openingTags(text: string, name: string): readonly Readonly<Record<string, string>>[] {
  return [...text.matchAll(new RegExp(`<${name}(\\s[^>]*?)?/?>`, 'g'))].map(([, attributes]) =>
    readAttributes(attributes ?? ''),
  )
}
