import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { DocumentJson } from '../../shared/document/document-json'
import { documentSchema } from '../../shared/document/schema/schema'

/** Another chapter of the library, to which a cross-reference may lead. */
export interface OtherChapter {
  readonly id: string
  readonly title: string
  /** Its text, or null when it cannot be read. */
  readonly read?: (() => Promise<DocumentJson | null>) | undefined
}

/** The texts of other chapters, each read once and only when a reference leads into it. */
export function createChapterTexts(chapters: readonly OtherChapter[]) {
  const known = new Map<string, Promise<DocumentNode | null>>()
  const load = async (id: string): Promise<DocumentNode | null> => {
    const content = await chapters.find((chapter) => chapter.id === id)?.read?.()
    return content ? documentSchema.nodeFromJSON(content) : null
  }
  return (id: string): Promise<DocumentNode | null> => {
    const text = known.get(id) ?? load(id)
    known.set(id, text)
    return text
  }
}
