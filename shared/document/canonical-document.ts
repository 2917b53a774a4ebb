import type { Mark, Node as ProseMirrorNode } from '@tiptap/pm/model'
import { canonicalJson } from './canonical-json'

type Attributes = Readonly<Record<string, unknown>>

/** Names in the order of the text, per kind of node; sorting them anew for every node would cost most of the time. */
const sortedNames = new Map<string, readonly string[]>()

function namesOf(key: string, attrs: Attributes): readonly string[] {
  const known = sortedNames.get(key)
  if (known) return known
  const names = Object.keys(attrs).sort()
  sortedNames.set(key, names)
  return names
}

function writeAttributes(key: string, attrs: Attributes): string {
  let text = ''
  for (const name of namesOf(key, attrs)) {
    const value = attrs[name]
    if (value === null || value === undefined) continue
    text += `${text ? ',' : ''}"${name}":${typeof value === 'object' ? canonicalJson(value) : JSON.stringify(value)}`
  }
  return `{${text}}`
}

function writeMark(mark: Mark): string {
  const hasAttributes = Object.keys(mark.attrs).length > 0
  const attrs = hasAttributes ? `"attrs":${writeAttributes(`mark ${mark.type.name}`, mark.attrs)},` : ''
  return `{${attrs}"type":"${mark.type.name}"}`
}

/** The canonical text of a document: the same letters as `canonicalJson(node.toJSON())`, without making the JSON. */
export function canonicalDocument(node: ProseMirrorNode): string {
  const name = node.type.name
  let text = ''
  if (Object.keys(node.attrs).length > 0) text += `"attrs":${writeAttributes(name, node.attrs)},`
  if (node.childCount > 0) text += `"content":[${writeContent(node)}],`
  if (node.marks.length > 0) text += `"marks":[${node.marks.map(writeMark).join(',')}],`
  if (node.isText) text += `"text":${JSON.stringify(node.text)},`
  return `{${text}"type":"${name}"}`
}

function writeContent(node: ProseMirrorNode): string {
  let text = ''
  for (let index = 0; index < node.childCount; index += 1) {
    text += (index > 0 ? ',' : '') + canonicalDocument(node.child(index))
  }
  return text
}
