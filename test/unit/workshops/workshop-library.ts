import { resolve } from 'node:path'
import { addLanguage } from '../../../main/services/chapters/add-language'
import { createTheme } from '../../../main/services/chapters/create-theme'
import type { ImportChapterInput, ImportedChapter } from '../../../main/services/chapters/import-chapter'
import { nameVersion } from '../../../main/services/chapters/name-version'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import type { ServiceContext } from '../../../main/services/service-context'
import { createPack } from '../../../main/services/workshops/create-pack'
import { savePack } from '../../../main/services/workshops/save-pack'
import { saveWorkshop } from '../../../main/services/workshops/save-workshop'
import { addChapter } from '../../fixtures/add-chapter'
import { seedProfiles } from '../../../main/services/workshops/seed-profiles'
import type { DraftId, PackId, VersionId } from '../../../shared/domain/ids'
import type { Pack, PackView } from '../../../shared/domain/pack'
import type { ThemeKind } from '../../../shared/domain/theme'
import type { Workshop } from '../../../shared/domain/workshop'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { PackItemInput } from '../../../shared/ipc/workshop-channels'
import { doc, p } from '../../fixtures/builders'
import { TemporaryLibrary, value } from '../storage/temporary-library'

export const emptyWorkshop: ParsedInput<'workshop:save'> = {
  workshopId: null,
  projectId: null,
  title: 'Klid v kanceláři',
  kind: 'workshop',
  district: 'Náchod',
  days: [],
  venue: '',
  address: '',
  languages: ['cs'],
  audience: [],
  institutions: [],
  lecturerIds: [],
  coordinatorId: null,
  follows: [],
  note: '',
}

interface ChapterWords {
  readonly kind?: ThemeKind
  readonly content?: DocumentJson
  readonly facts?: ImportChapterInput['facts']
  readonly pictures?: ImportChapterInput['pictures']
  readonly language?: string
}

/** A real library with the program's profiles, and short words for what a coordinator does. */
export class WorkshopLibrary {
  readonly library = new TemporaryLibrary()
  readonly context: ServiceContext = { ...this.library.context, assetsFolder: resolve('assets') }

  constructor() {
    seedProfiles(this.context)
  }

  /** A chapter with version 1. */
  addChapter(
    title: string,
    {
      kind = 'general',
      content = doc(p(`Text ${title}.`)),
      facts = {},
      pictures = [],
      language = 'cs',
    }: ChapterWords = {},
  ) {
    const theme = value(createTheme(this.context, { name: `Téma ${title}`, kind }))
    return value(addChapter(this.context, { themeId: theme.id, title, language, content, pictures, facts }))
  }

  /** Writes another text into the draft and answers its revision. */
  write(draftId: DraftId, text: string): number {
    const opened = value(openDraft(this.context, { draftId }))
    if (!('draft' in opened)) throw new Error('the draft cannot be read')
    const baseRevision = opened.draft.revision
    const content: DocumentJson = { ...doc(p(text)), type: 'doc' }
    return value(saveDraft(this.context, { draftId, baseRevision, content, isEmptyMeant: false })).revision
  }

  /** Writes on and names the next version. */
  addVersion(draftId: DraftId, text: string): VersionId {
    const revision = this.write(draftId, text)
    const named = nameVersion(this.context, {
      draftId,
      baseRevision: revision,
      name: text,
      note: '',
      lawAsOf: null,
      checkAgainBy: null,
    })
    return value(named).id
  }

  addLanguage(chapter: ImportedChapter, language: string): DraftId {
    return value(
      addLanguage(this.context, {
        chapterId: chapter.chapterId,
        language,
        title: `Rozdział ${language}`,
        from: chapter.draftId,
      }),
    ).draftId
  }

  addWorkshop(facts: Partial<typeof emptyWorkshop> = {}): Workshop {
    return value(saveWorkshop(this.context, { ...emptyWorkshop, ...facts }))
  }

  addPack(workshop: Workshop, items: readonly PackItemInput[], facts: Partial<Pack> = {}): PackView {
    const { pack } = value(createPack(this.context, { workshopId: workshop.id, title: 'Balíček', language: 'cs' }))
    return this.savePack({ ...pack, ...facts }, items)
  }

  savePack(pack: Pack, items: readonly PackItemInput[]): PackView {
    return value(this.trySavePack(pack, items))
  }

  trySavePack(
    { id, revision, title, language, audience, pageSize, isTwoSided }: Pack,
    items: readonly PackItemInput[],
  ) {
    return savePack(this.context, {
      packId: id,
      baseRevision: revision,
      title,
      language,
      audience: [...audience],
      pageSize,
      isTwoSided,
      items: [...items],
    })
  }
}

export const packTarget = (
  packId: PackId,
  purpose: 'proof' | 'edition' = 'edition',
  kind: 'participant' | 'trainer' = 'participant',
  acceptedReason = '',
) => ({ type: 'pack', packId, kind, purpose, acceptedReason }) as const

const options = { id: null, isTrainerOnly: false, startsOnRightPage: false } as const

/** An item for a chapter on its version 1, or on the one given. */
export const chapterItem = (
  chapter: ImportedChapter,
  versionId = chapter.versionId,
  isTrainerOnly = false,
): PackItemInput => ({
  ...options,
  isTrainerOnly,
  type: 'chapter',
  chapterId: chapter.chapterId,
  language: 'cs',
  versionId,
})
export const dividerItem = (title: string, language: string | null = null): PackItemInput => ({
  ...options,
  type: 'divider',
  title,
  language,
})
export const districtPlace: PackItemInput = { ...options, type: 'district-sheet', versionId: null }
