import { PDFDict, PDFName, type PDFObject } from 'pdf-lib'

const standard = new Set(
  'Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)
/** What PDF/UA-1 does not want beside numbered headings, or only once in a document. */
const instead: Readonly<Record<string, string | undefined>> = {
  Document: 'Part',
  H: 'H2',
  Title: 'P',
  DocumentFragment: 'Part',
}

const longestChain = 8

/** The standard kind of an element, by the role map of its file; a kind that nobody knows says nothing: `Div` or `Span`. */
export function standardRole(role: PDFObject | undefined, map: PDFObject | undefined, hasElements: boolean): string {
  let name = role instanceof PDFName ? role : undefined
  for (let turn = 0; name && turn < longestChain && !standard.has(name.decodeText()); turn += 1) {
    const next: PDFObject | undefined = map instanceof PDFDict ? map.lookup(name) : undefined
    if (!(next instanceof PDFName)) break
    name = next
  }
  const found = name?.decodeText() ?? ''
  if (standard.has(found)) return found
  return instead[found] ?? (hasElements ? 'Div' : 'Span')
}
