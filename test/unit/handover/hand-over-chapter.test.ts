import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { sharePeople } from './share-people'
import { decideReceived, listReceived } from '../../../main/services/handover/decide-received'
import { handOverChapter, unnamedDrafts } from '../../../main/services/handover/hand-over-chapter'
import { inspectChapterFile } from '../../../main/services/handover/inspect-file'
import { takeInChapter } from '../../../main/services/handover/take-in-chapter'
import { recordState } from '../../../main/services/chapters/record-state'
import { addAsset } from '../../../main/services/library/add-asset'
import { readAsset } from '../../../main/services/library/read-asset'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { figure, p } from '../../fixtures/builders'
import { pngOf } from '../../fixtures/pictures'
import { code, value } from '../storage/temporary-library'
import { Desk } from './two-libraries'

const picture3x2 = pngOf(3, 2, [200, 120, 40])

describe('handing a chapter over', () => {
  let hana: Desk
  let ivo: Desk
  beforeEach(() => {
    hana = new Desk('Hana Autorská')
    ivo = new Desk('Ivo Přijímající')
  })
  afterEach(() => {
    hana.library.remove()
    ivo.library.remove()
  })
  const takeIn = (desk: Desk, path: string) => value(takeInChapter(desk.context, { path }))
  const outcome = (desk: Desk, path: string) =>
    value(inspectChapterFile(desk.context, { path })).languages.map((one) => one.outcome)

  it('brings the chapter with its history and pictures to another library', () => {
    const picture = value(addAsset(hana.context, { name: 'mapa.png', bytes: picture3x2 }))
    const id = hana.begin('Kotvy v těle', p('Nohy na zemi.'))
    const first = hana.nameVersion(id, 'První')
    hana.write(id, p('Nohy na zemi. Dlaně na stole.'), figure(picture.hash, 'mapa'))
    hana.nameVersion(id, 'Druhá')
    value(
      recordState(hana.context, {
        versionId: first.id,
        state: 'settled',
        decidedBy: null,
        basis: 'x',
        approvedUntil: null,
      }),
    )
    const path = hana.handOver(id)
    expect(outcome(ivo, path)).toEqual(['new-text'])
    const report = takeIn(ivo, path)
    expect(report).toMatchObject({ isNewChapter: true, by: 'Hana Autorská', pictures: 1 })
    expect(ivo.text(id)).toBe(hana.text(id))
    const [there, here] = [hana, ivo].map((desk) => desk.versions(desk.draft(id).id))
    expect(here).toEqual(there)
    expect(here?.[0]?.state).toBe('settled')
    expect(value(readAsset(ivo.context, { hash: picture.hash })).bytes).toEqual(picture3x2)
    expect(value(verifyLibrary(ivo.context)).problems).toEqual([])
  })

  it('changes nothing when the same file is opened again, and says so', () => {
    const id = hana.begin('Kotvy', p('Text'))
    const path = hana.handOver(id, 'Předáno')
    takeIn(ivo, path)
    const before = ivo.versions(ivo.draft(id).id)
    expect(outcome(ivo, path)).toEqual(['nothing-new'])
    expect(takeIn(ivo, path).languages.map(({ added, known }) => [added, known])).toEqual([[0, 1]])
    expect(ivo.versions(ivo.draft(id).id)).toEqual(before)
    expect(value(listReceived(ivo.context, {}))).toEqual([])
  })

  it('goes on with the newer text where nobody has worked on the older one', () => {
    const id = hana.begin('Kotvy', p('První'))
    takeIn(ivo, hana.handOver(id, 'Jedna'))
    hana.write(id, p('Druhý'))
    const path = hana.handOver(id, 'Dvě')
    expect(outcome(ivo, path)).toEqual(['newer-text'])
    takeIn(ivo, path)
    expect(ivo.text(id)).toBe('Druhý')
    expect(ivo.versions(ivo.draft(id).id).map(({ number, name }) => [number, name])).toEqual([
      [1, 'Jedna'],
      [2, 'Dvě'],
    ])
  })

  describe('when both sides have changed', () => {
    const bothChanged = () => {
      const id = hana.begin('Kotvy', p('Společný začátek'))
      takeIn(ivo, hana.handOver(id, 'Začátek'))
      hana.write(id, p('Hanino'))
      ivo.write(id, p('Ivovo'))
      ivo.nameVersion(id, 'Ivova')
      return { id, path: hana.handOver(id, 'Hanina') }
    }

    it('keeps both side by side and joins nothing', () => {
      const { id, path } = bothChanged()
      expect(outcome(ivo, path)).toEqual(['both-changed'])
      takeIn(ivo, path)
      expect(ivo.text(id)).toBe('Ivovo')
      expect(ivo.versions(ivo.draft(id).id).map(({ number, name }) => [number, name])).toEqual([
        [1, 'Začátek'],
        [2, 'Ivova'],
        [3, 'Hanina'],
      ])
      const [waiting] = value(listReceived(ivo.context, { draftId: ivo.draft(id).id }))
      expect(waiting).toMatchObject({ from: 'Hana Autorská', numberThere: 2, version: { name: 'Hanina' } })
    })

    it('uses the received text on request, and the own one stays a version', () => {
      const { id, path } = bothChanged()
      takeIn(ivo, path)
      const { id: draftId, revision } = ivo.draft(id)
      value(decideReceived(ivo.context, { draftId, baseRevision: revision, decision: 'used-received' }))
      expect(ivo.text(id)).toBe('Hanino')
      expect(value(listReceived(ivo.context, {}))).toEqual([])
      expect(outcome(ivo, path)).toEqual(['nothing-new'])
    })

    it('keeps the own text on request, and hands back what the other side lacks', () => {
      const { id, path } = bothChanged()
      takeIn(ivo, path)
      const { id: draftId, revision } = ivo.draft(id)
      value(decideReceived(ivo.context, { draftId, baseRevision: revision, decision: 'kept-own' }))
      expect(ivo.text(id)).toBe('Ivovo')
      const back = ivo.handOver(id)
      const plan = value(inspectChapterFile(hana.context, { path: back })).languages[0]
      // The newest version in Ivo's file is Hana's own: her text is not behind.
      expect(plan).toMatchObject({ outcome: 'only-history', added: 1, known: 2 })
      takeIn(hana, back)
      expect(hana.text(id)).toBe('Hanino')
      expect(hana.versions(hana.draft(id).id).map(({ name }) => name)).toEqual(['Začátek', 'Hanina', 'Ivova'])
    })

    it('refuses a decision that is based on an older text', () => {
      const { id, path } = bothChanged()
      takeIn(ivo, path)
      const draftId = ivo.draft(id).id
      const stale = { draftId, baseRevision: 0, decision: 'used-received' } as const
      expect(code(decideReceived(ivo.context, stale))).toBe('conflict')
      expect(value(listReceived(ivo.context, { draftId }))).toHaveLength(1)
    })
  })

  it('tells nothing of workshops, people, e-mails and participants', () => {
    const id = hana.begin('Kotvy', p('Text kapitoly'))
    const secrets = sharePeople(hana.context, id)
    const path = hana.handOver(id, 'Předáno')
    const unpacked = Object.values(unzipSync(readFileSync(path)))
    const said = unpacked.map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n')
    expect(said).toContain('Text kapitoly')
    expect(said).toContain('Hana Autorská')
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
  })

  it('writes equal bytes for an equal chapter', () => {
    const id = hana.begin('Kotvy', p('Text'))
    const [one, other] = [hana.handOver(id, 'Předáno'), hana.handOver(id)]
    expect(one).not.toBe(other)
    expect(readFileSync(one)).toEqual(readFileSync(other))
  })

  it('names versions only when asked, and refuses a chapter without any', () => {
    const id = hana.begin('Kotvy', p('Text'))
    expect(unnamedDrafts(hana.context, id)).toHaveLength(1)
    const input = { chapterId: id, folder: hana.library.folder, versionName: null }
    expect(code(handOverChapter(hana.context, input))).toBe('nothing-to-version')
    expect(readdirSync(hana.library.folder).filter((name) => name.includes('kapitola'))).toEqual([])
    hana.handOver(id, 'Předáno')
    expect(unnamedDrafts(hana.context, id)).toEqual([])
    expect(hana.versions(hana.draft(id).id).map(({ name }) => name)).toEqual(['Předáno'])
  })

  it('never writes over a file', () => {
    const id = hana.begin('Kotvy', p('Text'))
    const path = hana.handOver(id, 'Předáno')
    const target = hana.path('moje.txt')
    copyFileSync(path, target)
    const input = { chapterId: id, folder: hana.library.folder, path: target, versionName: null }
    expect(code(handOverChapter(hana.context, input))).toBe('output-exists')
    expect(readFileSync(target)).toEqual(readFileSync(path))
  })
})
