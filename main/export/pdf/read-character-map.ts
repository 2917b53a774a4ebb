/** The characters that a TrueType font has a glyph for: its `cmap` table, formats 4 and 12 (OpenType 1.9, `cmap`). */
export function readCharacterMap(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const start = findTable(view, 'cmap')
  const characters = new Set<number>()
  const count = view.getUint16(start + 2)
  for (let index = 0; index < count; index += 1) {
    const table = start + view.getUint32(start + 4 + index * 8 + 4)
    const format = view.getUint16(table)
    if (format === 4) addSegments(view, table, characters)
    if (format === 12) addGroups(view, table, characters)
  }
  return characters
}

function findTable(view: DataView, tag: string): number {
  const tables = view.getUint16(4)
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

function addSegments(view: DataView, table: number, characters: Set<number>): void {
  const twice = view.getUint16(table + 6)
  for (let at = 0; at < twice; at += 2) {
    const last = view.getUint16(table + 14 + at)
    const first = view.getUint16(table + 16 + twice + at)
    const offsetAt = table + 16 + 3 * twice + at
    const delta = view.getUint16(table + 16 + 2 * twice + at)
    const offset = view.getUint16(offsetAt)
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const direct = (code + delta) & 0xffff
      const glyph = offset === 0 ? direct : view.getUint16(offsetAt + offset + (code - first) * 2)
      if (glyph !== 0) characters.add(code)
    }
  }
}

function addGroups(view: DataView, table: number, characters: Set<number>): void {
  const groups = view.getUint32(table + 12)
  for (let index = 0; index < groups; index += 1) {
    const group = table + 16 + index * 12
    const last = view.getUint32(group + 4)
    for (let code = view.getUint32(group); code <= last; code += 1) characters.add(code)
  }
}
