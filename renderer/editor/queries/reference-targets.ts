import type { Node as DocumentNode } from '@tiptap/pm/model'
import { outline } from '../../../shared/document/outline'
import type { NodeJson } from '../../../shared/document/document-json'
import type { Translate } from '../translate'

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
  const captioned: ReferenceTarget[] = []
  document.descendants((node) => {
    const { id, caption, title } = node.attrs as Readonly<Record<string, unknown>>
    const name = typeof caption === 'string' && caption ? caption : title
    const isNamed = ['figure', 'table', 'exercise', 'caseStudy'].includes(node.type.name)
    if (isNamed && typeof name === 'string' && name && typeof id === 'string')
      captioned.push({ text: name, chapter: null, block: id })
    return !node.isTextblock
  })
  return [
    { text: t('editor.reference.thisChapter'), chapter: null, block: null },
    ...outline(document.toJSON() as NodeJson).map(({ id, level, text }) => ({
      text: `${' '.repeat(level - 1)}${text}`,
      chapter: null,
      block: id,
    })),
    ...captioned,
    ...chapters.map(({ id, title }) => ({ text: title, chapter: id, block: null })),
  ]
}
