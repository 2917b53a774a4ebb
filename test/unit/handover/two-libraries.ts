import { join } from 'node:path'
import type { ChapterId, DraftId } from '../../../shared/domain/ids'
import type { NodeJson } from '../../../shared/document/document-json'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { listVersions } from '../../../main/services/chapters/list-versions'
import { nameVersion } from '../../../main/services/chapters/name-version'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { handOverChapter } from '../../../main/services/handover/hand-over-chapter'
import { draftsOfChapter } from '../../../main/storage/handover/drafts-of-chapter'
import { plainText } from '../../../shared/document/plain-text'
import { doc } from '../../fixtures/builders'
import { TemporaryLibrary, value } from '../storage/temporary-library'

/** A library of one person, with the steps that the tests of handing over need. */
export class Desk {
  readonly library = new TemporaryLibrary()

  constructor(readonly name: string) {
    this.library.context = { ...this.library.context, user: { ...this.library.context.user, name } }
  }

  get context() {
    return this.library.context
  }

  begin(title: string, ...content: readonly NodeJson[]): ChapterId {
    const row = value(createChapter(this.context, { themeId: this.library.theme.id, title, language: 'cs' }))
    this.write(row.chapterId, ...content)
    return row.chapterId
  }

  draft(chapterId: ChapterId, language = 'cs') {
    const head = draftsOfChapter(this.context.database, chapterId).find((one) => one.language === language)
    if (!head) throw new Error('no such text')
    return head
  }

  write(chapterId: ChapterId, ...content: readonly NodeJson[]): void {
    const { id, revision } = this.draft(chapterId)
    value(
      saveDraft(this.context, { draftId: id, baseRevision: revision, content: doc(...content), isEmptyMeant: false }),
    )
  }

  nameVersion(chapterId: ChapterId, name: string) {
    const { id, revision } = this.draft(chapterId)
    return value(
      nameVersion(this.context, {
        draftId: id,
        baseRevision: revision,
        name,
        note: '',
        lawAsOf: null,
        checkAgainBy: null,
      }),
    )
  }

  text(chapterId: ChapterId): string {
    const opened = value(openDraft(this.context, { draftId: this.draft(chapterId).id }))
    return 'draft' in opened ? plainText(opened.draft.content) : ''
  }

  versions(draftId: DraftId) {
    return value(listVersions(this.context, { draftId })).toSorted((a, b) => a.sequence - b.sequence)
  }

  handOver(chapterId: ChapterId, versionName: string | null = null): string {
    return value(handOverChapter(this.context, { chapterId, folder: this.library.folder, versionName })).path
  }

  path(name: string): string {
    return join(this.library.folder, name)
  }
}
