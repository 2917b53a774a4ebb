import { createHash } from 'node:crypto'
import type { PdfFile } from './pdf-file'
import { isPdfArray, PdfReference, PdfString, type PdfDictionary, type PdfValue } from './pdf-value'
import { writePdfValue } from './write-pdf-value'

/** An object to be added or to take the place of another. */
export interface AppendedObject {
  readonly number: number
  readonly dictionary: PdfDictionary
  readonly stream?: Uint8Array
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')

function objectBytes({ number, dictionary, stream }: AppendedObject): Buffer {
  const head = `${String(number)} 0 obj\n`
  if (!stream) return bytesOf(`${head}${writePdfValue(dictionary)}\nendobj\n`)
  const withLength = new Map<string, PdfValue>([...dictionary, ['Length', stream.length]])
  return Buffer.concat([
    bytesOf(`${head}${writePdfValue(withLength)}\nstream\n`),
    stream,
    bytesOf('\nendstream\nendobj\n'),
  ])
}

/** The first half stays, the second is that of the new content: it changes with it and with nothing else. */
function identity(file: PdfFile, added: readonly Buffer[], seed: Uint8Array): PdfValue {
  const old = file.resolve(file.trailer.get('ID'))
  const hash = createHash('md5').update(seed)
  for (const part of added) hash.update(part)
  const fresh = hash.digest().toString('latin1')
  const first = isPdfArray(old) ? old[0] : undefined
  return [first instanceof PdfString ? first : new PdfString(fresh), new PdfString(fresh)]
}

/**
 * What is written behind the end of a PDF to add objects to it or to replace some (ISO 32000-1, 7.5.6). The number of the
 * new file is made from `seed` and the objects: where many sections are made for one file, the whole of it need not be
 * read for each.
 */
export function appendedSection(
  file: PdfFile,
  objects: readonly AppendedObject[],
  seed: Uint8Array = file.bytes,
): Uint8Array {
  const sorted = [...objects].sort((one, other) => one.number - other.number)
  const start = bytesOf(file.bytes.at(-1) === 10 ? '' : '\n')
  const parts: Buffer[] = [start]
  const entries: string[] = []
  let offset = file.bytes.length + start.length
  for (const object of sorted) {
    const bytes = objectBytes(object)
    parts.push(bytes)
    entries.push(`${String(object.number)} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
    offset += bytes.length
  }
  const size = Math.max(Number(file.trailer.get('Size')), ...sorted.map(({ number }) => number + 1))
  const kept = [...file.trailer].filter(([key]) => key === 'Root' || key === 'Info')
  const trailer = new Map<string, PdfValue>([
    ['Size', size],
    ...kept,
    ['Prev', file.startOfTable],
    ['ID', identity(file, parts, seed)],
  ])
  const table = `xref\n${entries.join('')}trailer\n${writePdfValue(trailer)}\nstartxref\n${String(offset)}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([...parts, bytesOf(table)]))
}

/**
 * A PDF with objects added behind its end: what was there stays byte for byte, so the cost does not depend on its size.
 * The same input gives the same bytes.
 */
export const appendObjects = (file: PdfFile, objects: readonly AppendedObject[]): Uint8Array =>
  new Uint8Array(Buffer.concat([file.bytes, appendedSection(file, objects)]))

/** The number that the next new object may take. */
export const nextNumber = (file: PdfFile): number => Number(file.trailer.get('Size'))

export const referenceTo = (number: number): PdfReference => new PdfReference(number)
