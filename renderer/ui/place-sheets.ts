/** In points. */
export interface SheetSize {
  readonly width: number
  readonly height: number
}

/** Where a page stands in the list, in pixels. */
export interface PlacedSheet {
  readonly index: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Pages under each other with `gap` before each. */
export function placeSheets(sizes: readonly SheetSize[], scale: number, gap: number): readonly PlacedSheet[] {
  let top = gap
  return sizes.map((size, index) => {
    const height = size.height * scale
    const placed = { index, top, width: size.width * scale, height }
    top += height + gap
    return placed
  })
}
