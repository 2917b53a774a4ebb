import type { Manuscript } from '../../manuscript/manuscript'
import type { DocxParts } from '../compile-parts'
import { styleIds } from '../style-ids'
import type { TemplateRunning, WordTemplate } from './word-template'

const relationBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const bodyPath = 'word/document.xml'
const bodyLinks = 'word/_rels/document.xml.rels'
const typesPath = '[Content_Types].xml'

const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

interface Named extends TemplateRunning {
  readonly name: string
  readonly id: string
}

/** Heads and feet of the template in every section but the cover; the marking of a proof stands in them too. */
export function applyRunning(parts: DocxParts, { running }: WordTemplate, manuscript: Manuscript): DocxParts {
  if (running.length === 0) return parts
  const named = running.map((one, index): Named => ({
    ...one,
    name: `template${index + 1}`,
    id: `rIdTemplate${index + 1}`,
  }))
  const dressed = new Map(parts)
  const marking = manuscript.marking === null ? '' : findMarking(parts)
  for (const part of named) addPart(dressed, part, marking)
  const text = (path: string): string => {
    const part = dressed.get(path)
    if (typeof part !== 'string') throw new RangeError(`the document has no ${path}`)
    return part
  }
  dressed.set(
    bodyLinks,
    text(bodyLinks).replace('</Relationships>', `${named.map(relationOf).join('')}</Relationships>`),
  )
  dressed.set(typesPath, withTypes(text(typesPath), named))
  dressed.set(bodyPath, refer(text(bodyPath), named, manuscript.cover !== null))
  return dressed
}

function addPart(parts: Map<string, string | Uint8Array>, { name, xml, place, links }: Named, marking: string): void {
  const marked = place === 'header' && marking !== '' ? xml.replace(/(<w:hdr[^>]*>)/, `$1${marking}`) : xml
  parts.set(`word/${name}.xml`, marked)
  if (links.length === 0) return
  const targets = links.map((link, index) => {
    if (link.type === 'hyperlink') return relation(link.id, 'hyperlink', escape(link.href), true)
    const path = `media/${name}-${index + 1}.${link.extension}`
    parts.set(`word/${path}`, link.bytes)
    return relation(link.id, 'image', path, false)
  })
  const open = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
  parts.set(
    `word/_rels/${name}.xml.rels`,
    `<?xml version="1.0" encoding="UTF-8"?>${open}${targets.join('')}</Relationships>`,
  )
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
const relation = (id: string, type: string, target: string, isExternal: boolean): string =>
  `<Relationship Id="${escape(id)}" Type="${relationBase}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`
const relationOf = ({ id, place, name }: Named): string => relation(id, place, `${name}.xml`, false)

function withTypes(types: string, named: readonly Named[]): string {
  const overrides = named.map(
    ({ name, place }) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${place}+xml"/>`,
  )
  const extensions = new Set(
    named.flatMap(({ links }) => links.flatMap((link) => (link.type === 'image' ? [link.extension] : []))),
  )
  const defaults = [...extensions]
    .filter((extension) => !types.includes(`Extension="${extension}"`))
    .map((extension) => `<Default Extension="${extension}" ContentType="${pictureTypes[extension] ?? 'image/png'}"/>`)
  return types.replace(/(<Types[^>]*>)/, `$1${defaults.join('')}`).replace('</Types>', `${overrides.join('')}</Types>`)
}

/** Our own paragraph of the marking, as it stands in one of our heads. */
function findMarking(parts: DocxParts): string {
  for (const [path, part] of parts) {
    if (typeof part !== 'string' || !/^word\/header\d+\.xml$/.test(path)) continue
    const found = [...part.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g)].find(([one]) =>
      one.includes(styleIds.marking),
    )
    if (found) return found[0]
  }
  return ''
}

/** Every page gets one: what the template does not tell apart takes its ordinary one. */
function refer(body: string, named: readonly Named[], hasCover: boolean): string {
  let section = -1
  return body.replace(/<w:sectPr[^>]*>[\s\S]*?<\/w:sectPr>/g, (properties) => {
    section += 1
    if (hasCover && section === 0) return properties
    return (['footer', 'header'] as const).reduce((text, place) => {
      const of = (type: Named['type']) => named.find((one) => one.place === place && one.type === type)
      const ordinary = of('default')
      if (!ordinary) return text
      const bare = text.replace(new RegExp(`<w:${place}Reference [^>]*/>`, 'g'), '')
      const references = (['default', 'first', 'even'] as const).map(
        (type) => `<w:${place}Reference w:type="${type}" r:id="${(of(type) ?? ordinary).id}"/>`,
      )
      return bare.replace(/(<w:sectPr[^>]*>)/, `$1${references.join('')}`)
    }, properties)
  })
}
