import type { DocumentJson } from '../../../shared/document/document-json'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { eachBlock } from '../../../main/export/manuscript/each-block'
import type { ChapterPart, Manuscript } from '../../../main/export/manuscript/manuscript'
import type { Block } from '../../../main/export/manuscript/manuscript-blocks'
import type { ManuscriptSource, SourceChapter } from '../../../main/export/manuscript/manuscript-source'
import { plainInlines } from '../../../main/export/manuscript/plain-inlines'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

export const bound = (text: string) => text.replaceAll('\u00a0', ' ')

export function printDocument(
  content: DocumentJson,
  source: Partial<ManuscriptSource> = {},
  chapter: Partial<SourceChapter> = {},
): Manuscript {
  return buildManuscript(sampleSource({ parts: [sampleChapter({ content, ...chapter })], ...source }))
}
export function chaptersOf(manuscript: Manuscript): readonly ChapterPart[] {
  return manuscript.parts.filter((part) => part.type === 'chapter')
}
export function blocksOf(manuscript: Manuscript): readonly Block[] {
  return chaptersOf(manuscript).flatMap((part) => [...eachBlock(part.blocks)])
}
export function wordsOf(manuscript: Manuscript): string {
  return bound(
    blocksOf(manuscript)
      .map((block) => ('inlines' in block ? plainInlines(block.inlines) : ''))
      .filter(Boolean)
      .join('|'),
  )
}
