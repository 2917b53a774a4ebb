import type { Manuscript } from '../manuscript/manuscript'
import type { DocxParts } from './compile-parts'
import { contentsLanguages } from './contents-languages'
import { coreProperties } from './core-properties'
import { entryTab } from './docx-contents'
import { fontTable } from './font-table'
import type { Measures } from './measures'
import { orderParts } from './order-parts'
import { packZip, type ZipFile } from './pack-zip'
import { renumber } from './renumber'
import { contentsIndents } from './styles'
import { tableNormal, tableStyles } from './table-styles'
import { applyTemplate } from './template/apply-template'
import type { WordTemplate } from './template/word-template'

type Rewrite = (xml: string, manuscript: Manuscript, measures: Measures) => string

const rewrites: Readonly<Record<string, Rewrite | undefined>> = {
  'docProps/core.xml': (xml, { date, language }) => coreProperties(xml, date, language),
  'word/settings.xml': rewriteSettings,
  'word/styles.xml': rewriteStyles,
  'word/document.xml': rewriteBody,
  'word/fontTable.xml': fontTable,
}

interface Finish {
  readonly manuscript: Manuscript
  readonly measures: Measures
  readonly template: WordTemplate | null
}

/**
 * What the library cannot do: ids counted instead of drawn, the manuscript's day instead of today, mirrored margins,
 * table styles, tabs of the contents. The result depends on the manuscript alone.
 */
export function finishDocument(parts: DocxParts, { manuscript, measures, template }: Finish): Uint8Array {
  const names = renumber(parts)
  const finished = new Map<string, string | Uint8Array>()
  for (const [path, part] of parts) {
    const text = typeof part === 'string' ? names(path, part) : part
    finished.set(path, typeof text === 'string' ? (rewrites[path]?.(text, manuscript, measures) ?? text) : text)
  }
  const files = [...(template ? applyTemplate(finished, template, manuscript) : finished)]
    .sort(([one], [other]) => orderParts(one, other))
    .map(([path, part]): ZipFile => {
      if (typeof part !== 'string') return { path, bytes: part, isCompressed: false }
      return { path, bytes: Buffer.from(part), isCompressed: true }
    })
  return packZip(files)
}

function rewriteSettings(xml: string, { page }: Manuscript): string {
  if (!page.isTwoSided) return xml
  return xml.replace(/(<w:settings[^>]*>(?:<w:displayBackgroundShape\/>)?)/, '$1<w:mirrorMargins/>')
}

const unhyphenated = [
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Heading5',
  'Caption',
  'TOC1',
  'TOC2',
]

function rewriteStyles(xml: string): string {
  const normal = xml.includes('w:styleId="TableNormal"') ? '' : tableNormal
  return unhyphenated.reduce(withoutHyphens, xml).replace('</w:styles>', `${normal}${tableStyles}</w:styles>`)
}

/** The schema wants the element after borders, shading and tabs, before spacing. */
function withoutHyphens(xml: string, id: string): string {
  const style = new RegExp(
    `(<w:style [^>]*w:styleId="${id}"[^>]*>(?:(?!</w:style>).)*?<w:pPr>(?:(?!</w:pPr>|<w:spacing|<w:ind[ /]|<w:jc|<w:outlineLvl).)*)`,
    's',
  )
  return xml.replace(style, '$1<w:suppressAutoHyphens/>')
}

function rewriteBody(xml: string, manuscript: Manuscript, measures: Measures): string {
  const { textWidth } = measures
  const [first, second] = contentsIndents(measures)
  const left: Readonly<Record<string, number>> = { '1': first, '2': first + second }
  return contentsLanguages(xml, manuscript)
    .replace(
      /(<w:pStyle w:val="TOC([12])"\/>)<w:tabs>.*?<\/w:tabs>/g,
      (_all, style: string, level: string) =>
        `${style}<w:tabs><w:tab w:val="left" w:pos="${String(left[level] ?? first)}"/>` +
        `<w:tab w:val="right" w:pos="${String(textWidth)}"${level === '1' ? '' : ' w:leader="dot"'}/></w:tabs>`,
    )
    .replaceAll(entryTab, '</w:t><w:tab/><w:t xml:space="preserve">')
}
