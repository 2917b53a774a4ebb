import type { PDFDict, PDFPage, PDFRef } from 'pdf-lib'
import { copyLink, hangLink, type Frame, type LinkPlaces } from './copy-link'
import { annotationsOf } from './inspect-annex'
import { nameOf } from './pdf-names'
import type { StructureTree } from './structure-tree'

export interface LinkedPage {
  readonly source: PDFPage
  readonly frame: Frame
  /** Element of the book that the links will hang in. */
  readonly parent: PDFRef
}

/** A paragraph with those links of a page that no structure of the annex has told; null where there is none. */
export function addLinks(
  { source, frame, parent }: LinkedPage,
  places: LinkPlaces,
  told: ReadonlySet<PDFDict>,
  tree: StructureTree,
): PDFRef | null {
  const { context } = tree
  const links = annotationsOf(source.node.Annots()).flatMap((note) => {
    const link = told.has(note) ? null : copyLink(note, frame, places, tree)
    return link ? [link] : []
  })
  if (links.length === 0) return null
  const paragraph = context.obj({ Type: 'StructElem', S: 'P', P: parent })
  const reference = context.register(paragraph)
  const kids = links.map((link) => {
    const element = context.obj({ Type: 'StructElem', S: 'Link', P: reference })
    const owner = context.register(element)
    element.set(nameOf('K'), context.obj([hangLink(link, frame, owner, tree)]))
    return owner
  })
  paragraph.set(nameOf('K'), context.obj(kids))
  return reference
}
