import {
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx'
import type { PaperBlock, PaperSection } from '../../manuscript/paper'
import { millimetres } from '../measures'
import type { PaperContext } from './paper-context'
import { writePaperBlock } from './paper-blocks'
import { paperMeasures } from './paper-measures'
import { publicityBand } from './paper-publicity'
import { inLine, plainRun } from './paper-runs'
import { paperStyleIds } from './paper-styles'

const runsOn = ({ look }: PaperSection): boolean => look === 'document' || look === 'form'

/** Sheets of one size that never run on share a section of Word; the others have one each. */
export function paperSections(sections: readonly PaperSection[], context: PaperContext): readonly ISectionOptions[] {
  const first = sections[0]
  if (first === undefined) return []
  if (runsOn(first)) return sections.map((section) => wordSection(section, sheetOf(section, context), context))
  const sheets = sections.flatMap((section, index) => [
    new Paragraph({ style: paperStyleIds.gap, pageBreakBefore: index > 0 }),
    ...sheetOf(section, context),
  ])
  return [wordSection(first, sheets, context)]
}

/** The publicity is text of the sheet itself, so that it is read with it. */
function sheetOf(section: PaperSection, around: PaperContext): readonly FileChild[] {
  const context = { ...around, measures: paperMeasures(section, around.paper.languages, around.measures.scale) }
  const band = section.look === 'poster' ? [] : publicityBand(context)
  const { blocks } = section
  const written = blocks.flatMap((block, index) =>
    writePaperBlock(block, { ...context, leadsToSignatures: leadsToSignatures(blocks.slice(index + 1)) }),
  )
  return [...band, ...written]
}

function leadsToSignatures([next, ...rest]: readonly PaperBlock[]): boolean {
  if (next?.type === 'text') return leadsToSignatures(rest)
  return next?.type === 'signatures'
}

function wordSection(section: PaperSection, children: readonly FileChild[], around: PaperContext): ISectionOptions {
  const measures = paperMeasures(section, around.paper.languages, around.measures.scale)
  const context = { ...around, measures }
  const side = millimetres(measures.side)
  const hasFoot = section.foot.length > 0
  const footer = (): Footer => new Footer({ children: [footParagraph(section, context)] })
  const header = (band: readonly (Paragraph | ReturnType<typeof publicityBand>[number])[]): Header =>
    new Header({ children: band.length > 0 ? [...band] : [new Paragraph({ style: paperStyleIds.gap })] })
  return {
    properties: {
      titlePage: runsOn(section),
      page: {
        size: {
          // The library swaps them where the sheet lies on its side.
          width: measures.isLandscape ? measures.pageHeight : measures.pageWidth,
          height: measures.isLandscape ? measures.pageWidth : measures.pageHeight,
          orientation: measures.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: millimetres(around.paper.publicity === null ? 18 : 12),
          bottom: millimetres(hasFoot ? 20 : 12),
          left: side,
          right: side,
          header: millimetres(12),
          footer: millimetres(9),
        },
      },
    },
    ...(runsOn(section) ? { headers: { default: header(publicityBand(context)), first: header([]) } } : {}),
    ...(hasFoot ? { footers: { default: footer(), first: footer() } } : {}),
    children: [...children],
  }
}

function footParagraph({ foot }: PaperSection, context: PaperContext): Paragraph {
  return new Paragraph({
    style: paperStyleIds.foot,
    tabStops: [{ type: 'right', position: context.measures.width }],
    children: [
      ...inLine(foot, context),
      new TextRun({ children: [new Tab()] }),
      plainRun(`${context.paper.pageWord} `),
      new TextRun({ children: [PageNumber.CURRENT] }),
      plainRun(' / '),
      new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ],
  })
}
