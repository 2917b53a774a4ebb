import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { CitationHit, NamedAct } from '../../../shared/document/citations/citation-hit'
import { createCitationFinder } from '../../../shared/document/citations/find-citations'
import { plainBlockText } from '../typing/block-text'

/** A citation in running text; `from` and `to` are positions of the document. */
export interface FoundCitation extends CitationHit {
  readonly words: string
}

export interface CitationFinder {
  /** Offsets count from the beginning of the block's content. */
  readonly inBlock: (block: DocumentNode) => readonly CitationHit[]
  readonly inDocument: (document: DocumentNode) => readonly FoundCitation[]
  /** The citation that the caret stands in or behind. */
  readonly atCaret: (state: EditorState) => FoundCitation | null
  readonly know: (acts: readonly NamedAct[]) => void
}

/** Looks for citations in blocks; the register may change while the text is open. */
export function createFinder(): CitationFinder {
  let find = createCitationFinder([])
  const inBlock = (block: DocumentNode) => (/\d/.test(block.textContent) ? find(plainBlockText(block)) : [])
  const located = (block: DocumentNode, start: number): readonly FoundCitation[] =>
    inBlock(block).map((hit) => ({
      ...hit,
      words: block.textBetween(hit.from, hit.to),
      from: start + hit.from,
      to: start + hit.to,
    }))
  return {
    inBlock,
    know: (acts) => {
      find = createCitationFinder(acts)
    },
    inDocument: (document) => {
      const found: FoundCitation[] = []
      document.descendants((block, position) => {
        if (block.inlineContent) found.push(...located(block, position + 1))
        return true
      })
      return found.toSorted((a, b) => a.from - b.from)
    },
    atCaret: ({ selection }) => {
      const { $from, $to } = selection
      if (!$from.sameParent($to) || !$from.parent.inlineContent) return null
      const found = located($from.parent, $from.start())
      return found.find(({ from, to }) => $from.pos >= from && $to.pos <= to) ?? null
    },
  }
}
