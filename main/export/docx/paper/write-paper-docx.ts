import { AlignmentType, Document, LevelFormat } from 'docx'
import type { AssetHash } from '../../../../shared/domain/ids'
import { cleanText } from '../../manuscript/clean-text'
import type { Paper } from '../../manuscript/paper'
import { compileParts, type DocxParts } from '../compile-parts'
import { coreProperties } from '../core-properties'
import { preparePictures } from '../docx-pictures'
import { findDocxResources, type DocxResources } from '../docx-resources'
import { fontTable } from '../font-table'
import { millimetres } from '../measures'
import { orderParts } from '../order-parts'
import { packZip, type ZipFile } from '../pack-zip'
import { createRasteriser } from '../rasterise-svg'
import { renumber } from '../renumber'
import { tableNormal, tableStyles } from '../table-styles'
import { paperBullets } from './paper-blocks'
import type { PaperContext } from './paper-context'
import { paperMeasures } from './paper-measures'
import { paperSections } from './paper-sections'
import { paperStyles } from './paper-styles'
import { sheetScale } from './sheet-scale'

export interface WrittenPaperDocx {
  readonly bytes: Uint8Array
  readonly losses: readonly string[]
}

/** A paper of a workshop as a Word document with real styles; equal papers give equal bytes. */
export async function writePaperDocx(
  paper: Paper,
  pictures: Readonly<Record<AssetHash, Uint8Array>>,
  resources: () => DocxResources = findDocxResources,
): Promise<WrittenPaperDocx> {
  const pictured = { pictures: paper.pictures, cover: { publicity: paper.publicity } }
  const prepared = await preparePictures(pictured, pictures, () => createRasteriser(resources()))
  const losses: string[] = [...prepared.losses]
  const first = paper.sections[0] ?? { sheet: 'a4', look: 'document' }
  const scale = sheetScale(paper, paperMeasures(first, paper.languages))
  const context: PaperContext = {
    paper,
    measures: paperMeasures(first, paper.languages, scale),
    emblem: prepared.emblem,
    pictures: prepared.pictures,
    lose: (what) => losses.push(what),
  }
  const parts = await compileParts(wordDocument(context))
  return { bytes: finish(parts, paper), losses: [...new Set(losses)] }
}

function wordDocument(context: PaperContext): Document {
  const { paper, measures } = context
  const author = cleanText(paper.authors.join(', '))
  return new Document({
    title: cleanText(paper.title),
    creator: author,
    lastModifiedBy: author,
    description: '',
    revision: 1,
    compatabilityModeVersion: 15,
    styles: paperStyles(measures, paper.languages[0] ?? 'cs', paper.accentText),
    numbering: {
      config: [
        {
          reference: paperBullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: millimetres(6), hanging: millimetres(6) } } },
            },
          ],
        },
      ],
    },
    sections: [...paperSections(paper.sections, context)],
  })
}

/** What the library draws at random or takes from the clock comes from the paper. */
function finish(parts: DocxParts, paper: Paper): Uint8Array {
  const names = renumber(parts)
  const rewrite = (path: string, xml: string): string => {
    if (path === 'docProps/core.xml') return coreProperties(xml, paper.date, paper.languages[0] ?? 'cs')
    if (path === 'word/fontTable.xml') return fontTable(xml)
    if (path !== 'word/styles.xml') return xml
    const normal = xml.includes('w:styleId="TableNormal"') ? '' : tableNormal
    return xml.replace('</w:styles>', `${normal}${tableStyles}</w:styles>`)
  }
  const files = [...parts]
    .sort(([one], [other]) => orderParts(one, other))
    .map(([path, part]): ZipFile => {
      if (typeof part !== 'string') return { path, bytes: part, isCompressed: false }
      return { path, bytes: Buffer.from(rewrite(path, names(path, part))), isCompressed: true }
    })
  return packZip(files)
}
