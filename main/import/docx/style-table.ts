import { noLook, over, readRunLook, type RunLook } from './run-look'
import { roleOfStyleName, type StyleRole } from './style-names'
import { childOf, childrenOf, valueOf, wholeNumber, type XmlElement } from './xml-element'

export interface ListPlace {
  readonly numberingId: string
  readonly level: number
}

/** What a paragraph or character style says, with everything it is based on. */
export interface Style {
  readonly id: string
  readonly name: string
  readonly role: StyleRole
  readonly look: RunLook
  readonly list: Partial<ListPlace> | null
}

export interface StyleTable {
  readonly find: (id: string | null) => Style | null
  readonly paragraphDefault: Style | null
  /** The look of the document where nothing else is said. */
  readonly base: RunLook
}

const deepestChain = 20

/** Reads the styles part; an empty table where there is none. */
export function readStyles(root: XmlElement | null): StyleTable {
  const sources = new Map(
    childrenOf(root, 'w:style').flatMap((style) => {
      const id = style.attributes['w:styleId']
      return id === undefined ? [] : [[id, style] as const]
    }),
  )
  const known = new Map<string, Style>()
  const find = (id: string | null, depth = 0): Style | null => {
    const source = id === null ? undefined : sources.get(id)
    if (id === null || !source || depth > deepestChain) return null
    const style = known.get(id) ?? readStyle(id, source, find(valueOf(source, 'w:basedOn'), depth + 1))
    known.set(id, style)
    return style
  }
  const first = [...sources].find(
    ([, { attributes }]) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  )
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  return { find: (id) => find(id), paragraphDefault: find(first?.[0] ?? null), base: readRunLook(defaults) }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

function readStyle(id: string, source: XmlElement, parent: Style | null): Style {
  const name = valueOf(source, 'w:name') ?? id
  const properties = childOf(source, 'w:pPr')
  return {
    id,
    name,
    role: readRole(id, name, properties, parent),
    look: over(parent?.look ?? noLook, readRunLook(childOf(source, 'w:rPr'))),
    list: readListPlace(properties) ?? parent?.list ?? null,
  }
}

/** By its own name, by its place in the outline, or by the style that it varies. */
function readRole(id: string, name: string, properties: XmlElement | null, parent: Style | null): StyleRole {
  const named = roleOfStyleName(name)
  if (named.type !== 'text') return named
  const byId = roleOfStyleName(id)
  if (byId.type !== 'text') return byId
  const level = wholeNumber(valueOf(properties, 'w:outlineLvl'))
  if (level !== null && level >= 0 && level <= 8) return { type: 'heading', level: level + 1 }
  return level === 9 ? { type: 'text' } : (parent?.role ?? { type: 'text' })
}

/** `w:numPr`; number 0 takes a paragraph out of the list of its style. */
export function readListPlace(properties: XmlElement | null): Partial<ListPlace> | null {
  const numbering = childOf(properties, 'w:numPr')
  if (!numbering) return null
  const numberingId = valueOf(numbering, 'w:numId')
  const level = wholeNumber(valueOf(numbering, 'w:ilvl'))
  return { ...(numberingId === null ? {} : { numberingId }), ...(level === null ? {} : { level }) }
}
