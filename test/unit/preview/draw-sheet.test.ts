import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { drawSheet, SheetTools } from '../../../main/export/pdf/drawing/draw-sheet'
import { PdfDrawing } from '../../../main/export/pdf/drawing/pdf-drawing'
import type { PixelSource } from '../../../main/export/pdf/drawing/pixels'
import { writePixelsAsPng } from '../../../main/export/pdf/drawing/write-png'

const source: PixelSource = {
  decodeJpeg: () => Promise.reject(new Error('no picture of these pages is one')),
  resize: (_, width, height) =>
    Promise.resolve({ data: new Uint8ClampedArray(width * height * 4).fill(200), width, height }),
}

/** A page of 100 × 100 points that so many different pictures cover whole, one over the other. */
async function pageOf(pictures: number): Promise<PdfDrawing> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([100, 100])
  for (let number = 1; number <= pictures; number += 1) {
    const pixels = Uint32Array.from({ length: 4 }, () => 0xff000000 + number)
    const png = await pdf.embedPng(writePixelsAsPng(pixels, 2, 2))
    page.drawImage(png, { x: 0, y: 0, width: 100, height: 100 })
  }
  return new PdfDrawing(await pdf.save({ useObjectStreams: false }))
}

describe('a page with pictures', () => {
  it('is drawn as pixels', async () => {
    const drawn = await drawSheet(await pageOf(1), 0, 200, new SheetTools(source))
    expect(drawn?.image().type).toBe('image/png')
  })

  it('that together are larger than may be held at once goes out in its other form, and comes to an end', async () => {
    const drawn = await drawSheet(await pageOf(5), 0, 2000, new SheetTools(source))
    expect(drawn?.image().type).toBe('image/svg+xml')
  })
})
