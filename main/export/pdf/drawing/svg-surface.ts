import type { PdfFile } from '../conformance/pdf-file'
import type { PdfValue } from '../conformance/pdf-value'
import { strokeOf, type GraphicsState } from './graphics-state'
import { multiply, short, transformOf, type Matrix } from './matrix'
import { svgPath, type FillRule, type Path } from './path'
import { pictureAddress } from './picture-address'
import { runPath } from './run-path'
import type { PaintedPath, PlacedRun, Surface } from './surface'

/** Writes SVG elements: sharp at every size, several hundred kilobytes a page. */
export class SvgSurface implements Surface {
  readonly unknown = new Set<string>()
  readonly #elements: string[] = []
  readonly #clips: string[] = []

  /** What stands between the tags of the picture. */
  get body(): string {
    const clips = this.#clips.length > 0 ? `<defs>${this.#clips.join('')}</defs>` : ''
    return `${clips}${this.#elements.join('')}`
  }

  paint({ path, fill, rule, stroke }: PaintedPath, state: GraphicsState): void {
    const { fillOpacity, strokeOpacity } = state
    const attributes = [
      `d="${svgPath(path)}"`,
      `fill="${fill ?? 'none'}"`,
      ...(rule === 'evenodd' ? ['fill-rule="evenodd"'] : []),
      ...(fillOpacity < 1 ? [`fill-opacity="${short(fillOpacity)}"`] : []),
      ...(stroke === null ? [] : strokeOf(state, stroke)),
      ...(strokeOpacity < 1 ? [`stroke-opacity="${short(strokeOpacity)}"`] : []),
    ]
    this.#put('path', attributes, state.matrix, state)
  }

  write({ glyphs, font, fill, matrix }: PlacedRun, state: GraphicsState): void {
    const path = runPath(glyphs, font)
    if (path === '') return
    const opacity = state.fillOpacity < 1 ? [`fill-opacity="${short(state.fillOpacity)}"`] : []
    this.#put('path', [`d="${path}" fill="${fill}"`, ...opacity], matrix, state)
  }

  picture(file: PdfFile, value: PdfValue | undefined, state: GraphicsState): void {
    const address = pictureAddress(file, value)
    if (address === null) {
      this.unknown.add('picture')
      return
    }
    const attributes = [`href="${address}" width="1" height="1" preserveAspectRatio="none"`]
    this.#put('image', attributes, multiply(state.matrix, [1, 0, 0, -1, 0, 1]), state)
  }

  clip(path: Path, rule: FillRule, { clip, matrix }: GraphicsState): number {
    const outer = clip === null ? '' : ` clip-path="url(#c${String(clip)})"`
    const shape = `<path d="${svgPath(path)}" clip-rule="${rule}" transform="${transformOf(matrix)}"/>`
    return this.#clips.push(`<clipPath id="c${String(this.#clips.length)}"${outer}>${shape}</clipPath>`) - 1
  }

  #put(name: string, attributes: readonly string[], matrix: Matrix, { clip }: GraphicsState): void {
    const element = `<${name} ${attributes.join(' ')} transform="${transformOf(matrix)}"/>`
    this.#elements.push(clip === null ? element : `<g clip-path="url(#c${String(clip)})">${element}</g>`)
  }
}
