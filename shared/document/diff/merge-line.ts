import type { NodeJson } from '../document-json'
import type { ComparedInline } from './comparison'
import type { MergedRange, RangeKind } from './merged-text'
import { contentSize } from './node-size'

/** Both texts, or one of them alone. */
export type WrittenSide = 'both' | 'before' | 'after'

/** Writes the pieces of a line that begins at `start` and notes what differs in it. */
export function mergeLine(
  pieces: readonly ComparedInline[],
  start: number,
  ranges: MergedRange[],
  side: WrittenSide,
): readonly NodeJson[] {
  let at = start
  return pieces.flatMap((piece) => {
    const nodes = mergeInline(piece, at, ranges, side)
    const from = at
    at += contentSize(nodes)
    const kind = rangeKind(piece)
    if (kind && at > from) ranges.push({ kind, scope: 'line', from, to: at })
    return nodes
  })
}

function mergeInline(piece: ComparedInline, at: number, ranges: MergedRange[], side: WrittenSide): readonly NodeJson[] {
  switch (piece.kind) {
    case 'kept':
      return piece.nodes
    case 'deleted':
      return side === 'after' ? [] : piece.nodes
    case 'inserted':
      return side === 'before' ? [] : piece.nodes
    case 'remarked':
      return side === 'before' ? piece.before : piece.after
    case 'pair': {
      const content = mergeLine(piece.pieces, at + 1, ranges, side)
      const { content: _content, ...shell } = side === 'before' ? piece.before : piece.after
      return [{ ...shell, ...(content.length > 0 ? { content } : {}) }]
    }
  }
}

/** A footnote or chip that stayed is marked as a whole, so that a note folded into its number is not overlooked. */
function rangeKind(piece: ComparedInline): RangeKind | null {
  if (piece.kind === 'kept') return null
  return piece.kind === 'pair' ? 'remarked' : piece.kind
}
