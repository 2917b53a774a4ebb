import { readXml } from '../docx/read-xml'
import { childOf, elementsOf, type XmlElement } from '../docx/xml-element'
import type { ZipArchive } from '../zip/read-zip'

/** A cell that stands for several rows of its column; numbers from 0. */
export interface MergedRows {
  readonly column: number
  readonly from: number
  readonly to: number
}

const merged = /<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function bytesOf(archive: ZipArchive, path: string): Uint8Array {
  const read = archive.read(path)
  return read?.ok ? read.value : new Uint8Array()
}

function rootOf(archive: ZipArchive, path: string): XmlElement | null {
  const root = readXml(bytesOf(archive, path))
  return root.ok ? root.value : null
}

/** The part that holds each sheet, by the sheet's name. */
function partsOf(archive: ZipArchive): ReadonlyMap<string, string> {
  const relations = elementsOf(rootOf(archive, 'xl/_rels/workbook.xml.rels'))
  const targets = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']))
  const sheets = elementsOf(childOf(rootOf(archive, 'xl/workbook.xml'), 'sheets'))
  return new Map(
    sheets.map(({ attributes }) => {
      const target = targets.get(attributes['r:id']) ?? ''
      return [attributes['name'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`]
    }),
  )
}

/**
 * Cells of a sheet that stand for several rows, as a list by institutions has them. Looked for by their letters alone: the
 * sheet may hold a hundred thousand cells. Empty where none can be read.
 */
export function mergedCells(archive: ZipArchive): (sheet: string) => readonly MergedRows[] {
  const parts = partsOf(archive)
  return (sheet) => {
    const path = parts.get(sheet)
    const xml = path === undefined ? '' : new TextDecoder().decode(bytesOf(archive, path))
    return [...xml.matchAll(merged)].flatMap(([, letters = '', first, last]) =>
      first === last ? [] : [{ column: columnOf(letters), from: Number(first) - 1, to: Number(last) - 1 }],
    )
  }
}
