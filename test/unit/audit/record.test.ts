import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuditRecord } from '../../../main/export/audit/audit-record'
import { gatherAuditRecord } from '../../../main/services/audit/gather-audit-record'
import { withoutNames } from '../../../main/services/audit/without-names'
import { recordState } from '../../../main/services/chapters/record-state'
import { savePerson } from '../../../main/services/chapters/save-person'
import { addEvidence } from '../../../main/services/evidence/add-evidence'
import { planRecord } from '../../../main/services/folder/plan-folder'
import { addParticipants } from '../../../main/services/participants/add-participants'
import { recordEditionEvent } from '../../../main/services/workshops/record-edition-event'
import type { Day } from '../../../shared/domain/ids'
import { doc, h, p } from '../../fixtures/builders'
import { person } from '../participants/people-library'
import { code, value } from '../storage/temporary-library'
import { chapterItem, packTarget } from '../workshops/workshop-library'
import { AuditBench } from './audit-bench'

let bench: AuditBench
beforeEach(() => {
  bench = new AuditBench()
})
afterEach(() => bench.remove())

const workshopId = () => bench.pack.pack.workshopId
const read = () => value(gatherAuditRecord(bench.context, { type: 'workshop', workshopId: workshopId() }))
const approve = () => {
  const guarantor = value(
    savePerson(bench.context, { personId: null, name: 'PhDr. Ota Vzorný', institution: '', email: '' }),
  )
  const decision = { versionId: bench.chapter.versionId, state: 'approved', basis: 'Porada 3. 9.' } as const
  value(recordState(bench.context, { ...decision, decidedBy: guarantor.id, approvedUntil: '2027-06-30' as Day }))
}

describe('the audit record', () => {
  it('says of an edition which texts it held, who answers for them, its files and what became of it', async () => {
    approve()
    const { editionId } = await bench.run(packTarget(bench.pack.pack.id))
    if (!editionId) throw new Error('nothing was issued')
    value(recordEditionEvent(bench.context, { editionId, type: 'handed-out', text: '24 kusů' }))
    const [edition] = read().packs[0]?.editions ?? []
    const [stored] = bench.editions()
    expect(edition).toMatchObject({
      number: 1,
      kind: 'participant',
      issuedBy: 'Jana Nováková',
      versions: [
        {
          title: 'Klid',
          number: 1,
          state: 'approved',
          contentHash: stored?.parts[0]?.contentHash,
          decisions: [
            {
              state: 'approved',
              decidedBy: 'PhDr. Ota Vzorný',
              enteredBy: 'Jana Nováková',
              basis: 'Porada 3. 9.',
              until: '2027-06-30',
            },
          ],
        },
      ],
      accepted: { reason: '', findings: [] },
      publicity: null,
      events: [{ type: 'handed-out', text: '24 kusů', by: 'Jana Nováková' }],
    })
    expect(edition?.files.map(({ sha256 }) => sha256)).toEqual(stored?.files.map(({ hash }) => hash))
  })

  it('keeps what was accepted, with the reason, after the text has been repaired', async () => {
    const skipped = bench.made.addChapter('Přeskočený', { content: doc(h(1, 'A'), p('a'), h(4, 'B'), p('b')) })
    bench.made.savePack(bench.pack.pack, [chapterItem(skipped)])
    await bench.run(packTarget(bench.pack.pack.id, 'edition', 'participant', 'Sazba tak má být'), ['pdf'])
    bench.made.addVersion(skipped.draftId, 'Opraveno')
    const accepted = read().packs[0]?.editions[0]?.accepted
    expect(accepted).toMatchObject({
      reason: 'Sazba tak má být',
      findings: [{ code: 'heading-skipped', severity: 'error', chapter: 'Přeskočený' }],
    })
    expect(accepted?.findings[0]?.words).not.toBe('')
  })

  it('holds no name of a participant, wherever somebody has written one', async () => {
    const people = [person('Věra Tichá Malá'), person('Oleksandr Іваненко')]
    value(addParticipants(bench.context, { workshopId: workshopId(), people }))
    const { editionId } = await bench.run(packTarget(bench.pack.pack.id))
    if (!editionId) throw new Error('nothing was issued')
    value(recordEditionEvent(bench.context, { editionId, type: 'handed-out', text: 'převzala věra  tichá malá' }))
    const scan = { kind: 'signed-list', namesPeople: true, bytes: new TextEncoder().encode('%PDF-1.4 a') } as const
    const named = { title: 'Podpis: Oleksandr Іваненко', name: 'Věra Tichá Malá.pdf' }
    value(addEvidence(bench.context, { workshopId: workshopId(), ...scan, ...named }))
    const text = JSON.stringify(read())
    expect(text).toContain('Podpis: …')
    expect(text).toContain('převzala …')
    expect(text).not.toMatch(/tichá\s+malá|Іваненко/i)
    const made = await bench.make(
      planRecord(bench.context, { scope: { type: 'workshop', workshopId: workshopId() }, folder: bench.out }),
    )
    expect(made.state).toBe('done')
    for (const bytes of bench.bytes().values())
      expect(Buffer.from(bytes, 'latin1').toString('utf8')).not.toMatch(/tichá\s+malá|Іваненко/i)
  })

  it('is written as JSON for programs and PDF for people, of a workshop or of one edition', async () => {
    await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    const second = bench.made.addVersion(bench.chapter.draftId, 'Druhá')
    bench.made.savePack({ ...bench.pack.pack, revision: bench.pack.pack.revision }, [
      chapterItem(bench.chapter, second),
    ])
    const { editionId } = await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    if (!editionId) throw new Error('nothing was issued')
    const scope = { type: 'edition', editionId } as const
    await bench.make(planRecord(bench.context, { scope, folder: bench.out }))
    const files = bench.bytes()
    expect([...files.keys()]).toEqual([
      'Záznam o vydání 2 - 2026-11-24 - Náchod - Klid v kanceláři.json',
      'Záznam o vydání 2 - 2026-11-24 - Náchod - Klid v kanceláři.pdf',
    ])
    const record = JSON.parse(Buffer.from([...files.values()][0] ?? '', 'latin1').toString('utf8')) as AuditRecord
    expect(record).toMatchObject({ format: 'skripta-audit-record', scope: 'edition', papers: [], evidence: [] })
    expect(record.packs.flatMap(({ editions }) => editions.map(({ number }) => number))).toEqual([2])
    expect(code(gatherAuditRecord(bench.context, { type: 'workshop', workshopId: 'x' as never }))).toBe('not-found')
  })
})

describe('a free text in it', () => {
  it('loses full names alone, in any case and spacing, and never a part of another word', () => {
    const names = ['Jan Novák', 'Eva']
    expect(withoutNames('Předal JAN  NOVÁK, přítel Jana Nováka', names)).toBe('Předal …, přítel Jana Nováka')
    expect(withoutNames('Eva a (Jan Novák)', names)).toBe('Eva a (…)')
  })
})
