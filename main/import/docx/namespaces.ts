const word = 'w'
const drawing = 'a'
const relations = 'r'

/** The namespaces that are read, transitional and strict alike; everything else keeps no prefix and is passed through. */
export const namespaces: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': word,
  'http://purl.oclc.org/ooxml/wordprocessingml/main': word,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': relations,
  'http://purl.oclc.org/ooxml/officeDocument/relationships': relations,
  'http://schemas.openxmlformats.org/drawingml/2006/main': drawing,
  'http://purl.oclc.org/ooxml/drawingml/main': drawing,
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://purl.org/dc/elements/1.1/': 'dc',
}
