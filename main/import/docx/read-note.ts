import type { NodeJson } from '../../../shared/document/document-json'
import type { DocxContext, Notes } from './docx-context'
import { leaveOut } from './docx-context'
import { InlineCollector } from './inline-collector'
import type { Relation } from './open-docx'
import { noLook } from './run-look'
import { tidyInlines } from './tidy-inlines'
import { childrenOf, findAllInside, type XmlElement } from './xml-element'

/** Reads the notes part; its separators are no notes. */
export function openNotes(
  root: XmlElement | null,
  name: 'w:footnote' | 'w:endnote',
  relations: ReadonlyMap<string, Relation>,
): Notes {
  const notes = childrenOf(root, name).filter(({ attributes }) => {
    const type = attributes['w:type']
    return type === undefined || type === 'normal'
  })
  return { elements: new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note])), relations }
}

/** The words of a note as one line with breaks; null when the file has no such note. */
export function readNote(id: string, kind: 'footnotes' | 'endnotes', outer: DocxContext): readonly NodeJson[] | null {
  const { elements, relations } = outer[kind]
  const note = elements.get(id)
  if (!note) return null
  const context: DocxContext = { ...outer, relations, fields: [] }
  const lines = findAllInside(note, 'w:p').map((paragraph) => readLine(paragraph, context))
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' }, ...line]))
}

function readLine(paragraph: XmlElement, context: DocxContext): readonly NodeJson[] {
  const collector = new InlineCollector()
  const look = { ...noLook, language: context.styles.base.language }
  context.walks.inlines(paragraph, { look, href: null, isInNote: true }, collector, context)
  if (collector.leftOut !== '') leaveOut(context, 'contents', 0, collector.leftOut)
  const blocks = collector.pieces.flatMap(({ before, after }) => [...before, ...after])
  const pictures = blocks.filter((block) => block.type === 'node' && block.node.type === 'figure')
  if (pictures.length > 0) context.losses.add('missing-picture', pictures.length)
  return tidyInlines(collector.pieces.flatMap(({ inlines }) => inlines))
}
