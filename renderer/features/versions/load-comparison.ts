import { compareDocuments } from '../../../shared/document/diff/compare-documents'
import { mergeComparison } from '../../../shared/document/diff/merge-comparison'
import type { MergedText } from '../../../shared/document/diff/merged-text'
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
  | { readonly type: 'ready'; readonly before: ComparedText; readonly after: ComparedText; readonly merged: MergedText }
  | { readonly type: 'not-flushed' | 'damaged' }
  | { readonly type: 'failed'; readonly error: AppError }

type Side = ComparedText | Exclude<LoadedComparison, { type: 'ready' }>

/** Reads both texts and lays them over each other. What is in the window is stored first, so that it takes part. */
export async function loadComparison(
  draftId: DraftId,
  versionId: VersionId,
  other: VersionId | 'draft',
): Promise<LoadedComparison> {
  const before = await readVersion(versionId)
  if ('type' in before) return before
  const after = other === 'draft' ? await readDraft(draftId) : await readVersion(other)
  if ('type' in after) return after
  const first = parseDocument(before.content)
  const second = parseDocument(after.content)
  if (!first.ok || !second.ok) return { type: 'damaged' }
  return { type: 'ready', before, after, merged: mergeComparison(compareDocuments(first.value, second.value)) }
}

async function readVersion(versionId: VersionId): Promise<Side> {
  const opened = await call('version:open', { versionId })
  if (!opened.ok) return { type: 'failed', error: opened.error }
  const { version, content } = opened.value
  return { version, title: version.title, language: version.language, content }
}

async function readDraft(draftId: DraftId): Promise<Side> {
  if (!(await flushAll())) return { type: 'not-flushed' }
  const opened = await call('draft:open', { draftId })
  if (!opened.ok) return { type: 'failed', error: opened.error }
  if (!('draft' in opened.value)) return { type: 'damaged' }
  const { title, language, content } = opened.value.draft
  return { version: null, title, language, content }
}
