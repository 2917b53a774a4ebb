import type { DocxParts } from './compile-parts'

/**
 * The library draws relationship ids at random and counts bookmarks, drawings and check boxes over the whole process.
 * Here they are counted anew in each part, in the order in which they stand there.
 */
export function renumber(parts: DocxParts): (path: string, xml: string) => string {
  const relationships = new Map<string, ReadonlyMap<string, string>>()
  for (const [path, part] of parts) {
    if (typeof part === 'string' && path.endsWith('.rels')) relationships.set(ownerOf(path), newIds(part))
  }
  return (path, xml) => {
    const ids = relationships.get(path.endsWith('.rels') ? ownerOf(path) : path)
    const named = ids ? rename(xml, ids) : xml
    return path.endsWith('.rels') ? named : countAnew(named)
  }
}

/** `word/_rels/document.xml.rels` speaks for `word/document.xml`. */
const ownerOf = (path: string): string => path.replace(/_rels\/([^/]+)\.rels$/, '$1')

const relationship = /<Relationship [^>]*?\/>/g
const attribute = (element: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? ''

/** Equal targets keep their order; a random id must not decide it. */
function newIds(rels: string): ReadonlyMap<string, string> {
  const elements = rels.match(relationship) ?? []
  return new Map(elements.map((element, index) => [attribute(element, 'Id'), `rId${String(index + 1)}`]))
}

function rename(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(/ (Id|r:id|r:embed|r:link)="([^"]+)"/g, (all, name: string, id: string) => {
    const renamed = ids.get(id)
    return renamed === undefined ? all : ` ${name}="${renamed}"`
  })
}

function countAnew(xml: string): string {
  const bookmarks = new Map<string, number>()
  let drawings = 0
  let controls = 0
  return xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")([^"]+)"/g, (_all, before: string, id: string) => {
      const number = bookmarks.get(id) ?? bookmarks.size + 1
      bookmarks.set(id, number)
      return `${before}${String(number)}"`
    })
    .replace(/(<wp:docPr\b[^>]*? id=")[^"]+"/g, (_all, before: string) => `${before}${String((drawings += 1))}"`)
    .replace(
      /(<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?<w:id w:val=")[^"]+"/g,
      (_all, before: string) => `${before}${String((controls += 1))}"`,
    )
}
