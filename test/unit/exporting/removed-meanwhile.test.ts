import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveChapter } from '../../../main/services/chapters/archive-chapter'
import { planWorkshopFolder } from '../../../main/services/folder/plan-folder'
import { archiveWorkshop } from '../../../main/services/workshops/archive-workshop'
import { putBackPack } from '../../../main/services/workshops/put-back-pack'
import { removePack } from '../../../main/services/workshops/remove-pack'
import type { ExportJob } from '../../../main/export/export-job'
import { createTranslator } from '../../../shared/i18n/translator'
import { AuditBench, answeringProcess } from '../audit/audit-bench'
import { value } from '../storage/temporary-library'
import { packTarget } from '../workshops/workshop-library'
import { doneFor, FakeProcess } from './fake-process'

let bench: AuditBench
beforeEach(() => {
  bench = new AuditBench()
})
afterEach(() => bench.remove())

/** An export process during whose work something happens in the library. */
const during = (act: () => void) =>
  new FakeProcess((job: ExportJob, child) => {
    act()
    child.answer(doneFor(job))
  })
const packId = () => bench.pack.pack.id
const takePackOut = () => void value(removePack(bench.context, { packId: packId() }))

describe('what goes out of the library while it is being printed', () => {
  it('a pack: nothing is issued, nothing is written, and the reason is said', async () => {
    const outcome = await bench.run(packTarget(packId()), ['pdf'], during(takePackOut))
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'pack-removed' }, files: [], editionId: null })
    expect(bench.fileNames()).toEqual([])
    value(putBackPack(bench.context, { packId: packId() }))
    expect((await bench.run(packTarget(packId()), ['pdf'])).state).toBe('done')
    expect(bench.editions().map(({ number }) => number)).toEqual([1])
  })

  it('a pack that waited to be printed: said at once, no process is started', async () => {
    takePackOut()
    const outcome = await bench.run(packTarget(packId()), ['pdf'])
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'pack-removed' }, jobs: [] })
  })

  it('a pack of a proof: the proof that was asked for is made', async () => {
    const proof = { ...packTarget(packId()), purpose: 'proof' as const }
    expect(await bench.run(proof, ['pdf'], during(takePackOut))).toMatchObject({ state: 'done', editionId: null })
    expect(bench.fileNames()).toHaveLength(1)
  })

  it('a chapter or the workshop put aside: the edition holds the text that was pinned', async () => {
    const putAside = () => {
      value(archiveChapter(bench.context, { chapterId: bench.chapter.chapterId, isArchived: true }))
      value(archiveWorkshop(bench.context, { workshopId: bench.pack.pack.workshopId, isArchived: true }))
    }
    expect((await bench.run(packTarget(packId()), ['pdf'], during(putAside))).state).toBe('done')
    expect(bench.editions()[0]?.parts.map(({ title }) => title)).toEqual(['Klid'])
  })

  it('a pack of a whole folder: the rest is made, and the report names the pack with the reason', async () => {
    const { workshopId } = bench.pack.pack
    const folder = bench.out
    const plan = planWorkshopFolder(bench.context, { workshopId, folder, formats: ['pdf'], kinds: ['participant'] })
    takePackOut()
    const outcome = await bench.make(plan, { startProcess: answeringProcess })
    expect(outcome.state).toBe('done')
    expect(bench.faults).toEqual([])
    const gap = outcome.folder.leftOut.find(({ item }) => item === 'proof')
    expect(gap?.title).toContain(bench.pack.pack.title)
    expect(gap?.detail).toBe(createTranslator('cs')('errors.pack-removed'))
    expect(outcome.folder.files.map(({ item }) => item)).toContain('index')
  })
})
