import type { DocumentJson } from '../../../shared/document/document-json'
import { findReplaceable, type ReplaceablePlace } from '../../../shared/document/find/replace-in-document'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { ReplaceChapter, ReplaceFinding, ReplaceHit } from '../../../shared/ipc/replace-channels'
import { listChapterRows } from '../../storage/chapter-list'
import { draftStore } from '../../storage/draft-store'
import type { ServiceContext } from '../service-context'

const wordsAround = 60

/**
 * Every place of the query in the working texts of chapters in use, with the words around it, in the order of the
 * library; at most `limit` of them. Texts whose bytes do not fit their hash are named and not searched. Only what is
 * stored is searched: flush what is being written first.
 */
export function findInLibrary(
  context: ServiceContext,
  { query, limit }: ParsedInput<'replace:find'>,
): Result<ReplaceFinding> {
  const chapters: ReplaceChapter[] = []
  const unreadable: string[] = []
  let left = limit
  let isCut = false
  for (const row of listChapterRows(context.database)) {
    const text = row.isArchived ? null : readStored(context, row)
    if (text === 'unreadable') unreadable.push(row.title)
    if (text === null || text === 'unreadable') continue
    const { places, untouchable } = findReplaceable(text.document, query)
    if (places.length === 0) continue
    isCut ||= places.length > left
    const hits = places.slice(0, left).map(toHit)
    left -= hits.length
    const { draftId, chapterId, title, language } = row
    if (hits.length > 0)
      chapters.push({ draftId, chapterId, title, language, revision: text.revision, hits, untouchable })
  }
  return ok({ chapters, isCut, unreadable })
}

/** The stored JSON without the gate, which every text passes before it is changed. */
function readStored({ database }: ServiceContext, { draftId, isReadable }: ChapterRow) {
  const head = draftStore.find(database, draftId)
  if (!head) return null
  const { text, isIntact } = draftStore.readText(database, head)
  if (!isIntact || !isReadable) return 'unreadable'
  return { revision: head.revision, document: JSON.parse(text) as DocumentJson }
}

function toHit({ ordinal, blockId, attribute, text, from, to }: ReplaceablePlace): ReplaceHit {
  const start = from <= wordsAround ? 0 : text.indexOf(' ', from - wordsAround) + 1
  const isStartFar = start > from || start === 0
  const end = to + wordsAround >= text.length ? text.length : text.lastIndexOf(' ', to + wordsAround)
  const first = isStartFar ? Math.max(0, from - wordsAround) : start
  const last = end <= to ? Math.min(text.length, to + wordsAround) : end
  return {
    ordinal,
    blockId,
    attribute,
    before: `${first > 0 ? '… ' : ''}${text.slice(first, from).toWellFormed()}`,
    found: text.slice(from, to),
    after: `${text.slice(to, last).toWellFormed()}${last < text.length ? ' …' : ''}`,
  }
}
