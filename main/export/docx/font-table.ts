import { sans, serif } from './fonts'

/** Says what stands in for the book's typefaces on a PC that does not have them. */
export function fontTable(xml: string): string {
  const fonts =
    `<w:font w:name="${serif}"><w:altName w:val="Cambria"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>` +
    `<w:font w:name="${sans}"><w:altName w:val="Calibri"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`
  if (xml.includes('</w:fonts>')) return xml.replace('</w:fonts>', `${fonts}</w:fonts>`)
  return xml.replace(/<w:fonts([^>]*)\/>/, `<w:fonts$1>${fonts}</w:fonts>`)
}
