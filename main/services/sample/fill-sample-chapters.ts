import type { ChapterId, PersonId, ThemeId, VersionId } from '../../../shared/domain/ids'
import type { DocumentJson } from '../../../shared/document/document-json'
import { makeUuid } from '../../storage/make-uuid'
import { personStore } from '../../storage/person-store'
import { versionStore } from '../../storage/versions/version-store'
import { acceptDocument, type AcceptedDocument } from '../chapters/accept-document'
import { insertChapter } from '../chapters/insert-chapter'
import { insertDraft } from '../chapters/insert-draft'
import { recordState } from '../chapters/record-state'
import type { ServiceContext } from '../service-context'
import { SampleFiles } from './sample-files'
import { SampleKeys } from './sample-keys'
import type { SampleChapter } from './sample-manifest'
import { sampleResult } from './sample-result'

export interface SamplePlaces {
  readonly themes: SampleKeys<ThemeId>
  readonly people: SampleKeys<PersonId>
}

type SampleText = SampleChapter['texts'][number]
type SampleVersion = SampleText['versions'][number]

/** Chapters first and texts second, because texts refer to chapters that come later. */
export function fillSampleChapters(
  context: ServiceContext,
  chapters: readonly SampleChapter[],
  places: SamplePlaces,
): SampleKeys<ChapterId> {
  const ids = new SampleKeys<ChapterId>('chapter')
  for (const { key, theme, owner, guarantor, district, country, audiences, districts, kinds } of chapters) {
    const people = { ownerId: places.people.maybe(owner), guarantorId: places.people.maybe(guarantor) }
    ids.set(
      key,
      insertChapter(context, places.themes.get(theme), { ...people, district, country, audiences, districts, kinds }),
    )
  }
  const files = new SampleFiles(context)
  for (const chapter of chapters) {
    for (const text of chapter.texts) fillText({ context, files, ids, places }, chapter, text)
  }
  return ids
}

interface Filling {
  readonly context: ServiceContext
  readonly files: SampleFiles
  readonly ids: SampleKeys<ChapterId>
  readonly places: SamplePlaces
}

/** The draft holds the text of the newest version, so that deciding about versions finds no text that is in none. */
function fillText(filling: Filling, chapter: SampleChapter, { language, title, file, versions }: SampleText): void {
  const { context, files, ids: chapterIds } = filling
  const texts = versions.map((version) =>
    accept(files.readText(version.file ?? file, chapterIds), version.file ?? file),
  )
  const newest = texts.at(-1)
  if (!newest) throw new Error(`the sample's ${file} has no version`)
  insertDraft(context, chapterIds.get(chapter.key), language, title, newest)
  const ids = versions.map((version, index) =>
    fillVersion(filling, chapter, { language, title, version, text: texts[index] ?? newest }),
  )
  versions.forEach((version, index) => decide(filling, ids[index], version, title))
}

function accept(document: DocumentJson, file: string): AcceptedDocument {
  const accepted = acceptDocument(document)
  if (!accepted.ok) throw new Error(`the sample's ${file} was refused: ${accepted.error.code} ${accepted.error.detail}`)
  return accepted.value
}

interface VersionFilling {
  readonly language: string
  readonly title: string
  readonly version: SampleVersion
  readonly text: AcceptedDocument
}

function fillVersion(
  { context, ids, places }: Filling,
  chapter: SampleChapter,
  { language, title, version, text }: VersionFilling,
): VersionId {
  const { database, clock, random } = context
  const author = chapter.owner === null ? null : personStore.find(database, places.people.get(chapter.owner))
  const id = makeUuid<VersionId>(clock.now(), random)
  versionStore.insert(database, {
    id,
    chapterId: ids.get(chapter.key),
    language,
    title,
    reason: null,
    name: version.name,
    note: version.note,
    author: author?.name ?? '',
    institution: author?.institution ?? '',
    createdAt: clock.now(),
    contentHash: text.hash,
    words: text.words,
    schemaVersion: text.schemaVersion,
    lawAsOf: version.lawAsOf,
    checkAgainBy: version.checkAgainBy,
    restoredFrom: null,
    content: text.document,
    text: text.text,
  })
  return id
}

function decide({ context, places }: Filling, id: VersionId | undefined, version: SampleVersion, title: string): void {
  if (!id || version.state === 'working') return
  const { state, basis, approvedUntil } = version
  const decision = { versionId: id, state, basis, approvedUntil, decidedBy: places.people.maybe(version.decidedBy) }
  sampleResult(recordState(context, decision), `state of ${title}`)
}
