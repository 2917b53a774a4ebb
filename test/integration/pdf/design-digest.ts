import type { WrittenPdf } from '../../../main/export/pdf/write-pdf'
import { readBook, type ReadPage } from './read-book'

const millimetres = (points: number): number => Math.round((points / 72) * 25.4)

/** Lines of a page, each with the place of its first letter from the left and the top, in whole points. */
function linesOf({ pieces, height }: ReadPage): readonly string[] {
  const lines = new Map<string, { x: number; words: string; size: number }>()
  for (const { text, x, y, height: size } of pieces) {
    if (text.trim() === '') continue
    const key = String(Math.round(height - y))
    const before = lines.get(key)
    lines.set(key, before ? { ...before, words: before.words + text } : { x: Math.round(x), words: text, size })
  }
  return [...lines].map(
    ([y, { x, words, size }]) =>
      `  ${y.padStart(4)} ${String(x).padStart(4)} ${size.toFixed(1).padStart(5)}  ${words.replaceAll(/\s+/gu, ' ').trim().slice(0, 32)}`,
  )
}

/** The design of a book in words: sheets, every line with its place and size, and the page of each anchor. */
export async function designDigest({ bytes, pageMap }: WrittenPdf): Promise<string> {
  const { pages } = await readBook(bytes)
  const sheets = pages.flatMap((page, index) => [
    `sheet ${index + 1} of ${pages.length}: ${millimetres(page.width)} × ${millimetres(page.height)} mm`,
    ...linesOf(page),
  ])
  const anchors = Object.entries(pageMap.anchors)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([anchor, page]) => `  ${anchor} ${page}`)
  return [...sheets, 'anchors', ...anchors, ''].join('\n')
}
