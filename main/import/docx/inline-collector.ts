import type { MarkJson, NodeJson } from '../../../shared/document/document-json'
import type { FlatBlock } from './flat-block'

export interface Piece {
  readonly inlines: NodeJson[]
  readonly before: FlatBlock[]
  readonly after: FlatBlock[]
}

const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const sameMarks = (one: NodeJson, marks: readonly MarkJson[]): boolean =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(marks)

/** Takes what the runs of one paragraph hold, in reading order. Page breaks cut it into pieces. */
export class InlineCollector {
  readonly #pieces: Piece[] = [{ inlines: [], before: [], after: [] }]
  #leftOut: string[] = []
  #smallest = Number.POSITIVE_INFINITY
  #isBold = true
  #hasText = false

  /** Text with marks in the schema's order. */
  addText(text: string, marks: readonly MarkJson[]): void {
    const clean = text.toWellFormed().replace(illegal, '')
    if (clean === '') return
    const { inlines } = this.#last
    const last = inlines.at(-1)
    if (last?.type === 'text' && sameMarks(last, marks))
      inlines[inlines.length - 1] = { ...last, text: `${last.text ?? ''}${clean}` }
    else inlines.push({ type: 'text', text: clean, ...(marks.length > 0 ? { marks } : {}) })
  }

  addInline(node: NodeJson): void {
    this.#last.inlines.push(node)
  }

  /** Pictures and text boxes stand beside the line, not in it: before it only when no word came yet. */
  addBlocks(blocks: readonly FlatBlock[]): void {
    const piece = this.#last
    if (piece.inlines.length === 0 && piece.after.length === 0) piece.before.push(...blocks)
    else piece.after.push(...blocks)
  }

  breakPage(): void {
    this.#pieces.push({ inlines: [], before: [], after: [] })
  }

  leaveOut(text: string): void {
    this.#leftOut.push(text)
  }

  seeLook(isBold: boolean, size: number): void {
    this.#hasText = true
    this.#isBold &&= isBold
    this.#smallest = Math.min(this.#smallest, size)
  }

  /** Some word stands before this place. */
  get hasWords(): boolean {
    return this.#hasText
  }
  get pieces(): readonly Piece[] {
    return this.#pieces
  }
  get leftOut(): string {
    return this.#leftOut.join('')
  }
  get look(): { readonly isBold: boolean; readonly size: number } | null {
    return this.#hasText ? { isBold: this.#isBold, size: this.#smallest } : null
  }

  get #last(): Piece {
    const piece = this.#pieces.at(-1)
    if (!piece) throw new Error('a collector has a piece')
    return piece
  }
}
