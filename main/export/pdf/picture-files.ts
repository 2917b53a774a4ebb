import type { PdfEngine } from './pdf-engine'
import type { TypstFiles } from './typst-files'

export interface PictureFiles {
  readonly files: TypstFiles
  /** Asset → path in the book, for pictures that Typst can read by their kind. */
  readonly paths: ReadonlyMap<string, string>
}

const signatures: readonly (readonly [string, (start: string) => boolean])[] = [
  ['png', (start) => start.startsWith('\u0089PNG')],
  ['jpg', (start) => start.startsWith('\u00ff\u00d8\u00ff')],
  ['gif', (start) => start.startsWith('GIF8')],
  ['webp', (start) => start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP'],
  ['svg', (start) => start.includes('<svg')],
]

/** The kind is read from the bytes: a wrong name must not stop the book. */
function extensionOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('latin1')
  return signatures.find(([, matches]) => matches(start))?.[0]
}

export function pictureFiles(pictures: Readonly<Record<string, Uint8Array>>): PictureFiles {
  const known = Object.entries(pictures).flatMap(([asset, bytes]) => {
    const extension = extensionOf(bytes)
    return extension === undefined ? [] : [{ asset, bytes, path: `pictures/${asset}.${extension}` }]
  })
  return {
    files: new Map(known.map(({ path, bytes }) => [path, bytes])),
    paths: new Map(known.map(({ asset, path }) => [asset, path])),
  }
}

const probe = (path: string): TypstFiles =>
  new Map([
    [
      'book.typ',
      Buffer.from(
        `#set document(title: "x")\n#image(${JSON.stringify(path)}, alt: "x")\n` +
          '#metadata((anchors: (:))) <page-map>\n#metadata(1) <page-count>\n',
      ),
    ],
  ])

/** Sets each picture alone: called only when the book failed, so its time does not matter. */
export async function findUnreadablePictures(
  { files, paths }: PictureFiles,
  engine: PdfEngine,
): Promise<readonly string[]> {
  const unreadable: string[] = []
  for (const [asset, path] of paths) {
    const bytes = files.get(path) ?? new Uint8Array()
    const outcome = await engine.compile(new Map([...probe(path), [path, bytes]]), false)
    if (!outcome.ok) unreadable.push(asset)
  }
  return unreadable
}
