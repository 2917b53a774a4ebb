import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { Day, DraftId, VersionId } from '../../../shared/domain/ids'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { listVersions } from '../../../main/services/chapters/list-versions'
import { nameVersion } from '../../../main/services/chapters/name-version'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { openVersion } from '../../../main/services/chapters/open-version'
import { proposeVersion } from '../../../main/services/chapters/propose-version'
import { renameChapter } from '../../../main/services/chapters/rename-chapter'
import { restoreVersion } from '../../../main/services/chapters/restore-version'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { column } from '../../../main/storage/column'
import { rescuedStore } from '../../../main/storage/rescued-store'
import { doc, h, p } from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'
import { code, day, firstMorning, TemporaryLibrary, value } from '../storage/temporary-library'

const missing = '01890000-0000-7000-8000-000000000000'

describe('versions of a chapter', () => {
  let library: TemporaryLibrary
  let draftId: DraftId
  let revision: number
  const save = (content: DocumentJson) => {
    revision = value(
      saveDraft(library.context, { draftId, baseRevision: revision, content, isEmptyMeant: false }),
    ).revision
  }
  const name = (label = 'Verze') =>
    nameVersion(library.context, {
      draftId,
      baseRevision: revision,
      name: label,
      note: 'po poradě',
      lawAsOf: '2026-09-01' as Day,
      checkAgainBy: null,
    })
  const read = (versionId: VersionId) => value(openVersion(library.context, { versionId })).content
  const restore = (versionId: VersionId) =>
    restoreVersion(library.context, { versionId, draftId, baseRevision: revision })
  const kinds = () => value(listVersions(library.context, { draftId })).map(({ reason, number }) => reason ?? number)
  const count = (table: string) =>
    column.integer(library.context.database.get(`SELECT count(*) AS n FROM ${table}`) ?? {}, 'n')

  beforeEach(() => {
    library = new TemporaryLibrary()
    draftId = value(
      createChapter(library.context, { themeId: library.theme.id, title: 'Tlumočení', language: 'cs' }),
    ).draftId
    revision = 0
  })
  afterEach(() => library.remove())

  it('are numbered from 1 and carry who, where, when, what for and the law they follow', () => {
    save(doc(p('první znění')))
    expect(value(name('Pro Náchod'))).toMatchObject({
      number: 1,
      reason: null,
      sequence: 1,
      name: 'Pro Náchod',
      note: 'po poradě',
      title: 'Tlumočení',
      author: 'Jana Nováková',
      institution: 'Kraj',
      createdAt: firstMorning,
      lawAsOf: '2026-09-01',
      checkAgainBy: null,
      words: 2,
      state: 'working',
      restoredFrom: null,
    })
    save(doc(p('druhé znění')))
    expect(value(name()).number).toBe(2)
  })

  it('give back every node exactly, long after', () => {
    save(everyNode)
    const version = value(name())
    save(doc(p('něco jiného')))
    library.reopen()
    expect(read(version.id).content).toMatchObject(everyNode.content)
  })

  it('are not made of nothing new', () => {
    expect(code(name())).toBe('nothing-to-version')
    save(doc(p('text')))
    value(name())
    expect(code(name())).toBe('nothing-to-version')
    value(renameChapter(library.context, { draftId, title: 'Tlumočení v praxi' }))
    expect(value(name())).toMatchObject({ number: 2, title: 'Tlumočení v praxi' })
  })

  it('are not made of a draft that has moved on', () => {
    save(doc(p('text')))
    revision -= 1
    expect(code(name())).toBe('conflict')
    expect(count('version')).toBe(0)
  })

  it('are proposed with the next number', () => {
    const propose = () => value(proposeVersion(library.context, { draftId }))
    expect(propose()).toMatchObject({ number: 1, hasChanges: false })
    save(doc(p('text')))
    expect(propose()).toMatchObject({ number: 1, hasChanges: true })
    value(name())
    expect(propose()).toMatchObject({ number: 2, hasChanges: false })
    expect(propose().name).not.toBe('')
  })

  it('share the blocks that they have in common', () => {
    const parts = Array.from({ length: 40 }, (_, index) => p(`Odstavec ${index}`))
    save(doc(h(1, 'A'), ...parts))
    value(name())
    save(doc(h(1, 'B'), ...parts))
    value(name())
    expect(count('block')).toBe(42)
  })

  it('never change, whoever tries', () => {
    save(doc(p('text')))
    value(name())
    expect(() => library.context.database.run("UPDATE version SET name = 'jinak'")).toThrow('a version never changes')
    expect(() => library.context.database.run("UPDATE block SET data = x'00'")).toThrow('a block never changes')
  })

  describe('with damage on the disk', () => {
    const damageBlocks = () =>
      library.context.database.exec("DROP TRIGGER block_is_immutable; UPDATE block SET data = x'0011'")
    const damageSnapshots = () =>
      library.context.database.exec("DROP TRIGGER version_is_immutable; UPDATE version SET snapshot = x'0022'")

    it('are read from their snapshot when a block is damaged', () => {
      save(doc(p('text')))
      const version = value(name())
      damageBlocks()
      expect(read(version.id)).toMatchObject(doc(p('text')))
    })
    it('say so when neither is whole', () => {
      save(doc(p('text')))
      const version = value(name())
      damageBlocks()
      damageSnapshots()
      expect(code(openVersion(library.context, { versionId: version.id }))).toBe('damaged-content')
    })
    it('does not stand in for the draft when a restore replaces the only whole text', () => {
      save(doc(p('první')))
      const first = value(name())
      save(doc(p('druhá')))
      const second = value(name())
      library.context.database.exec(`DROP TRIGGER version_is_immutable; DROP TRIGGER block_is_immutable;
        UPDATE version SET snapshot = x'0022', manifest = x'0022' WHERE id = '${second.id}'`)
      const { previous } = value(restore(first.id))
      expect(previous && read(previous)).toMatchObject(doc(p('druhá')))
    })
    it('can be made anew over a damaged block', () => {
      save(doc(p('stejný odstavec')))
      value(name())
      damageBlocks()
      library.clock.advance(day)
      save(doc(p('stejný odstavec'), p('a další')))
      expect(read(value(name()).id)).toMatchObject(doc(p('stejný odstavec'), p('a další')))
      library.clock.advance(day)
      save(doc(p('stejný odstavec'), p('změna')))
      save(doc(p('úplně jiný')))
      library.clock.advance(day)
      save(doc(p('stejný odstavec'), p('automatická')))
      library.clock.advance(day)
      save(doc(p('konec')))
      const [kept] = value(listVersions(library.context, { draftId }))
      expect(kept).toMatchObject({ reason: 'day-start', number: null })
      expect(kept && read(kept.id)).toMatchObject(doc(p('stejný odstavec'), p('automatická')))
    })
  })

  describe('restoring one', () => {
    it('keeps the present draft first and rewinds nothing', () => {
      save(doc(p('první')))
      const first = value(name())
      save(doc(p('druhá, nepojmenovaná')))
      const { draft, previous } = value(restore(first.id))
      expect(draft).toMatchObject({ revision: revision + 1, content: doc(p('první')) })
      expect(previous && read(previous)).toMatchObject(doc(p('druhá, nepojmenovaná')))
      expect(kinds()).toEqual(['restored', 'before-restore', 1])
      expect(value(listVersions(library.context, { draftId }))[0]).toMatchObject({ restoredFrom: first.id })
      expect(value(openDraft(library.context, { draftId }))).toMatchObject({ draft })
    })
    it('keeps nothing twice: the version that holds the present text already is where undo leads', () => {
      save(doc(p('první')))
      const first = value(name())
      save(doc(p('druhá')))
      const second = value(name())
      expect(value(restore(first.id)).previous).toBe(second.id)
      expect(kinds()).toEqual(['restored', 2, 1])
    })
    it('is undone by another restore, and the history tells both', () => {
      save(doc(p('první')))
      const first = value(name())
      save(doc(p('druhá')))
      const done = value(restore(first.id))
      revision = done.draft.revision
      const undone = value(restore(done.previous ?? first.id))
      expect(undone.draft.content).toMatchObject(doc(p('druhá')))
      expect(undone.previous && read(undone.previous)).toMatchObject(doc(p('první')))
      expect(kinds()).toEqual(['restored', 'restored', 'before-restore', 1])
    })
    it('of the text that is there already adds nothing', () => {
      save(doc(p('první')))
      const first = value(name())
      expect(value(restore(first.id)).previous).toBe(first.id)
      expect(kinds()).toEqual([1])
    })
    it('brings the title back too, and a version named then says what it was restored from', () => {
      save(doc(p('první')))
      const first = value(name())
      value(renameChapter(library.context, { draftId, title: 'Jiný název' }))
      save(doc(p('druhá')))
      value(name())
      expect(value(restore(first.id)).draft.title).toBe('Tlumočení')
      revision += 1
      expect(value(name())).toMatchObject({ number: 3, title: 'Tlumočení', restoredFrom: first.id })
    })
    it('refuses an old revision, a foreign version and one that is not there', () => {
      save(doc(p('první')))
      const first = value(name())
      const other = value(createChapter(library.context, { themeId: library.theme.id, title: 'Jiná', language: 'cs' }))
      expect(
        code(restoreVersion(library.context, { versionId: first.id, draftId: other.draftId, baseRevision: 0 })),
      ).toBe('not-found')
      expect(code(restore(missing as VersionId))).toBe('not-found')
      revision -= 1
      expect(code(restore(first.id))).toBe('conflict')
    })
    it('puts a readable text over a damaged draft and keeps the damaged bytes', () => {
      save(doc(p('první')))
      const first = value(name())
      save(doc(p('pokažená')))
      library.context.database.run("UPDATE draft SET content = replace(content, 'pokažená', 'pokaXená')")
      expect(value(restore(first.id))).toMatchObject({ previous: null, draft: { content: doc(p('první')) } })
      expect(Buffer.from(rescuedStore.list(library.context.database, draftId)[0]?.content ?? []).toString()).toContain(
        'pokaXená',
      )
    })
  })
})
