import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface TextPiece {
  readonly text: string
  readonly x: number
  /** From the lower edge of the page, in points. */
  readonly y: number
  readonly height: number
  readonly width: number
}

export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly TextPiece[]
  /** The text in reading order, spaces made one. */
  readonly text: string
  readonly roles: readonly string[]
}

export interface OutlineEntry {
  readonly title: string
  readonly children: readonly OutlineEntry[]
}

/** What a book says about itself, without a look at its pages. */
export interface BookFacts {
  readonly pageCount: number
  readonly outline: readonly OutlineEntry[]
  readonly title: string
  readonly language: string
  readonly pdfUa: string | null
  readonly labels: readonly string[]
  readonly showsTitle: boolean
}

export interface ReadBook extends BookFacts {
  readonly pages: readonly ReadPage[]
  readonly text: string
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>
type StructNode = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getStructTree']>>

const rolesOf = (node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return []
  const role = 'role' in node && typeof node.role === 'string' ? [node.role] : []
  const children: readonly unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...role, ...children.flatMap(rolesOf)]
}

async function readPage(pdf: Pdf, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const pieces = content.items.flatMap((item) =>
    'str' in item
      ? [
          {
            text: item.str + (item.hasEOL ? ' ' : ''),
            x: Number(item.transform[4]),
            y: Number(item.transform[5]),
            height: item.height,
            width: item.width,
          },
        ]
      : [],
  )
  const tree: StructNode = await page.getStructTree()
  return { width, height, pieces, roles: rolesOf(tree), text: tidy(pieces.map((piece) => piece.text).join('')) }
}

const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

interface RawEntry {
  readonly title: string
  readonly items: readonly RawEntry[]
}
const outlineOf = (entries: readonly RawEntry[]): readonly OutlineEntry[] =>
  entries.map(({ title, items }) => ({ title, children: outlineOf(items) }))

async function factsOf(pdf: Pdf): Promise<BookFacts> {
  const { info, metadata } = await pdf.getMetadata()
  const preferences = await pdf.getViewerPreferences()
  const value = (key: string): string => String(Reflect.get(info, key) ?? '')
  const part: unknown = metadata?.get('pdfuaid:part') ?? null
  return {
    pageCount: pdf.numPages,
    outline: outlineOf((await pdf.getOutline()) ?? []),
    title: value('Title'),
    language: value('Language'),
    pdfUa: typeof part === 'string' ? part : null,
    labels: (await pdf.getPageLabels()) ?? [],
    showsTitle: preferences instanceof Map && preferences.get('DisplayDocTitle') === true,
  }
}

async function reading<T>(bytes: Uint8Array, read: (pdf: Pdf) => Promise<T>): Promise<T> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const answer = await read(await task.promise)
  await task.destroy()
  return answer
}

export const readBookFacts = (bytes: Uint8Array): Promise<BookFacts> => reading(bytes, factsOf)

/** Reads a PDF back the way a reader's program does. */
export const readBook = (bytes: Uint8Array): Promise<ReadBook> =>
  reading(bytes, async (pdf) => {
    const pages: ReadPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number))
    return { ...(await factsOf(pdf)), pages, text: pages.map((page) => page.text).join('\n') }
  })
