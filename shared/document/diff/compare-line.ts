import type { NodeJson } from '../document-json'
import { alignKeys } from './align-keys'
import { compareAttributes } from './compare-attributes'
import type { ComparedInline } from './comparison'
import { inlineTokens, type InlineToken } from './inline-tokens'
import { joinTexts } from './join-texts'
import { sameValue } from './same-value'

interface Hunk {
  readonly deleted: InlineToken[]
  readonly inserted: InlineToken[]
}

type Step = readonly [before: InlineToken, after: InlineToken] | Hunk

const isHunk = (step: Step): step is Hunk => 'deleted' in step

/** Compares two lines of text word by word; letters first, then the marks of the letters that stayed. */
export function compareLine(before: readonly NodeJson[], after: readonly NodeJson[]): readonly ComparedInline[] {
  if (sameValue(before, after)) return before.length > 0 ? [{ kind: 'kept', nodes: before }] : []
  const steps = joinHunks(alignTokens(inlineTokens(before), inlineTokens(after)))
  return joinPieces(steps.flatMap((step) => (isHunk(step) ? compareHunk(step) : [compareToken(...step)])))
}

function alignTokens(before: readonly InlineToken[], after: readonly InlineToken[]): readonly Step[] {
  const steps: Step[] = []
  let a = 0
  let b = 0
  const hunkUntil = (endA: number, endB: number) => {
    if (endA > a || endB > b) steps.push({ deleted: before.slice(a, endA), inserted: after.slice(b, endB) })
  }
  const keysOf = (tokens: readonly InlineToken[]) => tokens.map((token) => token.key)
  for (const [endA, endB] of alignKeys(keysOf(before), keysOf(after))) {
    hunkUntil(endA, endB)
    const left = before[endA]
    const right = after[endB]
    if (left && right) steps.push([left, right])
    a = endA + 1
    b = endB + 1
  }
  hunkUntil(before.length, after.length)
  return steps
}

/** Two replaced words with only spaces or signs between them read as one replacement. */
function joinHunks(steps: readonly Step[]): readonly Step[] {
  const joined: Step[] = []
  let between: (readonly [InlineToken, InlineToken])[] = []
  for (const step of steps) {
    if (!isHunk(step)) {
      between.push(step)
      continue
    }
    const last = joined.at(-1)
    if (last && isHunk(last) && (isReplacement(last) || isReplacement(step)) && between.every(isJoint)) {
      last.deleted.push(...between.map(([token]) => token), ...step.deleted)
      last.inserted.push(...between.map(([, token]) => token), ...step.inserted)
    } else joined.push(...between, step)
    between = []
  }
  return [...joined, ...between]
}

const isReplacement = ({ deleted, inserted }: Hunk) => deleted.length > 0 && inserted.length > 0
const isJoint = ([before]: readonly [InlineToken, InlineToken]) => before.kind === 'between'

function compareToken(before: InlineToken, after: InlineToken): ComparedInline {
  return sameValue(before.nodes, after.nodes)
    ? { kind: 'kept', nodes: before.nodes }
    : { kind: 'remarked', before: before.nodes, after: after.nodes }
}

/** What was there, then what is there; a footnote or a chip in both is compared with its successor. */
function compareHunk({ deleted, inserted }: Hunk): readonly ComparedInline[] {
  const a = deleted.findIndex((token) => isComparable(token))
  const b = inserted.findIndex((token) => isComparable(token) && token.nodes[0]?.type === deleted[a]?.nodes[0]?.type)
  const before = deleted[a]?.nodes[0]
  const after = inserted[b]?.nodes[0]
  if (!before || !after) return [...lone('deleted', deleted), ...lone('inserted', inserted)]
  return [
    ...lone('deleted', deleted.slice(0, a)),
    ...lone('inserted', inserted.slice(0, b)),
    {
      kind: 'pair',
      before,
      after,
      attributes: compareAttributes(before, after),
      pieces: compareLine(before.content ?? [], after.content ?? []),
    },
    ...compareHunk({ deleted: deleted.slice(a + 1), inserted: inserted.slice(b + 1) }),
  ]
}

const isComparable = ({ kind, nodes }: InlineToken) => kind === 'node' && nodes[0]?.type !== 'hardBreak'

function lone(kind: 'deleted' | 'inserted', tokens: readonly InlineToken[]): readonly ComparedInline[] {
  return tokens.length > 0 ? [{ kind, nodes: tokens.flatMap((token) => token.nodes) }] : []
}

/** Neighbours of one kind become one stretch. */
function joinPieces(pieces: readonly ComparedInline[]): readonly ComparedInline[] {
  const runs: ComparedInline[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    if (run && piece.kind !== 'pair' && run[0]?.kind === piece.kind) run.push(piece)
    else runs.push([piece])
  }
  return runs.flatMap(joinRun)
}

function joinRun(run: readonly ComparedInline[]): readonly ComparedInline[] {
  const [first] = run
  if (!first || first.kind === 'pair') return run
  const nodesOf = (side: 'before' | 'after') => joinTexts(run.flatMap((piece) => nodesAt(piece, side)))
  return first.kind === 'remarked'
    ? [{ kind: 'remarked', before: nodesOf('before'), after: nodesOf('after') }]
    : [{ kind: first.kind, nodes: nodesOf('after') }]
}

function nodesAt(piece: ComparedInline, side: 'before' | 'after'): readonly NodeJson[] {
  if (piece.kind === 'pair') return [piece[side]]
  return piece.kind === 'remarked' ? piece[side] : piece.nodes
}
