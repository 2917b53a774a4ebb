import type { SourceChapter, SourceComments, SourcePart } from '../../export/manuscript/manuscript-source'
import { commentStore } from '../../storage/comment-store'
import { draftStore } from '../../storage/draft-store'
import { makeThreads } from '../comments/make-threads'
import type { ServiceContext } from '../service-context'

/**
 * What was said about the texts of a manuscript: beside a working text everything, beside a version what was said until
 * it was kept. Participants of the workshop are never among those who say it; names of colleagues are.
 */
export function gatherComments(context: ServiceContext, parts: readonly SourcePart[]): readonly SourceComments[] {
  return parts.flatMap((part) => (part.type === 'chapter' ? commentsOf(context, part) : []))
}

function commentsOf({ database, user }: ServiceContext, part: SourceChapter): readonly SourceComments[] {
  const { chapterId, language, versionId } = part
  const version = versionId && commentStore.findTextOf(database, versionId)
  const draftId = version ? version.draftId : draftStore.findByChapter(database, chapterId, language)?.id
  if (draftId === undefined) return []
  const said = commentStore.listOf(database, draftId).filter(({ at }) => !version || at <= version.at)
  return said.length === 0 ? [] : [{ chapterId, language, threads: makeThreads(said, user) }]
}
