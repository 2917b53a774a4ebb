import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveChapter } from '../../../main/services/chapters/archive-chapter'
import { listVersions } from '../../../main/services/chapters/list-versions'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { renameChapter } from '../../../main/services/chapters/rename-chapter'
import { findInLibrary } from '../../../main/services/replacing/find-in-library'
import { replaceInLibrary } from '../../../main/services/replacing/replace-in-library'
import { undoReplacing } from '../../../main/services/replacing/undo-replacing'
import { plainText } from '../../../shared/document/plain-text'
import type { DraftId } from '../../../shared/domain/ids'
import { doc, p } from '../../fixtures/builders'
import { value } from '../storage/temporary-library'
import { WorkshopLibrary } from '../workshops/workshop-library'

const query = { text: 'okres', isCaseSensitive: false, areAccentsSensitive: true, isWholeWord: true }

describe('replacing in the library', () => {
  let shelf: WorkshopLibrary
  const chapter = (title: string, text: string) => shelf.addChapter(title, { content: doc(p(text)) })
  const find = () => value(findInLibrary(shelf.context, { query, limit: 100 }))
  const textOf = (draftId: DraftId) => {
    const opened = value(openDraft(shelf.context, { draftId }))
    return 'draft' in opened ? plainText(opened.draft.content) : ''
  }
  const everything = () =>
    find().chapters.map(({ draftId, revision, hits }) => ({
      draftId,
      revision,
      ordinals: hits.map(({ ordinal }) => ordinal),
    }))

  beforeEach(() => {
    shelf = new WorkshopLibrary()
  })
  afterEach(() => shelf.library.remove())

  it('finds in every chapter in use, with the words around', () => {
    chapter('Jičín', 'V okrese je úřad. Okres Jičín má dva.')
    const old = chapter('Stará', 'okres')
    value(archiveChapter(shelf.context, { chapterId: old.chapterId, isArchived: true }))
    expect(find().chapters).toMatchObject([
      { title: 'Jičín', hits: [{ before: 'V okrese je úřad. ', found: 'Okres', after: ' Jičín má dva.' }] },
    ])
  })

  it('says when there is more than it lists', () => {
    chapter('Mnoho', 'okres '.repeat(20))
    const finding = value(findInLibrary(shelf.context, { query, limit: 5 }))
    expect([finding.chapters[0]?.hits.length, finding.isCut]).toEqual([5, true])
  })

  it('replaces the chosen places, keeps each text as a version first and gives all of it back', () => {
    const one = chapter('Jičín', 'okres a okres')
    const other = chapter('Náchod', 'Okres Náchod')
    shelf.write(one.draftId, 'okres a okres a dál')
    const texts = everything().map((text) => (text.draftId === one.draftId ? { ...text, ordinals: [1] } : text))
    const { replaced } = value(replaceInLibrary(shelf.context, { query, replacement: 'kraj', texts }))
    expect(textOf(one.draftId)).toBe('okres a kraj a dál')
    expect(textOf(other.draftId)).toBe('kraj Náchod')
    const versions = value(listVersions(shelf.context, { draftId: one.draftId }))
    expect(versions[0]).toMatchObject({ reason: 'before-replace', note: 'okres → kraj', number: null })
    expect(value(undoReplacing(shelf.context, { texts: [...replaced] })).refused).toEqual([])
    expect(textOf(one.draftId)).toBe('okres a okres a dál')
    expect(textOf(other.draftId)).toBe('Okres Náchod')
  })

  it('writes nothing at all when one of the texts has changed since', () => {
    const one = chapter('Jičín', 'okres')
    const other = chapter('Náchod', 'okres')
    const texts = everything()
    shelf.write(other.draftId, 'okres jinak')
    const outcome = value(replaceInLibrary(shelf.context, { query, replacement: 'kraj', texts }))
    expect(outcome).toEqual({ replaced: [], stale: [{ draftId: other.draftId, title: 'Náchod' }] })
    expect(textOf(one.draftId)).toBe('okres')
  })

  it('leaves alone, when undone, what was written or renamed since', () => {
    const [written, renamed, quiet] = ['Jičín', 'Náchod', 'Trutnov'].map((title) => chapter(title, 'okres').draftId)
    const { replaced } = value(replaceInLibrary(shelf.context, { query, replacement: 'kraj', texts: everything() }))
    if (!written || !renamed || !quiet) throw new Error('three chapters')
    shelf.write(written, 'kraj a dál')
    value(renameChapter(shelf.context, { draftId: renamed, title: 'Nové Město' }))
    const undone = value(undoReplacing(shelf.context, { texts: [...replaced] }))
    expect(undone.refused.map(({ title }) => title)).toEqual(['Jičín', 'Nové Město'])
    expect([textOf(written), textOf(renamed), textOf(quiet)]).toEqual(['kraj a dál', 'kraj', 'okres'])
  })
})
