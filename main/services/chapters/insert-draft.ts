import type { ChapterId, DraftId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import { draftStore } from '../../storage/draft-store'
import { makeUuid } from '../../storage/make-uuid'
import type { ServiceContext } from '../service-context'
import type { AcceptedDocument } from './accept-document'
import { knownTexts } from './known-texts'

/** Begins the working text of a chapter in a language. */
export function insertDraft(
  context: ServiceContext,
  chapterId: ChapterId,
  language: Language,
  title: string,
  text: AcceptedDocument,
): DraftId {
  const { database, clock, random, user } = context
  const id = makeUuid<DraftId>(clock.now(), random)
  draftStore.insert(database, { id, chapterId, language, title, revision: 0, updatedAt: clock.now() }, text, user.name)
  knownTexts.add(database, text.hash)
  return id
}
