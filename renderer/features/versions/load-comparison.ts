import { compareDocuments } from '../../../shared/document/diff/compare-documents'
import { mergeComparison } from '../../../shared/document/diff/merge-comparison'
import type { Comparison } from '../../../shared/document/diff/comparison'
import type { MergedText } from '../../../shared/document/diff/merged-text'
import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import type { AppError } from '../../../shared/domain/app-error'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import type { Version } from '../../../shared/domain/version'
import { call } from '../../api/call'
import { flushAll } from '../../api/flush-registry'

/** One side of a comparison; `version` is null for the text that is being written. */
export interface ComparedText {
  readonly version: Version | null
  readonly title: string
  readonly language: Language
  readonly content: unknown
}

export type LoadedComparison =
  | {
      readonly type: 'ready'
      readonly before: ComparedText
      readonly after: ComparedText
      /** The newer text itself, which changes are taken back in. */
      readonly newer: DocumentJson
      readonly comparison: Comparison
      readonly merged: MergedText
    }
  | { readonly type: 'not-flushed' | 'damaged' }
  | { readonly type: 'failed'; readonly error: AppError }

type Side = ComparedText | Exclude<LoadedComparison, { type: 'ready' }>

/** Reads both texts and lays them over each other. What is in the window is stored first and is what is compared. */
export async function loadComparison(
  draftId: DraftId,
  versionId: VersionId,
  other: VersionId | 'draft',
  readText: () => DocumentJson | null,
): Promise<LoadedComparison> {
  const before = await readVersion(versionId)
  if ('type' in before) return before
  const after = other === 'draft' ? await readDraft(draftId, readText) : await readVersion(other)
  if ('type' in after) return after
  const first = parseDocument(before.content)
  const second = parseDocument(after.content)
  if (!first.ok || !second.ok) return { type: 'damaged' }
  const comparison = compareDocuments(first.value, second.value)
  return { type: 'ready', before, after, newer: second.value, comparison, merged: mergeComparison(comparison) }
}

async function readVersion(versionId: VersionId): Promise<Side> {
  const opened = await call('version:open', { versionId })
  if (!opened.ok) return { type: 'failed', error: opened.error }
  const { version, content } = opened.value
  return { version, title: version.title, language: version.language, content }
}

async function readDraft(draftId: DraftId, readText: () => DocumentJson | null): Promise<Side> {
  if (!(await flushAll())) return { type: 'not-flushed' }
  const opened = await call('draft:open', { draftId })
  if (!opened.ok) return { type: 'failed', error: opened.error }
  if (!('draft' in opened.value)) return { type: 'damaged' }
  const { title, language, content } = opened.value.draft
  return { version: null, title, language, content: readText() ?? content }
}
