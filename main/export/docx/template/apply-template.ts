import { regionalTag } from '../../../../shared/domain/language'
import type { Manuscript } from '../../manuscript/manuscript'
import type { DocxParts } from '../compile-parts'
import { applyRunning } from './apply-running'
import { mapStyles, ownStyles } from './map-styles'
import type { WordTemplate } from './word-template'

const stylesPath = 'word/styles.xml'
const themePath = 'word/theme/theme1.xml'

/**
 * A finished document in the clothes of a template: its styles where it has them, ours in its typefaces where it has
 * none, its theme, heads and feet. Numbers of headings and lists stay those of the book, so that references agree.
 */
export function applyTemplate(parts: DocxParts, template: WordTemplate, manuscript: Manuscript): DocxParts {
  const styles = parts.get(stylesPath)
  if (typeof styles !== 'string') throw new RangeError('the document has no styles')
  const mapped = mapStyles(ownStyles(styles), template)
  const dressed = new Map<string, string | Uint8Array>()
  for (const [path, part] of parts) dressed.set(path, typeof part === 'string' ? renameStyles(part, mapped) : part)
  dressed.set(stylesPath, mergeStyles(styles, template, mapped, manuscript))
  if (template.theme !== null && parts.has(themePath)) dressed.set(themePath, template.theme)
  return applyRunning(dressed, template, manuscript)
}

const styleReference = /<w:(pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]+)"\/>/g

const renameStyles = (xml: string, mapped: ReadonlyMap<string, string>): string =>
  xml.replace(styleReference, (all, element: string, id: string) => {
    const theirs = mapped.get(id)
    return theirs === undefined || theirs === id ? all : `<w:${element} w:val="${theirs}"/>`
  })

function mergeStyles(
  own: string,
  template: WordTemplate,
  mapped: ReadonlyMap<string, string>,
  { language }: Manuscript,
): string {
  // Lists of the template are not taken over, so neither is what would count by them; languages are the manuscript's.
  const theirs = template.styles
    .filter(({ type }) => type !== 'numbering')
    .map(({ raw }) => raw.replace(/<w:numPr>[\s\S]*?<\/w:numPr>|<w:numPr\/>|<w:lang [^>]*\/>/g, ''))
  const taken = new Set(template.styles.map(({ id }) => id))
  const ours = ownStyles(own)
    .filter(({ id }) => !mapped.has(id) && !taken.has(id))
    .map(({ raw }) => renameStyles(withoutDefault(raw), mapped).replace(/<w:rFonts [^>]*\/>/g, ''))
  const defaults =
    template.docDefaults === ''
      ? (/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(own)?.[0] ?? '')
      : template.docDefaults
  const tag = `<w:lang w:val="${regionalTag(language)}"/>`
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${template.stylesOpening}` +
    `${inLanguage(defaults, tag)}${template.latentStyles}${theirs.join('')}${ours.join('')}</w:styles>`
  )
}

/** Two default styles of one type would be one too many. */
const withoutDefault = (raw: string): string => raw.replace(/^(<w:style [^>]*?) w:default="[^"]*"/, '$1')

function inLanguage(defaults: string, tag: string): string {
  const plain = defaults.replace(/<w:lang [^>]*\/>/g, '').replace(/<w:rPr\/>/g, '<w:rPr></w:rPr>')
  if (/<w:rPrDefault>\s*<w:rPr>/.test(plain)) return plain.replace(/(<w:rPrDefault>[\s\S]*?)(<\/w:rPr>)/, `$1${tag}$2`)
  const without = plain.replace(/<w:rPrDefault\/>|<w:rPrDefault>\s*<\/w:rPrDefault>/, '')
  const opened = without === '' || /^<w:docDefaults\/>$/.test(without) ? '<w:docDefaults></w:docDefaults>' : without
  return opened.replace('<w:docDefaults>', `<w:docDefaults><w:rPrDefault><w:rPr>${tag}</w:rPr></w:rPrDefault>`)
}
