import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { regionalTag } from '../../../shared/domain/language'
import type { Manuscript } from '../manuscript/manuscript'
import { entryTab } from './docx-contents'
import { fontTable } from './font-table'
import type { Measures } from './measures'
import { renumber } from './renumber'
import { contentsIndents } from './styles'
import { tableNormal, tableStyles } from './table-styles'

/** The earliest day that a ZIP can name: bytes must not tell when they were packed. */
const zipDay = new Date(1980, 0, 1)

type Rewrite = (xml: string, manuscript: Manuscript, measures: Measures) => string

const rewrites: Readonly<Record<string, Rewrite | undefined>> = {
  'docProps/core.xml': rewriteCore,
  'word/settings.xml': rewriteSettings,
  'word/styles.xml': rewriteStyles,
  'word/document.xml': rewriteBody,
  'word/fontTable.xml': fontTable,
}

/**
 * What the library cannot do: ids counted instead of drawn, the manuscript's day instead of today, mirrored margins,
 * table styles, tabs of the contents. The result depends on the manuscript alone.
 */
export function finishDocument(packed: Uint8Array, manuscript: Manuscript, measures: Measures): Uint8Array {
  const parts = unzipSync(packed)
  const names = renumber(parts)
  const files: Zippable = {}
  for (const path of Object.keys(parts).sort(byPlace)) {
    const bytes = parts[path] ?? new Uint8Array()
    const rewrite = rewrites[path]
    const isXml = path.endsWith('.xml') || path.endsWith('.rels')
    const text = isXml ? names(path, strFromU8(bytes)) : ''
    const data = isXml ? strToU8(rewrite ? rewrite(text, manuscript, measures) : text) : bytes
    files[path] = [data, { mtime: zipDay, level: isXml ? 6 : 0 }]
  }
  return zipSync(files)
}

/** The content types come first, as readers expect of an Office file. */
function byPlace(one: string, other: string): number {
  const first = ['_rels/.rels', '[Content_Types].xml']
  return first.indexOf(other) - first.indexOf(one) || (one < other ? -1 : 1)
}

function rewriteCore(xml: string, { date, language }: Manuscript): string {
  const day = `${date.slice(0, 19)}Z`
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}`)
    .replace('</cp:coreProperties>', `<dc:language>${regionalTag(language)}</dc:language></cp:coreProperties>`)
}

function rewriteSettings(xml: string, { page }: Manuscript): string {
  if (!page.isTwoSided) return xml
  return xml.replace(/(<w:settings[^>]*>(?:<w:displayBackgroundShape\/>)?)/, '$1<w:mirrorMargins/>')
}

const unhyphenated = ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Caption', 'TOC1', 'TOC2']

function rewriteStyles(xml: string): string {
  const normal = xml.includes('w:styleId="TableNormal"') ? '' : tableNormal
  return unhyphenated.reduce(withoutHyphens, xml).replace('</w:styles>', `${normal}${tableStyles}</w:styles>`)
}

/** The schema wants the element after borders, shading and tabs, before spacing. */
function withoutHyphens(xml: string, id: string): string {
  const style = new RegExp(`(<w:style [^>]*w:styleId="${id}"[^>]*>(?:(?!</w:style>).)*?<w:pPr>(?:(?!</w:pPr>|<w:spacing|<w:ind[ /]|<w:jc|<w:outlineLvl).)*)`, 's')
  return xml.replace(style, '$1<w:suppressAutoHyphens/>')
}

function rewriteBody(xml: string, _manuscript: Manuscript, { textWidth }: Measures): string {
  const [first, second] = contentsIndents
  const left: Readonly<Record<string, number>> = { '1': first, '2': first + second }
  return xml
    .replace(/(<w:pStyle w:val="TOC([12])"\/>)<w:tabs>.*?<\/w:tabs>/g, (_all, style: string, level: string) =>
      `${style}<w:tabs><w:tab w:val="left" w:pos="${String(left[level] ?? first)}"/>` +
      `<w:tab w:val="right" w:pos="${String(textWidth)}"${level === '1' ? '' : ' w:leader="dot"'}/></w:tabs>`)
    .replaceAll(entryTab, '</w:t><w:tab/><w:t xml:space="preserve">')
}
