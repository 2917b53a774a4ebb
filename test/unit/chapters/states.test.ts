import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Day, DraftId, VersionId } from '../../../shared/domain/ids'
import type { Version } from '../../../shared/domain/version'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { findChapterRow } from '../../../main/services/chapters/find-chapter-row'
import { nameVersion } from '../../../main/services/chapters/name-version'
import { openVersion } from '../../../main/services/chapters/open-version'
import { recordState } from '../../../main/services/chapters/record-state'
import { saveChapterDetails } from '../../../main/services/chapters/save-chapter-details'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { savePerson } from '../../../main/services/chapters/save-person'
import { doc, p } from '../../fixtures/builders'
import { code, day, TemporaryLibrary, value } from '../storage/temporary-library'

const missing = '01890000-0000-7000-8000-000000000000'

describe('what was decided about a version', () => {
  let library: TemporaryLibrary
  let draftId: DraftId
  const nameOne = (): Version => {
    value(saveDraft(library.context, { draftId, baseRevision: 0, content: doc(p('text')), isEmptyMeant: false }))
    const facts = { name: 'Verze', note: '', lawAsOf: null, checkAgainBy: null }
    return value(nameVersion(library.context, { draftId, baseRevision: 1, ...facts }))
  }

  beforeEach(() => {
    library = new TemporaryLibrary()
    draftId = value(
      createChapter(library.context, { themeId: library.theme.id, title: 'Tlumočení', language: 'cs' }),
    ).draftId
  })
  afterEach(() => library.remove())

  it('is appended: the newest event is the state, the earlier ones stay', () => {
    const { id } = nameOne()
    const guarantor = value(
      savePerson(library.context, { personId: null, name: 'Petr Garant', institution: 'MV', email: '' }),
    )
    const record = (state: 'approved' | 'outdated', approvedUntil: Day | null) =>
      recordState(library.context, {
        versionId: id,
        state,
        decidedBy: guarantor.id,
        basis: 'e-mail ze 14. 9.',
        approvedUntil,
      })
    expect(value(record('approved', '2027-09-14' as Day))).toMatchObject({
      state: 'approved',
      approvedUntil: '2027-09-14',
    })
    expect(value(record('outdated', '2030-01-01' as Day))).toMatchObject({ state: 'outdated', approvedUntil: null })
    const { events, version } = value(openVersion(library.context, { versionId: id }))
    expect(version.state).toBe('outdated')
    expect(events.map(({ state, decidedBy, enteredBy }) => [state, decidedBy, enteredBy])).toEqual([
      ['approved', guarantor.id, 'Jana Nováková'],
      ['outdated', guarantor.id, 'Jana Nováková'],
    ])
    expect(() => library.context.database.run("UPDATE state_event SET state = 'approved'")).toThrow('never changes')
  })

  it('counts as approval only with a guarantor and until its term', () => {
    const { id } = nameOne()
    value(
      recordState(library.context, {
        versionId: id,
        state: 'approved',
        decidedBy: null,
        basis: '',
        approvedUntil: '2026-09-20' as Day,
      }),
    )
    const approved = () => value(findChapterRow(library.context, draftId)).approved?.id ?? null
    const { chapterId } = value(findChapterRow(library.context, draftId))
    expect(approved()).toBeNull()
    const guarantorId = value(
      savePerson(library.context, { personId: null, name: 'Petr', institution: '', email: '' }),
    ).id
    value(
      saveChapterDetails(library.context, {
        chapterId,
        ownerId: null,
        guarantorId,
        district: '',
        country: '',
        audiences: [],
        districts: [],
        kinds: [],
      }),
    )
    expect(approved()).toBe(id)
    library.clock.advance(7 * day)
    expect(approved()).toBeNull()
  })

  it('is refused for a version that is not there', () => {
    expect(
      code(
        recordState(library.context, {
          versionId: missing as VersionId,
          state: 'settled',
          decidedBy: null,
          basis: '',
          approvedUntil: null,
        }),
      ),
    ).toBe('not-found')
  })
})
