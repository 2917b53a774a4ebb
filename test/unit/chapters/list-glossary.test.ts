import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveChapter } from '../../../main/services/chapters/archive-chapter'
import { listGlossary } from '../../../main/services/chapters/list-glossary'
import { doc, fn, p, term } from '../../fixtures/builders'
import { value } from '../storage/temporary-library'
import { WorkshopLibrary } from '../workshops/workshop-library'

describe('the glossary of the library', () => {
  let shelf: WorkshopLibrary
  const list = () =>
    value(listGlossary(shelf.context, { language: 'cs' })).map(
      ({ term: word, definition, title }) => `${word} = ${definition} (${title})`,
    )

  beforeEach(() => {
    shelf = new WorkshopLibrary()
  })
  afterEach(() => shelf.library.remove())

  it('holds every term once a chapter, in Czech order, explained ones first', () => {
    shelf.addChapter('Úvod', { content: doc(p(term('azylem', 'azyl', ''), fn(term('chatu', 'chata', 'Domek')))) })
    shelf.addChapter('Právo', {
      content: doc(p(term('azyl', 'azyl', 'Ochrana'), term('azylu', 'azyl', ''), term('hotel', '', 'Dům'))),
    })
    expect(list()).toEqual(['azyl = Ochrana (Právo)', 'azyl =  (Úvod)', 'hotel = Dům (Právo)', 'chata = Domek (Úvod)'])
  })

  it('leaves out archived chapters and other languages', () => {
    const old = shelf.addChapter('Stará', { content: doc(p(term('azyl', 'azyl', 'Dřív'))) })
    value(archiveChapter(shelf.context, { chapterId: old.chapterId, isArchived: true }))
    expect(list()).toEqual([])
  })
})
