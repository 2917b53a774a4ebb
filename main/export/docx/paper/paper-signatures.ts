import { Paragraph, type FileChild } from 'docx'
import type { SignaturesBlock } from '../../manuscript/paper'
import { millimetres, points } from '../measures'
import { palette } from '../palette'
import { isCertificate } from './is-certificate'
import type { PaperContext } from './paper-context'
import { layoutTable, openBorders } from './paper-layout'
import { inLine, plainRun } from './paper-runs'
import { paperStyleIds } from './paper-styles'

const roomToSign = (context: PaperContext): number => (isCertificate(context) ? 54 * context.measures.scale : 36)

/** Three beside each other; four in two rows. */
export function writeSignatures({ places }: SignaturesBlock, context: PaperContext): readonly FileChild[] {
  const columns = places.length === 4 ? 2 : Math.min(3, places.length)
  if (columns === 0) return []
  const room = millimetres(8)
  const width = Math.floor((context.measures.width - room * (columns - 1)) / columns)
  const rows = Array.from({ length: Math.ceil(places.length / columns) }, (_, row) =>
    places.slice(row * columns, (row + 1) * columns),
  )
  const cell = (place: SignaturesBlock['places'][number] | undefined) => ({
    width,
    align: 'top' as const,
    borders: place ? { ...openBorders, top: { style: 'single', size: 4, color: palette.quiet } as const } : openBorders,
    children: place
      ? [
          ...(place.name === ''
            ? []
            : [new Paragraph({ style: paperStyleIds.signature, children: [plainRun(place.name, { bold: true })] })]),
          new Paragraph({
            style: paperStyleIds.signature,
            children: [...inLine(place.label, context, { color: palette.quiet })],
          }),
        ]
      : [new Paragraph({ style: paperStyleIds.signature })],
  })
  const between = { width: room, children: [new Paragraph({ style: paperStyleIds.signature })] }
  return rows.flatMap((row) => [
    new Paragraph({ style: paperStyleIds.signature, keepNext: true, spacing: { before: points(roomToSign(context)) } }),
    layoutTable([
      Array.from({ length: columns }, (_, index) => [...(index === 0 ? [] : [between]), cell(row[index])]).flat(),
    ]),
  ])
}
