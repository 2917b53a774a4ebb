import { createTheme } from '../../main/services/chapters/create-theme'
import { nameVersion } from '../../main/services/chapters/name-version'
import { openDraft } from '../../main/services/chapters/open-draft'
import { saveDraft } from '../../main/services/chapters/save-draft'
import type { ImportedChapter } from '../../main/services/chapters/import-chapter'
import type { ServiceContext } from '../../main/services/service-context'
import { createPack } from '../../main/services/workshops/create-pack'
import { savePack } from '../../main/services/workshops/save-pack'
import { saveWorkshop } from '../../main/services/workshops/save-workshop'
import { useVersion } from '../../main/services/workshops/use-version'
import type { Day, PackId } from '../../shared/domain/ids'
import { addChapter } from '../fixtures/add-chapter'
import { generateChapter } from '../fixtures/generate-chapter'
import { must } from './bench-library'

export interface OpenPack {
  readonly packId: PackId
  readonly chapters: readonly ImportedChapter[]
}

/** A workshop with a pack of generated chapters of twelve pages each, stored in the library. */
export function makeOpenPack(context: ServiceContext, count: number): OpenPack {
  const theme = must(createTheme(context, { name: 'Psychologická příprava', kind: 'general' }))
  const chapters = Array.from({ length: count }, (_, index) =>
    must(
      addChapter(context, {
        themeId: theme.id,
        title: `Kapitola ${index + 1}`,
        language: 'cs',
        content: generateChapter(index + 1, 12),
        pictures: [],
      }),
    ),
  )
  const workshop = must(
    saveWorkshop(context, {
      workshopId: null,
      projectId: null,
      title: 'Klid v kanceláři',
      kind: 'workshop',
      district: 'Náchod',
      days: [{ date: '2026-11-24' as Day, blocks: [] }],
      venue: '',
      address: '',
      languages: ['cs'],
      audience: [],
      institutions: [],
      lecturerIds: [],
      coordinatorId: null,
      follows: [],
      note: '',
    }),
  )
  const { pack } = must(createPack(context, { workshopId: workshop.id, title: 'Příručka', language: 'cs' }))
  const { audience, pageSize, isTwoSided, revision, title, language } = pack
  const items = chapters.map(({ chapterId, versionId }) => ({
    id: null,
    type: 'chapter' as const,
    chapterId,
    versionId,
    language: 'cs',
    isTrainerOnly: false,
    startsOnRightPage: false,
  }))
  must(
    savePack(context, {
      packId: pack.id,
      baseRevision: revision,
      title,
      language,
      audience: [...audience],
      pageSize,
      isTwoSided,
      items,
    }),
  )
  return { packId: pack.id, chapters }
}

/** One word more in a chapter, named as its next version, used in the pack: what a coordinator does before exporting again. */
export function changeOneWord(
  context: ServiceContext,
  { packId }: OpenPack,
  { chapterId, draftId }: ImportedChapter,
  word: string,
): void {
  const opened = must(openDraft(context, { draftId }))
  if (!('draft' in opened)) throw new Error('the draft cannot be read')
  const { revision: baseRevision, content } = opened.draft
  const text = JSON.stringify(content).replace(/"text":"(\S+) /u, `"text":"$1 ${word} `)
  const { revision } = must(
    saveDraft(context, { draftId, baseRevision, content: JSON.parse(text) as typeof content, isEmptyMeant: false }),
  )
  const facts = { name: word, note: '', lawAsOf: null, checkAgainBy: null }
  const { id } = must(nameVersion(context, { draftId, baseRevision: revision, ...facts }))
  must(useVersion(context, { chapterId, versionId: id, packIds: [packId] }))
}
