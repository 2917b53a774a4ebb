import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Translate } from '../translate'
import { chapterTargets } from './chapter-targets'

export interface ReferenceTarget {
  readonly text: string
  readonly chapter: string | null
  readonly block: string | null
}

interface OtherChapter {
  readonly id: string
  readonly title: string
}

/** Where a cross-reference may lead: this chapter, its headings and named tables and pictures, other chapters. */
export function referenceTargets(
  document: DocumentNode,
  chapters: readonly OtherChapter[],
  t: Translate,
): readonly ReferenceTarget[] {
  return [
    { text: t('editor.reference.thisChapter'), chapter: null, block: null },
    ...chapterTargets(document).map(({ text, block }) => ({ text, chapter: null, block })),
    ...chapters.map(({ id, title }) => ({ text: title, chapter: id, block: null })),
  ]
}
