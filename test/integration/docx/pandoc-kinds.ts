import { execFileSync } from 'node:child_process'
import { eachBlock } from '../../../main/export/manuscript/each-block'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { Block, Inline } from '../../../main/export/manuscript/manuscript-blocks'

export function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

interface PandocNode {
  readonly t?: string
  readonly c?: unknown
}

/** How often pandoc met each kind of node. */
export function countKinds(value: unknown, counts = new Map<string, number>()): ReadonlyMap<string, number> {
  if (Array.isArray(value)) for (const one of value as readonly unknown[]) countKinds(one, counts)
  else if (typeof value === 'object' && value !== null) {
    const { t } = value as PandocNode
    if (t !== undefined) counts.set(t, (counts.get(t) ?? 0) + 1)
    for (const one of Object.values(value)) countKinds(one, counts)
  }
  return counts
}

const boxes: ReadonlySet<Block['type']> = new Set([
  ...(['table', 'callout', 'exercise', 'caseStudy', 'learningAims', 'trainerNote', 'answerKey'] as const),
])

const isCallout = (value: unknown, kind: string): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind

/** *Say* and *don't say* stand beside each other in one table. */
function countPairs(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value).reduce((sum: number, one) => sum + countPairs(one), 0)
  if (!Array.isArray(value)) return inside
  const all: readonly unknown[] = value
  return inside + all.filter((one, index) => isCallout(one, 'say') && isCallout(all[index + 1], 'dontSay')).length
}

const notesIn = (inlines: readonly Inline[]): number => inlines.filter(({ type }) => type === 'footnote').length

/** What pandoc has to meet in a DOCX of the manuscript, no less and no more. Every box is a table of one cell. */
export function expectedKinds({ parts, glossary, sources, cover }: Manuscript): Readonly<Record<string, number>> {
  const blocks = parts.flatMap((part) => (part.type === 'chapter' ? [...eachBlock(part.blocks)] : []))
  const count = (isMeant: (type: Block['type']) => boolean) => blocks.filter(({ type }) => isMeant(type)).length
  const publicity = cover?.publicity
  const logos = (publicity?.hasEmblem ? 1 : 0) + (cover?.logos.length ?? 0)
  const lists = [glossary, sources].filter((list) => list.length > 0).length
  return {
    Note: blocks.reduce((sum, block) => sum + ('inlines' in block ? notesIn(block.inlines) : 0), 0),
    Image: count((type) => type === 'figure') + logos,
    Table: count((type) => boxes.has(type)) - countPairs(parts),
    Header: count((type) => type === 'heading') + parts.length + lists,
  }
}
