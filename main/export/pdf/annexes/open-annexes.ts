import type { PDFDocument } from 'pdf-lib'
import type { AssetHash } from '../../../../shared/domain/ids'
import type { Manuscript } from '../../manuscript/manuscript'
import { pdfLoss } from '../pdf-loss'
import type { TypstFiles } from '../typst-files'
import type { AnnexSheet, AnnexSheets } from './annex-sheets'
import { isTagged } from './inspect-annex'
import { openAnnexForBinding } from './open-annex'
import { pageSheet, type Sheet } from './page-sheet'
import { placeholderPicture } from './placeholder-picture'

export type AnnexBytes = Readonly<Record<AssetHash, Uint8Array>>

/** An annex of the manuscript, open and ready to be bound in. */
export interface OpenedAnnex {
  readonly title: string
  readonly document: PDFDocument
  readonly sheets: readonly Sheet[]
}

export interface OpenedAnnexes {
  readonly annexes: readonly OpenedAnnex[]
  readonly sheets: AnnexSheets
  /** What the design paints where their pages will be. */
  readonly files: TypstFiles
  readonly losses: readonly string[]
}

/** Opens the annexes of a manuscript. One that cannot be read is named by the book instead, and in the report. */
export async function openAnnexes({ parts }: Manuscript, bytes: AnnexBytes): Promise<OpenedAnnexes> {
  const annexes: OpenedAnnex[] = []
  const losses: string[] = []
  const sheets = new Map<AssetHash, readonly AnnexSheet[]>()
  for (const part of parts) {
    if (part.type !== 'annex') continue
    const { title, asset } = part
    const data = bytes[asset]
    // Each place has a document of its own: binding changes what it copies from.
    const opened = data && (await openAnnexForBinding(data))
    if (!opened?.ok) {
      losses.push(pdfLoss('unreadable-annex', title))
      continue
    }
    const document = opened.value
    const own = document.getPages().map(pageSheet)
    annexes.push({ title, document, sheets: own })
    sheets.set(
      asset,
      own.map(({ width, height }) => ({ width, height, isTagged: isTagged(document) })),
    )
  }
  const files = new Map(annexes.length > 0 ? [['annex.png', placeholderPicture()] as const] : [])
  return { annexes, sheets, files, losses }
}
