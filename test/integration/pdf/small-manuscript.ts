import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { Block, Inline } from '../../../main/export/manuscript/manuscript-blocks'
import { sampleManuscript } from '../../fixtures/sample-manuscript'

export const words = (text: string): Inline => ({ type: 'text', text })
export const paragraph = (...inlines: readonly (string | Inline)[]): Block => ({
  type: 'paragraph',
  id: null,
  inlines: inlines.map((inline) => (typeof inline === 'string' ? words(inline) : inline)),
})

/** One chapter that holds the blocks given, printed alone. */
export function chapterOf(blocks: readonly Block[], change: Partial<Manuscript> = {}): Manuscript {
  const chapter = sampleManuscript.parts.find((part) => part.type === 'chapter')
  if (chapter?.type !== 'chapter') throw new Error('The sample has no chapter')
  return {
    ...sampleManuscript,
    cover: null,
    glossary: [],
    sources: [],
    page: { ...sampleManuscript.page, isTwoSided: false },
    parts: [{ ...chapter, number: '', startsOnRightPage: false, opening: [], blocks }],
    ...change,
  }
}
