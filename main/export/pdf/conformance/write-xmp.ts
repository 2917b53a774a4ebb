/** What a document says about itself, in Info and in XMP alike. */
export interface DocumentFacts {
  readonly title: string
  readonly author: string
  readonly creator: string
  readonly language: string
  /** ISO 8601; empty when the document has none. */
  readonly created: string
  readonly modified: string
}

export interface DeclaredStandards {
  readonly isPdfUa: boolean
  /** Level A where the structure fulfils it, U where only text and colour do; null for neither. */
  readonly pdfA: 'A' | 'U' | null
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')

const element = (name: string, content: string): string => (content === '' ? '' : `<${name}>${content}</${name}>`)
const item = (text: string, attributes = ''): string => `<rdf:li${attributes}>${escaped(text)}</rdf:li>`

/** PDF/A knows no schema for PDF/UA: it has to be explained in the file (ISO 19005-2, 6.6.2.3). */
const uaSchema =
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>'

const namespaces = [
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  ['pdfaid', 'http://www.aiim.org/pdfa/ns/id/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
  ['pdfaExtension', 'http://www.aiim.org/pdfa/ns/extension/'],
  ['pdfaSchema', 'http://www.aiim.org/pdfa/ns/schema#'],
  ['pdfaProperty', 'http://www.aiim.org/pdfa/ns/property#'],
]
  .map(([prefix, address]) => ` xmlns:${String(prefix)}="${String(address)}"`)
  .join('')

function standards({ isPdfUa, pdfA }: DeclaredStandards): string {
  const ua = isPdfUa ? '<pdfuaid:part>1</pdfuaid:part>' : ''
  if (pdfA === null) return ua
  return `${ua}<pdfaid:part>2</pdfaid:part><pdfaid:conformance>${pdfA}</pdfaid:conformance>${isPdfUa ? uaSchema : ''}`
}

/** The metadata of a PDF: the same words as in its Info dictionary, and the standards it promises to fulfil. */
export function writeXmp(facts: DocumentFacts, declared: DeclaredStandards): string {
  const properties = [
    element('dc:format', 'application/pdf'),
    element('dc:title', facts.title === '' ? '' : `<rdf:Alt>${item(facts.title, ' xml:lang="x-default"')}</rdf:Alt>`),
    element('dc:creator', facts.author === '' ? '' : `<rdf:Seq>${item(facts.author)}</rdf:Seq>`),
    element('dc:language', facts.language === '' ? '' : `<rdf:Bag>${item(facts.language)}</rdf:Bag>`),
    element('xmp:CreatorTool', escaped(facts.creator)),
    element('xmp:CreateDate', facts.created),
    element('xmp:ModifyDate', facts.modified),
    standards(declared),
  ]
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    `<rdf:RDF${namespaces}><rdf:Description rdf:about="">${properties.join('')}</rdf:Description></rdf:RDF>` +
    '</x:xmpmeta>\n<?xpacket end="r"?>'
  )
}
