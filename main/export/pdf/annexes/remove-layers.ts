import { PDFDict, PDFName, PDFStream, type PDFDocument } from 'pdf-lib'
import { hiddenLayers, type IsHidden } from './hidden-layers'
import { pageContent, streamBytes } from './page-content'
import { paintVisible } from './paint-visible'
import { nameOf } from './pdf-names'

/** Names in the content stand for layers by the resources. */
function byProperty(resources: PDFDict | undefined, isHidden: IsHidden): (name: string) => boolean {
  const properties = resources?.lookup(nameOf('Properties'))
  return (name) => properties instanceof PDFDict && isHidden(properties.get(nameOf(name)))
}

function cleanForms(document: PDFDocument, isHidden: IsHidden): void {
  const { context } = document
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream)) continue
    const { dict } = object
    const kind = dict.lookup(nameOf('Subtype'))
    const isForm = kind instanceof PDFName && kind.decodeText() === 'Form'
    if (isHidden(dict.get(nameOf('OC')))) {
      context.assign(reference, context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }))
      continue
    }
    if (!isForm) continue
    const resources = dict.lookup(nameOf('Resources'))
    const own = byProperty(resources instanceof PDFDict ? resources : undefined, isHidden)
    const visible = paintVisible(streamBytes(object), own)
    if (!visible) continue
    const kept = Object.fromEntries(dict.entries().map(([key, value]) => [key.decodeText(), value]))
    for (const packing of ['Filter', 'DecodeParms', 'Length']) delete kept[packing]
    context.assign(reference, context.flateStream(visible, kept))
  }
}

/**
 * Takes out what hidden layers paint: a book has no layers, and nobody may read there what the annex does not show. Says
 * whether there were any.
 */
export function removeLayers(document: PDFDocument): boolean {
  const isHidden = hiddenLayers(document)
  if (!isHidden) return false
  const { context } = document
  cleanForms(document, isHidden)
  for (const page of document.getPages()) {
    const visible = paintVisible(pageContent(page), byProperty(page.node.Resources(), isHidden))
    if (visible) page.node.set(nameOf('Contents'), context.register(context.flateStream(visible)))
    const notes = page.node.Annots()
    if (!notes) continue
    for (let at = notes.size() - 1; at >= 0; at -= 1) {
      const note = notes.lookup(at)
      if (note instanceof PDFDict && isHidden(note.get(nameOf('OC')))) notes.remove(at)
    }
  }
  return true
}
