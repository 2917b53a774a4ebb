import { strToU8 } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { attachTemplate } from '../../../main/services/templates/attach-template'
import { detachTemplate } from '../../../main/services/templates/detach-template'
import { findTemplate } from '../../../main/services/templates/find-template'
import { listProfiles } from '../../../main/services/workshops/list-profiles'
import { saveProject } from '../../../main/services/workshops/save-project'
import type { ProjectId } from '../../../shared/domain/ids'
import { value } from '../storage/temporary-library'
import { chapterItem, packTarget } from '../workshops/workshop-library'
import { wordTemplate } from '../../fixtures/word-template'
import { ExportBench } from './export-bench'

let bench: ExportBench
let projectId: ProjectId
beforeEach(() => {
  bench = new ExportBench()
  const [profile] = value(listProfiles(bench.context))
  if (!profile) throw new Error('no profiles')
  const facts = { title: 'Společně', programme: '', registrationNumber: '', beneficiary: '', partners: [], sources: [] }
  const rest = { from: null, to: null, profileId: profile.id, color: '#2a6d68', isArchived: false }
  projectId = value(saveProject(bench.context, { projectId: null, ...facts, ...rest })).id
})
afterEach(() => bench.remove())

const attach = (bytes = wordTemplate(), name = 'kraj.dotx') =>
  attachTemplate(bench.context, { projectId, name, bytes: new Uint8Array(bytes) })
const find = () => value(findTemplate(bench.context, { projectId }))
const packOfProject = () => {
  const workshop = bench.made.addWorkshop({ projectId })
  return bench.made.addPack(workshop, [chapterItem(bench.chapter)]).pack
}

describe('the Word template of a project', () => {
  it('is attached with a report of what is used, replaced and taken off', () => {
    expect(find()).toBeNull()
    expect(value(attach())).toMatchObject({
      name: 'kraj.dotx',
      report: {
        styles: ['Normal', 'Title', 'Heading1', 'Heading2', 'Heading3', 'Caption'],
        page: { width: 210, height: 297 },
        hasHeader: true,
        hasFooter: true,
        leftOut: [],
      },
    })
    const first = find()?.hash
    value(attach(wordTemplate({ extra: { 'word/vbaProject.bin': strToU8('x') } }), 'novější.dotm'))
    expect(find()).toMatchObject({ name: 'novější.dotm', report: { leftOut: ['macros'] } })
    expect(find()?.hash).not.toBe(first)
    value(detachTemplate(bench.context, { projectId }))
    expect(find()).toBeNull()
    expect(value(verifyLibrary(bench.context)).problems).toEqual([])
  })

  it('is refused before anything changes when it is none', () => {
    value(attach())
    const before = find()
    expect(attach(Uint8Array.of(1, 2, 3), 'a.docx')).toMatchObject({ ok: false, error: { code: 'import-not-word' } })
    expect(find()).toEqual(before)
  })

  it('travels with the export of a Word document, and only with that', async () => {
    const pack = packOfProject()
    value(attach())
    expect((await bench.run(packTarget(pack.id, 'proof'), ['docx'])).jobs[0]?.template).toEqual(wordTemplate())
    expect((await bench.run(packTarget(pack.id, 'proof'), ['pdf'])).jobs[0]?.template).toBeUndefined()
  })

  it('is part of what an edition depends on; an edition made without it stays as it was', async () => {
    const pack = packOfProject()
    const first = await bench.run(packTarget(pack.id, 'edition', 'participant', 'bez publicity'), ['docx'])
    value(attach())
    const second = await bench.run(packTarget(pack.id, 'edition', 'participant', 'bez publicity'), ['docx'])
    expect(second.editionId).not.toBe(first.editionId)
    const again = await bench.run(packTarget(pack.id, 'edition', 'participant', 'bez publicity'), ['docx'])
    expect(again.editionId).toBe(second.editionId)
  })
})
