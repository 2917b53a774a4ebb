import type { PdfFile } from '../conformance/pdf-file'
import { PdfLexer } from '../conformance/pdf-lexer'
import { isPdfArray, nameOf, PdfKeyword, type PdfDictionary, type PdfValue } from '../conformance/pdf-value'
import type { DrawingFont } from './drawing-font'
import { colourOf, firstState, strokeOf, type GraphicsState } from './graphics-state'
import { identity, multiply, short, transformOf, type Matrix } from './matrix'
import { pictureAddress } from './picture-address'
import { runPath } from './run-path'

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

/** Follows the operators of a page (ISO 32000-1, annex A), as far as the engines use them, and writes SVG elements. */
export class PagePainter {
  readonly elements: string[] = []
  readonly clips: string[] = []
  /** What was met and not drawn. */
  readonly unknown = new Set<string>()
  readonly #tools: PaintingTools
  #state: GraphicsState
  readonly #stack: GraphicsState[] = []
  #path = ''
  #clipping: 'nonzero' | 'evenodd' | null = null
  #line: Matrix = identity

  constructor(tools: PaintingTools, base: Matrix) {
    this.#tools = tools
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
    if (!isKnown) this.unknown.add(operator)
  }

  /** Paths and their painting. */
  #build(operator: string, operands: Operands): boolean {
    const values = numbers(operands).map((value) => short(value))
    switch (operator) {
      case 'm':
        this.#path += `M${values.join(' ')}`
        return true
      case 'l':
        this.#path += `L${values.join(' ')}`
        return true
      case 'c':
        this.#path += `C${values.join(' ')}`
        return true
      case 'h':
        this.#path += 'Z'
        return true
      case 're':
        this.#path +=
          `M${values.slice(0, 2).join(' ')}h${values[2] ?? '0'}v${values[3] ?? '0'}h-${values[2] ?? '0'}Z`.replace(
            'h--',
            'h',
          )
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
        if (operator === 's') this.#path += 'Z'
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

  #paint(rule: 'nonzero' | 'evenodd' | null, isStroked: boolean): void {
    const { fill, stroke, fillOpacity, strokeOpacity } = this.#state
    const filling = rule !== null && fill !== null ? fill : null
    const stroking = isStroked && stroke !== null ? stroke : null
    if (this.#path !== '' && (filling !== null || stroking !== null)) {
      const attributes = [
        `d="${this.#path}"`,
        `fill="${filling ?? 'none'}"`,
        ...(rule === 'evenodd' ? ['fill-rule="evenodd"'] : []),
        ...(fillOpacity < 1 ? [`fill-opacity="${short(fillOpacity)}"`] : []),
        ...(stroking === null ? [] : strokeOf(this.#state, stroking)),
        ...(strokeOpacity < 1 ? [`stroke-opacity="${short(strokeOpacity)}"`] : []),
      ]
      this.#put('path', attributes, this.#state.matrix)
    }
    if (this.#clipping !== null && this.#path !== '') this.#clip(this.#clipping)
    this.#path = ''
    this.#clipping = null
  }

  #clip(rule: 'nonzero' | 'evenodd'): void {
    const id = `c${String(this.clips.length)}`
    const outer = this.#state.clip === null ? '' : ` clip-path="url(#${this.#state.clip})"`
    const path = `<path d="${this.#path}" clip-rule="${rule}" transform="${transformOf(this.#state.matrix)}"/>`
    this.clips.push(`<clipPath id="${id}"${outer}>${path}</clipPath>`)
    this.#state = { ...this.#state, clip: id }
  }

  #put(name: string, attributes: readonly string[], matrix: Matrix): void {
    const element = `<${name} ${attributes.join(' ')} transform="${transformOf(matrix)}"/>`
    const { clip } = this.#state
    this.elements.push(clip === null ? element : `<g clip-path="url(#${clip})">${element}</g>`)
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
    if (colour === null) this.unknown.add('pattern')
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
        if (this.#state.font === null) this.unknown.add('font')
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
    const { font, fontSize, fill, fillOpacity, matrix } = this.#state
    if (!font) return
    const { path, advance } = runPath(pieces, font)
    if (path !== '' && fill !== null && !this.#state.isInvisible) {
      const scale = fontSize / font.outlines.unitsPerEm
      const opacity = fillOpacity < 1 ? [`fill-opacity="${short(fillOpacity)}"`] : []
      this.#put(
        'path',
        [`d="${path}" fill="${fill}"`, ...opacity],
        multiply(multiply(matrix, this.#line), [scale, 0, 0, scale, 0, 0]),
      )
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
    if (nameOf(object.get('Subtype')) === 'Image') this.#picture(value)
    else if (room > 0) this.#form(value, object, resources, room - 1)
    return true
  }

  #setNamed(state: PdfDictionary): void {
    const alpha = (key: string, otherwise: number): number => {
      const value = state.get(key)
      return typeof value === 'number' ? value : otherwise
    }
    if (state.has('SMask') && nameOf(state.get('SMask')) !== 'None') this.unknown.add('soft mask')
    this.#state = {
      ...this.#state,
      fillOpacity: alpha('ca', this.#state.fillOpacity),
      strokeOpacity: alpha('CA', this.#state.strokeOpacity),
    }
  }

  #picture(value: PdfValue | undefined): void {
    const address = pictureAddress(this.#tools.file, value)
    if (address === null) this.unknown.add('picture')
    else
      this.#put(
        'image',
        [`href="${address}" width="1" height="1" preserveAspectRatio="none"`],
        multiply(this.#state.matrix, [1, 0, 0, -1, 0, 1]),
      )
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
