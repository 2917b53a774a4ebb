import { isLinkTarget } from '../../../../shared/document/schema/link-target'
import type { OpenedPackage } from './open-package'
import { readRelations, type Relation } from './relations'
import { openingTags, readXml } from './read-xml'
import type { TemplateLoss } from '../../../../shared/domain/word-template'
import type { TemplateLink, TemplateRunning } from './word-template'

interface Found extends Pick<TemplateRunning, 'place' | 'type' | 'xml'> {
  readonly path: string
}

/** Fields that would load something, ask something or run something. */
const reaching = /\b(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE|MACROBUTTON|RD|AUTOTEXT|EMBED)\b/i

/**
 * A head or foot cleaned of everything that lies outside the file or could run. Null when it has fields that reach out:
 * those cannot be taken away without changing what it says.
 */
export function readRunning(
  parts: OpenedPackage,
  { place, type, path, xml }: Found,
): { readonly part: readonly TemplateRunning[]; readonly leftOut: readonly TemplateLoss[] } | null {
  const name = place === 'header' ? 'w:hdr' : 'w:ftr'
  if (readXml(xml)?.name !== name) return { part: [], leftOut: ['objects'] }
  if (reaching.test(instructionsIn(xml))) return null
  const links = readRelations(parts, path).flatMap((relation) => linkOf(parts, relation))
  const kept = new Set(links.map(({ id }) => id))
  const cleaned = dropForeign(xml, kept)
  // Taking elements out by their text could leave half of one: then nothing of it is used.
  if (readXml(cleaned)?.name !== name) return { part: [], leftOut: ['external'] }
  const used = new Set(idsIn(cleaned))
  const isForeign = readRelations(parts, path).some(({ id, isExternal }) => isExternal && !kept.has(id))
  const leftOut: readonly TemplateLoss[] = [
    ...(isForeign ? (['external'] as const) : []),
    ...(/<w:object[\s>]/.test(xml) ? (['objects'] as const) : []),
  ]
  return { part: [{ place, type, xml: cleaned, links: links.filter(({ id }) => used.has(id)) }], leftOut }
}

const instructionsIn = (xml: string): string =>
  [
    ...[...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, words]) => words ?? ''),
    ...openingTags(xml, 'w:fldSimple').map((attributes) => ` ${attributes['w:instr'] ?? ''} `),
  ].join('')

function linkOf(parts: OpenedPackage, { id, type, target, isExternal }: Relation): readonly TemplateLink[] {
  if (isExternal) return type === 'hyperlink' && isLinkTarget(target) ? [{ id, type: 'hyperlink', href: target }] : []
  const bytes = parts.get(target)
  const extension = /\.(png|jpe?g|gif|emf|wmf)$/i.exec(target)?.[1]?.toLowerCase()
  return type === 'image' && bytes && extension ? [{ id, type: 'image', extension, bytes }] : []
}

const idsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/ r:(?:id|embed|link|pict|href)="([^"]*)"/g)].map(([, id]) => id ?? '')

/** Objects go, and every picture or link that refers to what was not kept. */
function dropForeign(xml: string, kept: ReadonlySet<string>): string {
  const isForeign = (piece: string): boolean => idsIn(piece).some((id) => !kept.has(id))
  const withoutObjects = xml.replace(/<w:object[\s>][\s\S]*?<\/w:object>/g, '')
  const withoutPictures = withoutObjects.replace(/<w:(drawing|pict)(?:\s[^>]*)?>[\s\S]*?<\/w:\1>/g, (piece) =>
    isForeign(piece) ? '' : piece,
  )
  const withoutLinks = withoutPictures.replace(
    /<w:hyperlink( [^>]*)>([\s\S]*?)<\/w:hyperlink>/g,
    (piece, attributes: string, inner: string) => (isForeign(attributes) ? inner : piece),
  )
  return isForeign(withoutLinks) ? '' : withoutLinks
}
