import type { StyleTable } from './style-table'
import { childOf, valueOf, type XmlElement } from './xml-element'

/** Styles of Skripta's own files whose words the program writes by itself: cover, facts about the chapter. */
const written: ReadonlySet<string> = new Set([
  'skriptatheme',
  'skriptaopening',
  'skriptacoverfact',
  'skriptacovernotice',
  'skriptapublicity',
  'skriptadisclaimer',
])

/** The style of a paragraph of Skripta's own files; other programs keep its id or only its name. */
export function ownStyle(paragraph: XmlElement, styles: StyleTable): string {
  const id = valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')
  return ownName(id, styles)
}

export function ownName(id: string | null, styles: StyleTable): string {
  const name = fold(styles.find(id)?.name ?? '')
  const own = name.startsWith('skripta') ? name : fold(id ?? '')
  return own.startsWith('skripta') ? own : ''
}

const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '')

/** True for words that are no part of the text: Skripta writes them again by itself. */
export const isWrittenBySkripta = (style: string): boolean => written.has(style)
