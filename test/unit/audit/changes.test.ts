import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveChangesPage } from '../../../main/services/changes/save-changes-page'
import { viewChanges } from '../../../main/services/changes/view-changes'
import { planChanges } from '../../../main/services/folder/plan-folder'
import { copyWorkshop } from '../../../main/services/workshops/copy-workshop'
import { openPack } from '../../../main/services/workshops/open-pack'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { recordEditionEvent } from '../../../main/services/workshops/record-edition-event'
import { useVersion } from '../../../main/services/workshops/use-version'
import type { EditionId, VersionId } from '../../../shared/domain/ids'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import { code, value } from '../storage/temporary-library'
import { chapterItem, packTarget } from '../workshops/workshop-library'
import { AuditBench } from './audit-bench'

let bench: AuditBench
beforeEach(() => {
  bench = new AuditBench()
})
afterEach(() => bench.remove())

const pack = () => bench.pack.pack
const view = (editionId: EditionId | null = null, kind: 'participant' | 'trainer' = 'participant') =>
  value(viewChanges(bench.context, { packId: pack().id, kind, editionId }))
const use = (versionId: VersionId) =>
  value(useVersion(bench.context, { packIds: [pack().id], chapterId: bench.chapter.chapterId, versionId }))
const issue = (kind: 'participant' | 'trainer' = 'participant') =>
  bench.run(packTarget(pack().id, 'edition', kind), ['pdf'])
const withPage = (editionId: EditionId | null = null) =>
  value(saveChangesPage(bench.context, { packId: pack().id, inPack: { editionId } }))
const printed = async (kind: 'participant' | 'trainer' = 'participant') => {
  const { jobs } = await bench.run(packTarget(pack().id, 'proof', kind), ['pdf'])
  return jobs[0]?.manuscript
}
const titles = (manuscript: Manuscript | undefined) => manuscript?.parts.map(({ title }) => title)

describe('what changed since the last time', () => {
  it('is nothing to speak of before anything was issued', () => {
    expect(view()).toEqual({ editions: [], inPack: null, found: null })
    expect(code(viewChanges(bench.context, { packId: pack().id, kind: 'trainer', editionId: 'x' as EditionId }))).toBe(
      'not-found',
    )
  })

  it('names newer versions with their notes and the words that came and went', async () => {
    await issue()
    expect(view().found).toBeNull()
    use(bench.made.addVersion(bench.chapter.draftId, 'Klidně dýchejte a čekejte'))
    expect(view().found).toMatchObject({
      since: { number: 1, packTitle: 'Balíček', district: 'Náchod' },
      changes: [
        {
          type: 'version',
          title: 'Klid',
          before: { number: 1 },
          after: { number: 2 },
          notes: [{ number: 2, name: 'Klidně dýchejte a čekejte' }],
          size: { insertedWords: 4 },
        },
      ],
      unchanged: 0,
    })
  })

  it('finds the workshop that this one follows before anything else', async () => {
    await issue()
    const next = bench.made.addWorkshop({ title: 'Pokračování', follows: [pack().workshopId] })
    const other = bench.made.addChapter('Hranice')
    const following = bench.made.addPack(next, [chapterItem(bench.chapter), chapterItem(other)], {
      title: 'Jiný název',
    })
    const found = value(viewChanges(bench.context, { packId: following.pack.id, kind: 'participant', editionId: null }))
    expect(found.found).toMatchObject({
      since: { packTitle: 'Balíček', workshopTitle: 'Klid v kanceláři' },
      changes: [{ type: 'added', title: 'Hranice', after: { number: 1 } }],
      unchanged: 1,
    })
  })

  it('compares a workshop copied to the next district with the one that was taught', async () => {
    const named = bench.made.addPack(bench.made.addWorkshop({ district: 'Náchod' }), [chapterItem(bench.chapter)], {
      title: 'Příručka: okres Náchod',
    })
    await bench.run(packTarget(named.pack.id, 'edition', 'participant'), ['pdf'])
    const copy = value(copyWorkshop(bench.context, { workshopId: named.pack.workshopId, district: 'Jičín' }))
    const [copied] = value(openWorkshop(bench.context, { workshopId: copy.id })).packs
    if (!copied) throw new Error('the copy has no pack')
    expect(copied.pack.title).toBe('Příručka: okres Jičín')
    const versionId = bench.made.addVersion(bench.chapter.draftId, 'Druhá')
    value(useVersion(bench.context, { packIds: [copied.pack.id], chapterId: bench.chapter.chapterId, versionId }))
    const found = value(viewChanges(bench.context, { packId: copied.pack.id, kind: 'participant', editionId: null }))
    expect(found.found).toMatchObject({
      since: { packTitle: 'Příručka: okres Náchod', district: 'Náchod' },
      changes: [{ type: 'version', before: { number: 1 }, after: { number: 2 } }],
    })
  })

  it('compares with another edition when a person chooses it, and passes over those that were withdrawn', async () => {
    const first = await issue()
    use(bench.made.addVersion(bench.chapter.draftId, 'Druhá'))
    const second = await issue()
    use(bench.made.addVersion(bench.chapter.draftId, 'Třetí'))
    expect(view().found?.changes[0]?.before?.number).toBe(2)
    expect(view(first.editionId).found?.changes[0]?.before?.number).toBe(1)
    if (!second.editionId) throw new Error('nothing was issued')
    value(recordEditionEvent(bench.context, { editionId: second.editionId, type: 'withdrawn', text: '' }))
    expect(view().editions.map(({ number }) => number)).toEqual([1])
    expect(view().found?.changes[0]?.before?.number).toBe(1)
  })
})

