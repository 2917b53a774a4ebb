/** What a TrueType program says of its characters (OpenType 1.9: `cmap`, `head`, `hhea`, `hmtx`). */
export interface TrueTypeFacts {
  /** Character → glyph, by platform and encoding: `3,1` is Unicode, `3,0` symbols, `1,0` the Macintosh. */
  readonly maps: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** In thousandths of the type size. */
  widthOf(glyph: number): number
}

function findTables(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)))
    tables.set(name, view.getUint32(record + 8))
  }
  return tables
}

/** Format 0: one byte each. */
function readBytes(view: DataView, table: number): ReadonlyMap<number, number> {
  return new Map(Array.from({ length: 256 }, (_, code) => [code, view.getUint8(table + 6 + code)]))
}

/** Format 4: segments. */
function readSegments(view: DataView, table: number): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
  const twice = view.getUint16(table + 6)
  for (let at = 0; at < twice; at += 2) {
    const last = view.getUint16(table + 14 + at)
    const offsetAt = table + 16 + 3 * twice + at
    const delta = view.getUint16(table + 16 + 2 * twice + at)
    const offset = view.getUint16(offsetAt)
    const first = view.getUint16(table + 16 + twice + at)
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const found = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - first) * 2)
      map.set(code, found === 0 && offset !== 0 ? 0 : (found + delta) & 0xffff)
    }
  }
  return map
}

/** Format 6: one stretch. */
function readStretch(view: DataView, table: number): ReadonlyMap<number, number> {
  const [first, count] = [view.getUint16(table + 6), view.getUint16(table + 8)]
  return new Map(Array.from({ length: count }, (_, at) => [first + at, view.getUint16(table + 10 + at * 2)]))
}

function readMap(view: DataView, table: number): ReadonlyMap<number, number> {
  const format = view.getUint16(table)
  if (format === 0) return readBytes(view, table)
  if (format === 4) return readSegments(view, table)
  return format === 6 ? readStretch(view, table) : new Map()
}

function readMaps(view: DataView, start: number): TrueTypeFacts['maps'] {
  const count = view.getUint16(start + 2)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = start + 4 + index * 8
      const name = `${String(view.getUint16(record))},${String(view.getUint16(record + 2))}`
      return [name, readMap(view, start + view.getUint32(record + 4))]
    }),
  )
}

/** Null for what is no TrueType program, lacks a table, or is damaged. */
export function readTrueType(font: Uint8Array): TrueTypeFacts | null {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  try {
    const tables = findTables(view)
    const [cmap, head, hhea, hmtx] = ['cmap', 'head', 'hhea', 'hmtx'].map((name) => tables.get(name))
    if (cmap === undefined || head === undefined || hhea === undefined || hmtx === undefined) return null
    const unit = view.getUint16(head + 18)
    const count = view.getUint16(hhea + 34)
    const widths = Array.from({ length: count }, (_, glyph) => (view.getUint16(hmtx + glyph * 4) * 1000) / unit)
    return { maps: readMaps(view, cmap), widthOf: (glyph) => widths[Math.min(glyph, count - 1)] ?? 0 }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
