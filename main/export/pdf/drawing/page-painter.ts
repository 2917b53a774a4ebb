import type { PdfFile } from '../conformance/pdf-file'
import { PdfLexer } from '../conformance/pdf-lexer'
import { isPdfArray, nameOf, PdfKeyword, type PdfDictionary, type PdfValue } from '../conformance/pdf-value'
import type { DrawingFont } from './drawing-font'
import { colourOf, firstState, type GraphicsState } from './graphics-state'
import { identity, multiply, short, type Matrix } from './matrix'
import { rectangle, type FillRule, type PathStep } from './path'
import { placeGlyphs } from './run-path'
import type { Surface } from './surface'

export interface PaintingTools {
  readonly file: PdfFile
  readonly font: (value: PdfValue | undefined) => DrawingFont | null
}

type Operands = readonly PdfValue[]

const numbers = (operands: Operands): readonly number[] =>
  operands.filter((operand): operand is number => typeof operand === 'number')

function matrixOf(operands: Operands): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(operands)
  return [a, b, c, d, e, f]
}

/** Says nothing that a drawing shows: marked content, rendering intents, colour spaces by name. */
const silent = new Set('BDC BMC EMC MP DP BX EX ri i cs CS BT ET'.split(' '))
/** Forms within forms. */
const deepest = 12

/** Follows the operators of a page (ISO 32000-1, annex A), as far as the engines use them, and draws on a surface. */
export class PagePainter {
  readonly #tools: PaintingTools
  readonly #surface: Surface
  #state: GraphicsState
  readonly #stack: GraphicsState[] = []
  #path: PathStep[] = []
  #clipping: FillRule | null = null
  #line: Matrix = identity

  constructor(tools: PaintingTools, surface: Surface, base: Matrix) {
    this.#tools = tools
    this.#surface = surface
    this.#state = firstState(base)
  }

  run(content: Uint8Array, resources: PdfDictionary, room = deepest): void {
    const lexer = new PdfLexer(Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1'))
    let operands: PdfValue[] = []
    for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
      if (!(value instanceof PdfKeyword)) {
        operands.push(value)
        continue
      }
      this.#do(value.word, operands, resources, room)
      operands = []
    }
  }

