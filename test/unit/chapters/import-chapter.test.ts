import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ThemeId } from '../../../shared/domain/ids'
import type { DocumentJson } from '../../../shared/document/document-json'
import { addChapter } from '../../fixtures/add-chapter'
import { listChapters } from '../../../main/services/chapters/list-chapters'
import { listVersions } from '../../../main/services/chapters/list-versions'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { readAsset } from '../../../main/services/library/read-asset'
import { doc, figure, p } from '../../fixtures/builders'
import { samplePng, samplePngHash } from '../../fixtures/pictures'
import { code, TemporaryLibrary, value } from '../storage/temporary-library'

describe('importing a chapter', () => {
  let library: TemporaryLibrary
  beforeEach(() => {
    library = new TemporaryLibrary()
  })
  afterEach(() => library.remove())
  const text: DocumentJson = { type: 'doc', content: [p('bez čísel'), figure(samplePngHash, 'plán')] }
  const input = () => ({
    themeId: library.theme.id,
    title: 'Převzatá',
    language: 'cs',
    content: text,
    pictures: [{ name: 'plán.png', bytes: samplePng }],
  })

  it('makes chapter, draft, version 1 and pictures, and gives the blocks their ids', () => {
    const made = value(addChapter(library.context, input()))
    expect(made.pictures).toEqual([samplePngHash])
    expect(value(readAsset(library.context, { hash: samplePngHash })).mediaType).toBe('image/png')
    const opened = value(openDraft(library.context, { draftId: made.draftId }))
    const ids = 'draft' in opened ? opened.draft.content.content.map(({ attrs }) => attrs?.id) : []
    expect(ids).toEqual([expect.stringMatching(/^\w{12}$/), expect.stringMatching(/^\w{12}$/)])
    expect(value(listVersions(library.context, { draftId: made.draftId }))).toMatchObject([
      { id: made.versionId, number: 1, author: 'Jana Nováková' },
    ])
    expect(value(listChapters(library.context))[0]).toMatchObject({ hasUnversionedText: false, latest: { number: 1 } })
  })

  it('adds a language to a chapter, and says what the caller knows about the version', () => {
    const { chapterId } = value(addChapter(library.context, input()))
    const polish = { ...input(), language: 'pl', chapterId, version: { author: 'Anna Nowak', name: 'Wersja 1' } }
    const made = value(addChapter(library.context, polish))
    expect(made.chapterId).toBe(chapterId)
    expect(value(listVersions(library.context, { draftId: made.draftId }))).toMatchObject([
      { author: 'Anna Nowak', name: 'Wersja 1', language: 'pl' },
    ])
    expect(code(addChapter(library.context, polish))).toBe('conflict')
  })

  it.each([
    ['an unknown theme', { themeId: '01890000-0000-7000-8000-000000000000' as ThemeId }, 'not-found'],
    ['a text that the gate refuses', { content: doc({ type: 'hologram' }) }, 'document-refused'],
    ['no document at all', { content: 'text' as unknown as DocumentJson }, 'document-refused'],
    [
      'a picture that is none',
      {
        pictures: [
          { name: 'a', bytes: samplePng },
          { name: 'b', bytes: new Uint8Array(9) },
        ],
      },
      'asset-unsupported',
    ],
  ])('of %s leaves nothing behind', (_, wrong, expected) => {
    expect(code(addChapter(library.context, { ...input(), ...wrong }))).toBe(expected)
    expect(value(listChapters(library.context))).toEqual([])
    expect(code(readAsset(library.context, { hash: samplePngHash }))).toBe('asset-missing')
  })
})
