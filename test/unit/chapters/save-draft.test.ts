import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DraftId } from '../../../shared/domain/ids'
import type { DocumentJson } from '../../../shared/document/document-json'
import { addLanguage } from '../../../main/services/chapters/add-language'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { listVersions } from '../../../main/services/chapters/list-versions'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { openVersion } from '../../../main/services/chapters/open-version'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { rescuedStore } from '../../../main/storage/rescued-store'
import { doc, figure, h, p, table, td, tr, withId } from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'
import { code, day, TemporaryLibrary, value } from '../storage/temporary-library'

describe('saving a draft', () => {
  let library: TemporaryLibrary
  let draftId: DraftId
  const save = (baseRevision: number, content: DocumentJson, isEmptyMeant = false) =>
    saveDraft(library.context, { draftId, baseRevision, content, isEmptyMeant })
  const stored = () => {
    const opened = value(openDraft(library.context, { draftId }))
    if (!('draft' in opened)) throw new Error('the draft is refused')
    return opened.draft
  }
  const versions = () => value(listVersions(library.context, { draftId }))

  beforeEach(() => {
    library = new TemporaryLibrary()
    draftId = value(
      createChapter(library.context, { themeId: library.theme.id, title: 'Vyhoření', language: 'cs' }),
    ).draftId
  })
  afterEach(() => library.remove())

  it('keeps every node and mark of a document through closing and opening', () => {
    value(save(0, everyNode))
    library.reopen()
    expect(stored().content.content).toHaveLength(everyNode.content.length)
    expect(stored().content.content).toMatchObject(everyNode.content)
  })

  it('answers with a new revision, the time and the words', () => {
    expect(value(save(0, doc(p('Čtyři slova stojí tady'))))).toEqual({
      revision: 1,
      savedAt: library.clock.now(),
      words: 4,
    })
    expect(value(save(1, doc(p('jedno'))))).toMatchObject({ revision: 2, words: 1 })
  })

  it('refuses a draft based on an old revision and changes nothing', () => {
    value(save(0, doc(p('první okno'))))
    expect(code(save(0, doc(p('druhé okno'))))).toBe('conflict')
    expect(stored().content).toMatchObject(doc(p('první okno')))
  })

  it('does not write again what is stored already', () => {
    value(save(0, doc(p('stejné'))))
    expect(value(save(1, doc(p('stejné')))).revision).toBe(1)
  })

  it('does not know a draft that is not there', () => {
    const other = '01890000-0000-7000-8000-000000000000' as DraftId
    expect(
      code(saveDraft(library.context, { draftId: other, baseRevision: 0, content: doc(p('x')), isEmptyMeant: false })),
    ).toBe('not-found')
  })

  it.each([
    ['an unknown node', doc({ type: 'hologram' }), 'unknown-node'],
    [
      'a javascript link',
      doc(p({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] })),
      'invalid-content',
    ],
    ['a heading level of the wrong type', doc({ type: 'heading', attrs: { level: '1' } }), 'invalid-content'],
    ['two blocks with one id', doc(withId('sameBLockid1', p('a')), withId('sameBLockid1', p('b'))), 'duplicate-id'],
    ['a picture by path', doc(figure('file:///etc/passwd', '')), 'invalid-content'],
  ])('refuses %s, keeps it aside byte for byte and leaves the draft as it was', (_, content, problem) => {
    value(save(0, doc(p('dobrý text'))))
    const refused = save(1, content)
    expect(refused.ok ? null : refused.error).toMatchObject({ code: 'document-refused', params: { problem } })
    expect(stored()).toMatchObject({ revision: 1, content: doc(p('dobrý text')) })
    save(1, content)
    const rescued = rescuedStore.list(library.context.database, draftId)
    expect(rescued).toHaveLength(1)
    expect(Buffer.from(rescued[0]?.content ?? []).toString()).toBe(JSON.stringify(content))
  })

  it('refuses a document that is too deep without falling over it', () => {
    let node: DocumentJson['content'][number] = p('dno')
    for (let depth = 0; depth < 5000; depth += 1) node = { type: 'blockquote', content: [node] }
    expect(code(save(0, { type: 'doc', content: [node] }))).toBe('document-refused')
  })

  describe('that is empty', () => {
    const empties = [doc(p()), doc(), doc(h(1), p(), p())]
    it.each(empties)('is refused over a text unless it is meant (%#)', (empty) => {
      value(save(0, doc(p('práce jednoho odpoledne'))))
      const refused = save(1, empty)
      expect(['empty-over-text', 'document-refused']).toContain(code(refused))
      expect(stored().content).toMatchObject(doc(p('práce jednoho odpoledne')))
    })
    it('is refused over a picture without words', () => {
      value(save(0, doc(figure('a'.repeat(64), ''))))
      expect(code(save(1, doc(p())))).toBe('empty-over-text')
    })
    it('is stored when it is meant, and the text that it replaces is kept as a version', () => {
      value(save(0, doc(p('smazat'))))
      value(save(1, doc(p()), true))
      const [kept] = versions()
      expect(kept).toMatchObject({ number: null, reason: 'rescued' })
      expect(kept && value(openVersion(library.context, { versionId: kept.id })).content).toMatchObject(
        doc(p('smazat')),
      )
    })
    it('is stored over an empty one, and an empty table is not empty', () => {
      value(save(0, doc(p(), p())))
      value(save(1, doc(table('', tr(td(p()))))))
      expect(code(save(2, doc(p())))).toBe('empty-over-text')
    })
  })

  describe('on another day', () => {
    it('keeps the text of the earlier day as a version, once', () => {
      value(save(0, doc(p('pondělí'))))
      library.clock.advance(day)
      value(save(1, doc(p('úterý ráno'))))
      value(save(2, doc(p('úterý večer'))))
      expect(versions().map(({ reason, number }) => [reason, number])).toEqual([['day-start', null]])
      const [kept] = versions()
      expect(kept && value(openVersion(library.context, { versionId: kept.id })).content).toMatchObject(
        doc(p('pondělí')),
      )
    })
    it('keeps nothing that the newest version holds already, and no empty text', () => {
      library.clock.advance(day)
      value(save(0, doc(p('a'))))
      expect(versions()).toHaveLength(0)
      library.clock.advance(day)
      value(save(1, doc(p('b'))))
      value(save(2, doc(p('a'))))
      library.clock.advance(day)
      value(save(3, doc(p('c'))))
      expect(versions()).toHaveLength(1)
    })
    it('keeps it also when the clock went back a day', () => {
      value(save(0, doc(p('dnes'))))
      library.clock.advance(-day)
      value(save(1, doc(p('včera?'))))
      expect(versions().map(({ reason }) => reason)).toEqual(['day-start'])
    })
  })

  describe('over a stored text that cannot be read', () => {
    const spoil = (sql: string) => {
      value(save(0, doc(p('původní text'))))
      library.context.database.run(sql)
      library.reopen()
    }
    it('is refused when a bit of it has flipped, and the bytes stay', () => {
      spoil("UPDATE draft SET content = replace(content, 'původní', 'půvoxní')")
      expect(code(save(1, doc(p('nový'))))).toBe('damaged-content')
      expect(value(openDraft(library.context, { draftId }))).toMatchObject({
        refused: { problem: 'damaged-content', raw: expect.stringContaining('půvoxní') as string },
      })
    })
    it('is refused when a newer program wrote it', () => {
      spoil('UPDATE draft SET schema_version = 99')
      expect(code(save(1, doc(p('nový'))))).toBe('damaged-content')
      expect(value(openDraft(library.context, { draftId }))).toMatchObject({
        refused: { problem: expect.stringContaining('newer-schema') as string },
      })
    })
  })

  it('does not touch the other language of the chapter', () => {
    value(save(0, doc(p('česky'))))
    const { chapterId } = stored()
    const polish = value(addLanguage(library.context, { chapterId, language: 'pl', title: 'Wypalenie', from: draftId }))
    value(save(1, doc(p('česky jinak'))))
    expect(value(openDraft(library.context, { draftId: polish.draftId }))).toMatchObject({
      draft: { language: 'pl', content: doc(p('česky')) },
    })
    expect(code(addLanguage(library.context, { chapterId, language: 'pl', title: 'Znovu', from: null }))).toBe(
      'conflict',
    )
  })
})