describe('the page about it in a pack', () => {
  it('is there only when it is wanted and something has changed, and is the first', async () => {
    await issue()
    use(bench.made.addVersion(bench.chapter.draftId, 'Druhá'))
    expect(titles(await printed())).toEqual(['Klid'])
    withPage()
    expect(titles(await printed())).toEqual(['Co se změnilo od minula', 'Klid'])
    value(saveChangesPage(bench.context, { packId: pack().id, inPack: null }))
    expect(titles(await printed())).toEqual(['Klid'])
  })

  it('is frozen in the edition: exporting it again issues nothing new and gives the same bytes', async () => {
    withPage()
    await issue()
    use(bench.made.addVersion(bench.chapter.draftId, 'Druhá'))
    const issued = await issue()
    const again = await issue()
    expect(again.jobs).toEqual([])
    expect(again.editionId).toBe(issued.editionId)
    expect(bench.editions().map(({ number }) => number)).toEqual([2, 1])
    expect(titles(issued.jobs[0]?.manuscript)).toEqual(['Co se změnilo od minula', 'Klid'])
  })

  it('tells participants nothing of what only lecturers get, and no notes of versions', async () => {
    const secret = bench.made.addChapter('Jen pro lektory')
    bench.made.savePack(pack(), [chapterItem(bench.chapter), chapterItem(secret, secret.versionId, true)])
    await issue()
    await issue('trainer')
    const next = bench.made.addVersion(bench.chapter.draftId, 'Opravil kolega')
    expect(view(null, 'trainer').found).toBeNull()
    use(next)
    const { revision } = value(openPack(bench.context, { packId: pack().id })).pack
    bench.made.savePack({ ...pack(), revision }, [chapterItem(bench.chapter, next)])
    withPage()
    const forParticipants = JSON.stringify(await printed())
    const forTrainers = JSON.stringify(await printed('trainer'))
    expect(forTrainers).toContain('Jen pro lektory')
    expect(forTrainers).toContain('Opravil kolega')
    expect(forParticipants).not.toContain('Jen pro lektory')
    expect(forParticipants.split('Opravil kolega')).toHaveLength(2)
  })

  it('can be had alone as a file', async () => {
    await issue()
    use(bench.made.addVersion(bench.chapter.draftId, 'Druhá'))
    const request = { packId: pack().id, kind: 'trainer', editionId: null, formats: ['pdf', 'docx'] } as const
    expect((await bench.make(planChanges(bench.context, { ...request, folder: bench.out }))).error?.code).toBe(
      'not-found',
    )
    const made = await bench.make(planChanges(bench.context, { ...request, kind: 'participant', folder: bench.out }))
    expect(made).toMatchObject({ state: 'done', error: null })
    expect([...bench.bytes().keys()]).toEqual(['Co se změnilo - Balíček.docx', 'Co se změnilo - Balíček.pdf'])
  })
})
