import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { SearchedAttribute } from '../../../shared/document/find/searched-attributes'
import { attributeTexts } from '../../../shared/document/find/searched-attributes'
import type { FoundPlace } from '../../../shared/document/find/find-query'

/** Where inside an attribute of a node the words stand, such as in the caption of a picture. */
export interface PlaceInAttribute extends FoundPlace {
  readonly attribute: SearchedAttribute
  /** Which of the attributes of its node in reading order. */
  readonly order: number
}

/** A found place: in the text itself, or in an attribute of the node from `from` to `to`. */
export interface EditorPlace extends FoundPlace {
  readonly within: PlaceInAttribute | null
}

/** Reading order: what stands in an attribute comes before the text in its block. */
export function comparePlaces(one: EditorPlace, other: EditorPlace): number {
  if (one.from !== other.from) return one.from - other.from
  const order = ({ within }: EditorPlace) => within?.order ?? -1
  return order(one) - order(other) || (one.within?.from ?? 0) - (other.within?.from ?? 0)
}

/** The words around a place in an attribute; null in the text, where the words can be seen. */
export function wordsInAttribute(document: DocumentNode, { from, within }: EditorPlace) {
  const node = within && document.nodeAt(from)
  if (!within || !node) return null
  const found = attributeTexts({ name: node.type.name, attrs: node.attrs })
  const text = found.find(({ attribute }) => attribute === within.attribute)?.text
  return text === undefined ? null : { attribute: within.attribute, text, from: within.from, to: within.to }
}

/** The value of the attribute with other words in this place; null where the schema does not allow one so long. */
export function replacedAttribute(node: DocumentNode, within: PlaceInAttribute, replacement: string): string | null {
  const found = attributeTexts({ name: node.type.name, attrs: node.attrs })
  const whole = found.find(({ attribute }) => attribute === within.attribute)
  if (!whole) return null
  const value = whole.text.slice(0, within.from) + replacement + whole.text.slice(within.to)
  return value.length > whole.limit ? null : value
}
