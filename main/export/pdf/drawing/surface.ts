import type { PdfFile } from '../conformance/pdf-file'
import type { PdfValue } from '../conformance/pdf-value'
import type { DrawingFont } from './drawing-font'
import type { GraphicsState } from './graphics-state'
import type { Matrix } from './matrix'
import type { FillRule, Path } from './path'

/** A path to be painted; what is null is not. Colours as SVG takes them: `#rrggbb`. */
export interface PaintedPath {
  readonly path: Path
  readonly fill: string | null
  readonly rule: FillRule
  readonly stroke: string | null
}

/** A glyph of a run: its number, and how far from the beginning it stands in units of its font. */
export interface PlacedGlyph {
  readonly id: number
  readonly x: number
}

export interface PlacedRun {
  readonly glyphs: readonly PlacedGlyph[]
  readonly font: DrawingFont
  readonly fill: string
  /** From units of the font to the page. */
  readonly matrix: Matrix
}

/** What a page is drawn on. The state brings matrix, opacity, line and clip. */
export interface Surface {
  /** What was met and cannot be shown here. */
  readonly unknown: Set<string>
  paint(painted: PaintedPath, state: GraphicsState): void
  write(run: PlacedRun, state: GraphicsState): void
  /** A picture in the unit square of its matrix. */
  picture(file: PdfFile, value: PdfValue | undefined, state: GraphicsState): void
  /** The number of a clip that lets through what lies in the path and in the state's clip before. */
  clip(path: Path, rule: FillRule, state: GraphicsState): number
}
