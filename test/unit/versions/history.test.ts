import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { listHistory } from '../../../main/services/chapters/list-history'
import { nameVersion } from '../../../main/services/chapters/name-version'
import { openVersion } from '../../../main/services/chapters/open-version'
import { recordState } from '../../../main/services/chapters/record-state'
import { restoreVersion } from '../../../main/services/chapters/restore-version'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { column } from '../../../main/storage/column'
import { blockStore } from '../../../main/storage/versions/block-store'
import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import { anyDocument } from '../../fixtures/any-document'
import { doc, p, withId, blockId } from '../../fixtures/builders'
import { day, firstMorning, TemporaryLibrary, value } from '../storage/temporary-library'

describe('the history of a chapter', () => {
  let library: TemporaryLibrary
  let draftId: DraftId
  let revision: number
  const begin = () => {
    const { context, theme } = library
    draftId = value(createChapter(context, { themeId: theme.id, title: 'Stres', language: 'cs' })).draftId
    revision = 0
  }
  const save = (content: DocumentJson) => {
    const saved = saveDraft(library.context, { draftId, baseRevision: revision, content, isEmptyMeant: true })
    revision = value(saved).revision
  }
  const name = (label = 'Verze'): VersionId => {
    const facts = { name: label, note: '', lawAsOf: null, checkAgainBy: null }
    return value(nameVersion(library.context, { draftId, baseRevision: revision, ...facts })).id
  }
  const history = (before: number | null = null, limit = 500) =>
    value(listHistory(library.context, { draftId, before, limit }))
  const line = (text: string) => doc(withId(blockId(1), p(text)))

  beforeEach(() => {
    library = new TemporaryLibrary()
    begin()
  })
  afterEach(() => library.remove())

  it('says how much each version changed, as comparing it with the one before counts', () => {
    save(line('jeden dva tři'))
    name()
    save(line('jeden DVA tři čtyři'))
    name()
    expect(history().entries.map(({ size }) => size)).toEqual([
      { insertedWords: 2, deletedWords: 1 },
      { insertedWords: 3, deletedWords: 0 },
    ])
  })

  it('comes a page at a time, the newest first, and says how far back it goes', () => {
    for (let number = 1; number <= 7; number += 1) {
      save(line(`text ${number}`))
      name(`Verze ${number}`)
      library.clock.advance(60_000)
    }
    const first = history(null, 3)
    expect(first).toMatchObject({ total: 7, named: 7, since: firstMorning })
    expect(first.entries.map((entry) => entry.number)).toEqual([7, 6, 5])
    const last = first.entries.at(-1)
    expect(history(last?.sequence ?? null, 3).entries.map((entry) => entry.number)).toEqual([4, 3, 2])
  })

  it('keeps the text when a state is decided and something else has been written since', () => {
    save(line('rozeslaný text'))
    const versionId = name()
    const decide = (state: 'in-comments' | 'settled') =>
      value(recordState(library.context, { versionId, state, decidedBy: null, basis: '', approvedUntil: null }))
    decide('in-comments')
    expect(history().total).toBe(1)
    save(line('psáno dál'))
    decide('settled')
    const [kept] = history().entries
    expect(kept).toMatchObject({ reason: 'state-change', number: null })
    expect(kept && value(openVersion(library.context, { versionId: kept.id })).content).toMatchObject(line('psáno dál'))
    decide('in-comments')
    expect(history().total).toBe(2)
  })

  it('tells what a restored text was taken from', () => {
    save(line('první'))
    const first = name('Po poradě')
    save(line('druhý'))
    value(restoreVersion(library.context, { versionId: first, draftId, baseRevision: revision }))
    expect(history().entries[0]).toMatchObject({ reason: 'restored', restoredFrom: { id: first, name: 'Po poradě' } })
  })

  it('begins a day at midnight in Prague, whatever the clock does', () => {
    const reasons = () => history().entries.map(({ reason }) => reason)
    library.clock.advance(Date.parse('2026-09-14T21:50:00Z') - firstMorning)
    save(line('před půlnocí'))
    library.clock.advance(5 * 60_000)
    save(line('ještě týž den'))
    expect(reasons()).toEqual([])
    library.clock.advance(10 * 60_000)
    save(line('po půlnoci'))
    expect(reasons()).toEqual(['day-start'])
    library.clock.advance(-day)
    save(line('hodiny šly zpět'))
    expect(reasons()).toEqual(['day-start', 'day-start'])
    save(line('týž posunutý den'))
    expect(reasons()).toEqual(['day-start', 'day-start'])
    expect(history().entries.map(({ sequence }) => sequence)).toEqual([2, 1])
  })

  it('reads every version back as it was named, whatever the versions before it were', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 6 }), (documents) => {
        begin()
        const named = documents.flatMap((document) => {
          const parsed = parseDocument(document)
          if (!parsed.ok) return []
          save(parsed.value)
          const facts = { name: 'V', note: '', lawAsOf: null, checkAgainBy: null }
          const version = nameVersion(library.context, { draftId, baseRevision: revision, ...facts })
          return version.ok ? [{ id: version.value.id, content: parsed.value }] : []
        })
        for (const { id, content } of named)
          expect(value(openVersion(library.context, { versionId: id })).content).toEqual(content)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  it('loses to a damaged block only the versions that use it', () => {
    const blocks = (use: readonly number[]) => doc(...use.map((one) => withId(blockId(one), p(`blok číslo ${one}`))))
    fc.assert(
      fc.property(
        fc.array(fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }), { minLength: 2, maxLength: 6 }),
        fc.constantFrom(1, 2, 3, 4, 5),
        (uses, damaged) => {
          library.remove()
          library = new TemporaryLibrary()
          begin()
          // Automatic versions have no snapshot to stand in for their blocks.
          for (const use of uses) {
            save(blocks(use))
            library.clock.advance(day)
          }
          save(blocks([9]))
          const { database } = library.context
          database.exec('DROP TRIGGER block_is_immutable')
          const marked = history().entries.map((entry) => {
            const { content } = value(openVersion(library.context, { versionId: entry.id }))
            return { id: entry.id, content, hasDamage: JSON.stringify(content).includes(`číslo ${damaged}"`) }
          })
          for (const row of database.all('SELECT id FROM block')) {
            const id = column.integer(row, 'id')
            if (isBlock(id, damaged)) database.run(`UPDATE block SET data = x'00' WHERE id = ?`, id)
          }
          for (const { id, content, hasDamage } of marked) {
            const opened = openVersion(library.context, { versionId: id })
            if (hasDamage) expect(opened).toMatchObject({ ok: false, error: { code: 'damaged-content' } })
            else expect(value(opened).content).toEqual(content)
          }
        },
      ),
      { numRuns: 12, endOnFailure: true },
    )
  })

  const isBlock = (id: number, number: number): boolean =>
    (blockStore.read(library.context.database, id) ?? '').includes(`číslo ${number}"`)
})
