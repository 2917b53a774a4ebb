import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAttention } from '../../../main/services/chapters/list-attention'
import { addComment } from '../../../main/services/comments/add-comment'
import { resolveComment } from '../../../main/services/comments/resolve-comment'
import { recordState } from '../../../main/services/chapters/record-state'
import { saveChapterDetails } from '../../../main/services/chapters/save-chapter-details'
import { savePerson } from '../../../main/services/chapters/save-person'
import { openPack } from '../../../main/services/workshops/open-pack'
import { stayOnVersion } from '../../../main/services/workshops/stay-on-version'
import type { ImportedChapter } from '../../../main/services/chapters/import-chapter'
import type { Day, VersionId } from '../../../shared/domain/ids'
import type { ChapterState } from '../../../shared/domain/state'
import { day, value } from '../storage/temporary-library'
import { chapterItem, WorkshopLibrary } from '../workshops/workshop-library'

describe('what needs attention this month', () => {
  let shelf: WorkshopLibrary
  const matters = () => value(listAttention(shelf.context)).matters
  const kinds = () => matters().map(({ kind, title }) => `${kind} ${title}`)
  const nameGuarantor = (chapter: ImportedChapter) => {
    const person = { personId: null, name: 'Petr Garant', institution: '', email: '' }
    const guarantorId = value(savePerson(shelf.context, person)).id
    const facts = { ownerId: null, district: '', country: '', audiences: [], districts: [], kinds: [] }
    value(saveChapterDetails(shelf.context, { ...facts, chapterId: chapter.chapterId, guarantorId }))
  }
  const decide = (versionId: VersionId, state: ChapterState, approvedUntil: string | null = null) =>
    value(
      recordState(shelf.context, {
        versionId,
        state,
        decidedBy: null,
        basis: 'e-mail',
        approvedUntil: approvedUntil as Day | null,
      }),
    )

  beforeEach(() => {
    shelf = new WorkshopLibrary()
  })
  afterEach(() => shelf.library.remove())

  it('is nothing in a library where nothing is due', () => {
    shelf.addChapter('Klid')
    expect(matters()).toEqual([])
  })

  it('names an approval that ends within a month, and one that has ended', () => {
    const law = shelf.addChapter('Pobyt', { kind: 'legislation' })
    nameGuarantor(law)
    decide(law.versionId, 'approved', '2026-10-20')
    expect(kinds()).toEqual([])
    shelf.library.clock.advance(5 * day)
    expect(matters()).toMatchObject([{ kind: 'approval-ends', day: '2026-10-20', versionId: law.versionId, number: 1 }])
    shelf.library.clock.advance(40 * day)
    expect(matters()).toMatchObject([{ kind: 'approval-ended', day: '2026-10-20', title: 'Pobyt' }])
    decide(law.versionId, 'outdated')
    expect(kinds()).toEqual([])
  })

  it('counts the comments of a working text that nobody has settled, after everything that has a day', () => {
    const { draftId } = shelf.addChapter('Stres')
    const about = {
      draftId,
      blockId: null,
      quote: '',
      isAboutBlock: false,
      kind: 'essential',
      text: 'Doplnit',
    } as const
    const settled = value(addComment(shelf.context, about))
    value(addComment(shelf.context, about))
    value(resolveComment(shelf.context, { commentId: settled.id, outcome: 'accepted', reason: '' }))
    expect(matters()).toMatchObject([{ kind: 'open-comments', title: 'Stres', comments: 1 }])
  })

  it('says nothing about approval where no guarantor is named', () => {
    const law = shelf.addChapter('Pobyt')
    decide(law.versionId, 'approved', '2026-09-20')
    shelf.library.clock.advance(20 * day)
    decide(shelf.addChapter('Stres').versionId, 'settled')
    shelf.library.clock.advance(20 * day)
    expect(kinds()).toEqual([])
  })

  it('names a version that waits more than 14 days for comments or for the guarantor', () => {
    const chapter = shelf.addChapter('Stres')
    nameGuarantor(chapter)
    decide(chapter.versionId, 'in-comments')
    shelf.library.clock.advance(14 * day)
    expect(kinds()).toEqual([])
    shelf.library.clock.advance(day)
    expect(kinds()).toEqual(['waiting-comments Stres'])
    decide(chapter.versionId, 'settled')
    expect(kinds()).toEqual([])
    shelf.library.clock.advance(15 * day)
    expect(kinds()).toEqual(['waiting-approval Stres'])
  })

  it('names a draft that was written on since the approved version', () => {
    const chapter = shelf.addChapter('Stres')
    nameGuarantor(chapter)
    decide(chapter.versionId, 'approved')
    expect(kinds()).toEqual([])
    shelf.addVersion(chapter.draftId, 'nová verze')
    expect(kinds()).toEqual([])
    shelf.write(chapter.draftId, 'a ještě něco')
    expect(matters()).toMatchObject([{ kind: 'changed-since-approved', versionId: chapter.versionId }])
  })

  it('names a pack of a coming workshop with an outdated text until the coordinator decides', () => {
    const chapter = shelf.addChapter('Stres')
    nameGuarantor(chapter)
    const days = [{ date: '2026-09-20' as Day, blocks: [] }]
    const workshop = shelf.addWorkshop({ days })
    const { pack } = shelf.addPack(workshop, [chapterItem(chapter)])
    expect(kinds()).toEqual([])
    const newer = shelf.addVersion(chapter.draftId, 'nová verze')
    expect(kinds()).toEqual([])
    decide(newer, 'approved')
    expect(matters()).toMatchObject([
      { kind: 'pack-outdated', packId: pack.id, number: 1, newer: 2, day: '2026-09-20', title: 'Stres' },
    ])
    const [item] = value(openPack(shelf.context, { packId: pack.id })).items
    if (!item) throw new Error('no item')
    value(stayOnVersion(shelf.context, { packId: pack.id, itemId: item.item.id, declined: newer }))
    expect(kinds()).toEqual([])
    decide(chapter.versionId, 'outdated')
    expect(matters()).toMatchObject([{ kind: 'pack-outdated', newer: null }])
    shelf.library.clock.advance(7 * day)
    expect(kinds()).toEqual([])
  })

  it('puts the nearest day first', () => {
    const later = shelf.addChapter('Pozdější')
    const sooner = shelf.addChapter('Dřívější')
    for (const [chapter, until] of [
      [later, '2026-10-01'],
      [sooner, '2026-09-16'],
    ] as const) {
      nameGuarantor(chapter)
      decide(chapter.versionId, 'approved', until)
    }
    expect(matters().map(({ title }) => title)).toEqual(['Dřívější', 'Pozdější'])
  })
})
