import { inflateSync } from 'node:zlib'
import type { OutputFormat } from '../../../shared/domain/edition'
import { readDocx } from '../../fixtures/read-docx'
import { readBook, type OutlineEntry } from '../pdf/read-book'
import { readLogicalText } from '../pdf/read-logical-text'

/** What can be found in a file, by the place where it stands. */
export type Places = Readonly<Record<string, string>>

const titlesOf = (entries: readonly OutlineEntry[]): readonly string[] =>
  entries.flatMap(({ title, children }) => [title, ...titlesOf(children)])

/** The bytes and, unpacked, every stream of a PDF: names, metadata, alternative and actual text stand there. */
function objectsOf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes)
  const text = raw.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    try {
      return [inflateSync(raw.subarray(index + head.length)).toString('latin1')]
    } catch {
      return []
    }
  })
  const all = [text, ...streams].join('\n')
  // Texts of the structure are UTF-16: every second byte of a plain letter is empty.
  return `${all}\n${all.replaceAll('\u0000', '')}\n${fromHex(all)}`
}

const fromHex = (text: string): string =>
  [...text.matchAll(/<([0-9A-Fa-f]{8,})>/g)]
    .map(([, digits = '']) => Buffer.from(digits, 'hex').toString('latin1').replaceAll('\u0000', ''))
    .join('\n')

async function placesInPdf(bytes: Uint8Array): Promise<Places> {
  const book = await readBook(bytes)
  const logical = await readLogicalText(bytes)
  return {
    'text layer': book.text,
    'text by structure': logical.text,
    bookmarks: titlesOf(book.outline).join('\n'),
    title: book.title,
    alternatives: logical.alternatives.join('\n'),
    objects: objectsOf(bytes),
  }
}

function placesInDocx(bytes: Uint8Array): Places {
  const docx = readDocx(bytes)
  const parts = docx.paths.filter((path) => /\.(?:xml|rels)$/.test(path))
  return Object.fromEntries(parts.map((path) => [path, `${docx.part(path)}\n${docx.text(path)}`]))
}

/** Every word and attribute of a file, packed or not. */
export async function everythingIn(format: OutputFormat, bytes: Uint8Array): Promise<Places> {
  if (format === 'pdf') return placesInPdf(bytes)
  return format === 'docx' ? placesInDocx(bytes) : { file: new TextDecoder().decode(bytes) }
}