  #do(operator: string, operands: Operands, resources: PdfDictionary, room: number): void {
    if (silent.has(operator)) {
      if (operator === 'BT') this.#line = identity
      return
    }
    const isKnown =
      this.#build(operator, operands) ||
      this.#choose(operator, operands) ||
      this.#write(operator, operands, resources) ||
      this.#place(operator, operands, resources, room)
    if (!isKnown) this.#surface.unknown.add(operator)
  }

  /** Paths and their painting. */
  #build(operator: string, operands: Operands): boolean {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers(operands)
    switch (operator) {
      case 'm':
        this.#path.push(['M', a, b])
        return true
      case 'l':
        this.#path.push(['L', a, b])
        return true
      case 'c':
        this.#path.push(['C', a, b, c, d, e, f])
        return true
      case 'h':
        this.#path.push(['Z'])
        return true
      case 're':
        this.#path.push(...rectangle(a, b, c, d))
        return true
      case 'W':
      case 'W*':
        this.#clipping = operator === 'W' ? 'nonzero' : 'evenodd'
        return true
      case 'n':
        this.#paint(null, false)
        return true
      case 'f':
      case 'f*':
        this.#paint(operator === 'f' ? 'nonzero' : 'evenodd', false)
        return true
      case 'S':
      case 's':
        if (operator === 's') this.#path.push(['Z'])
        this.#paint(null, true)
        return true
      case 'B':
      case 'B*':
        this.#paint(operator === 'B' ? 'nonzero' : 'evenodd', true)
        return true
      default:
        return false
    }
  }

  #paint(rule: FillRule | null, isStroked: boolean): void {
    const path = this.#path
    const fill = rule === null ? null : this.#state.fill
    const stroke = isStroked ? this.#state.stroke : null
    if (path.length > 0 && (fill !== null || stroke !== null))
      this.#surface.paint({ path, fill, rule: rule ?? 'nonzero', stroke }, this.#state)
    if (this.#clipping !== null && path.length > 0)
      this.#state = { ...this.#state, clip: this.#surface.clip(path, this.#clipping, this.#state) }
    this.#path = []
    this.#clipping = null
  }

  /** The graphics state. */
  #choose(operator: string, operands: Operands): boolean {
    const [value = 0] = numbers(operands)
    const set = (change: Partial<GraphicsState>): true => {
      this.#state = { ...this.#state, ...change }
      return true
    }
    switch (operator) {
      case 'q':
        this.#stack.push(this.#state)
        return true
      case 'Q':
        return set(this.#stack.pop() ?? {})
      case 'cm':
        return set({ matrix: multiply(this.#state.matrix, matrixOf(operands)) })
      case 'w':
        return set({ lineWidth: value })
      case 'J':
        return set({ lineCap: value })
      case 'j':
        return set({ lineJoin: value })
      case 'M':
        return set({ miterLimit: value })
      case 'd': {
        const [pattern, offset] = operands
        const dashes = isPdfArray(pattern) ? numbers(pattern) : []
        return set({
          dash: dashes.map((one) => short(one)).join(' '),
          dashOffset: typeof offset === 'number' ? offset : 0,
        })
      }
      case 'g':
      case 'rg':
      case 'k':
      case 'sc':
      case 'scn':
        return set({ fill: this.#colour(operands) })
      case 'G':
      case 'RG':
      case 'K':
      case 'SC':
      case 'SCN':
        return set({ stroke: this.#colour(operands) })
      default:
        return false
    }
  }

  #colour(operands: Operands): string | null {
    const colour = colourOf(numbers(operands))
    if (colour === null) this.#surface.unknown.add('pattern')
    return colour
  }

  /** Text. */
  #write(operator: string, operands: Operands, resources: PdfDictionary): boolean {
    const [first, second] = operands
    switch (operator) {
      case 'Tf':
        this.#state = {
          ...this.#state,
          font: this.#tools.font(this.#tools.file.dictionary(resources.get('Font')).get(nameOf(first))),
          fontSize: typeof second === 'number' ? second : 1,
        }
        if (this.#state.font === null) this.#surface.unknown.add('font')
        return true
      case 'Tr':
        this.#state = { ...this.#state, isInvisible: first === 3 }
        return true
      case 'Tm':
        this.#line = matrixOf(operands)
        return true
      case 'Td':
        this.#line = multiply(this.#line, matrixOf([1, 0, 0, 1, first ?? 0, second ?? 0]))
        return true
      case 'Tj':
        this.#show([first ?? null])
        return true
      case 'TJ':
        this.#show(isPdfArray(first) ? first : [])
        return true
      default:
        return false
    }
  }

  #show(pieces: Operands): void {
    const { font, fontSize, fill, matrix, isInvisible } = this.#state
    if (!font) return
    const { glyphs, advance } = placeGlyphs(pieces, font)
    if (glyphs.length > 0 && fill !== null && !isInvisible) {
      const scale = fontSize / font.outlines.unitsPerEm
      const toPage = multiply(multiply(matrix, this.#line), [scale, 0, 0, scale, 0, 0])
      this.#surface.write({ glyphs, font, fill, matrix: toPage }, this.#state)
    }
    this.#line = multiply(this.#line, [1, 0, 0, 1, (advance * fontSize) / 1000, 0])
  }

  /** Pictures, forms and named graphics states. */
  #place(operator: string, operands: Operands, resources: PdfDictionary, room: number): boolean {
    const { file } = this.#tools
    const name = nameOf(operands[0])
    if (operator === 'gs') {
      this.#setNamed(file.dictionary(file.dictionary(resources.get('ExtGState')).get(name)))
      return true
    }
    if (operator !== 'Do') return false
    const value = file.dictionary(resources.get('XObject')).get(name)
    const object = file.dictionary(value)
    if (nameOf(object.get('Subtype')) === 'Image') this.#surface.picture(file, value, this.#state)
    else if (room > 0) this.#form(value, object, resources, room - 1)
    return true
  }

  #setNamed(state: PdfDictionary): void {
    const alpha = (key: string, otherwise: number): number => {
      const value = state.get(key)
      return typeof value === 'number' ? value : otherwise
    }
    if (state.has('SMask') && nameOf(state.get('SMask')) !== 'None') this.#surface.unknown.add('soft mask')
    this.#state = {
      ...this.#state,
      fillOpacity: alpha('ca', this.#state.fillOpacity),
      strokeOpacity: alpha('CA', this.#state.strokeOpacity),
    }
  }

  #form(value: PdfValue | undefined, form: PdfDictionary, outer: PdfDictionary, room: number): void {
    const { file } = this.#tools
    const content = file.stream(value)
    if (content === null) return
    const before = this.#state
    const matrix = file.resolve(form.get('Matrix'))
    this.#state = { ...before, matrix: multiply(before.matrix, matrixOf(isPdfArray(matrix) ? matrix : [])) }
    this.run(content, form.has('Resources') ? file.dictionary(form.get('Resources')) : outer, room)
    this.#state = before
  }
}
