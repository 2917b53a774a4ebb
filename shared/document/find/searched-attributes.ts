import type { NodeName } from '../names'

export type SearchedAttribute = 'title' | 'aim' | 'aids' | 'alt' | 'caption' | 'label' | 'term' | 'definition'

/** Words that stand in an attribute: what they are, what they say, and how long they may be. */
export interface AttributeText {
  readonly attribute: SearchedAttribute
  readonly text: string
  /** The longest value that the schema allows, in UTF-16 units. */
  readonly limit: number
}

interface SomeNode {
  readonly name: string
  readonly attrs: Readonly<Record<string, unknown>>
}

type Limits = Readonly<Partial<Record<SearchedAttribute, number>>>

/**
 * Attributes whose words an author wrote, in the order in which they are read. Citations are missing on purpose: their
 * words belong to the act that they name.
 */
const searched: Readonly<Partial<Record<NodeName, Limits>>> = {
  exercise: { title: 300, aim: 2000, aids: 2000 },
  caseStudy: { title: 300 },
  figure: { alt: 2000, caption: 2000 },
  table: { caption: 2000 },
  glossaryTerm: { label: 300, term: 300, definition: 2000 },
}
const byName = new Map<string, readonly (readonly [SearchedAttribute, number])[]>(
  Object.entries(searched).map(([name, limits]) => [name, Object.entries(limits) as [SearchedAttribute, number][]]),
)

/** The words in the attributes of one node, in reading order; what is empty is left out. */
export function attributeTexts({ name, attrs }: SomeNode): readonly AttributeText[] {
  return (byName.get(name) ?? []).flatMap(([attribute, limit]) => {
    const text = attrs[attribute]
    return typeof text === 'string' && text !== '' ? [{ attribute, text, limit }] : []
  })
}
