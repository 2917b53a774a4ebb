import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { CitationHit, NamedAct } from '../../../shared/document/citations/citation-hit'
import { actByAlias, aliasAt } from '../../../shared/document/citations/act-alias'
import { createCitationFinder } from '../../../shared/document/citations/find-citations'
import { jurisdictions, type Jurisdiction } from '../../../shared/document/names'
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

const hasCitation = (block: DocumentNode): boolean => {
  let found = false
  block.forEach((node) => {
    found ||= madeCitation(node) !== null
  })
  return found
}

function madeCitation({ type, attrs }: DocumentNode): Pick<CitationHit, 'act' | 'jurisdiction'> | null {
  const jurisdiction = jurisdictions.find((one) => one === attrs['jurisdiction'])
  const act: unknown = attrs['act']
  return type.name === 'citation' && jurisdiction && typeof act === 'string' && act !== ''
    ? { act, jurisdiction }
    : null
}

/**
 * Looks for citations in blocks; the register may change while the text is open. A name that the chapter gives an act,
 * *(dále jen „zákon o pobytu“)*, is known from the block on that gives it.
 */
export function createFinder(): CitationFinder {
  let register: readonly NamedAct[] = []
  let find = createCitationFinder([])
  const aliases = new Map<string, NamedAct>()
  const prepare = () => {
    find = createCitationFinder([...register, ...aliases.values()])
  }
  const learn = (alias: string | null, act: string, jurisdiction: Jurisdiction) => {
    const known = alias === null || aliases.has(alias) ? null : actByAlias(alias, act, jurisdiction)
    if (alias === null || !known) return
    aliases.set(alias, known)
    prepare()
  }
  const inBlock = (block: DocumentNode) => {
    if (!/\d/.test(block.textContent) && !hasCitation(block)) return []
    const text = plainBlockText(block)
    const hits = find(text)
    for (const { alias, act, jurisdiction } of hits) learn(alias, act, jurisdiction)
    block.forEach((node, offset) => {
      const made = madeCitation(node)
      if (made) learn(aliasAt(text, offset + node.nodeSize), made.act, made.jurisdiction)
    })
    return hits
  }
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
      register = acts
      prepare()
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
