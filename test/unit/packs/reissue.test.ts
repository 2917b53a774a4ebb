import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { gatherManuscriptSource } from '../../../main/services/exporting/gather-manuscript-source'
import { listProfiles } from '../../../main/services/workshops/list-profiles'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { reissuePack } from '../../../main/services/workshops/reissue-pack'
import { saveProject } from '../../../main/services/workshops/save-project'
import type { PackId } from '../../../shared/domain/ids'
import type { Project } from '../../../shared/domain/project'
import { doc, p, trainerNote } from '../../fixtures/builders'
import { value } from '../storage/temporary-library'
import { chapterItem, districtPlace, dividerItem, packTarget, WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

function addProject(title: string, registrationNumber: string, seedId: string): Project {
  const profile = value(listProfiles(made.context)).find((one) => one.seedId === seedId)
  if (!profile) throw new Error(`no profile ${seedId}`)
  return value(
    saveProject(made.context, {
      projectId: null,
      ...{ title, registrationNumber, profileId: profile.id, programme: '', beneficiary: 'Kraj', color: '#0d5b63' },
      ...{ partners: [], sources: [], from: null, to: null, isArchived: false },
    }),
  )
}

const manuscriptOf = (packId: PackId) =>
  buildManuscript(value(gatherManuscriptSource(made.context, packTarget(packId))))

describe('a pack under a successor project', () => {
  it('has the same text, version by version, and the publicity of the new project', () => {
    const [before, after] = [
      addProject('Vítejte I', 'AMIF/20/01', 'amif-2014'),
      addProject('Vítejte II', 'CZ.12.01.01/00/22_001/0000123', 'amif-2021'),
    ]
    const chapter = made.addChapter('Klid', { content: doc(p('Text pro všechny.'), trainerNote(p('Jen lektor.'))) })
    made.addChapter('List Náchod', { kind: 'district-sheet', facts: { district: 'Náchod' } })
    const workshop = made.addWorkshop({ projectId: before.id, district: 'Náchod', venue: 'Úřad' })
    const { pack } = made.addPack(workshop, [dividerItem('Ráno'), chapterItem(chapter), districtPlace])
    made.addVersion(chapter.draftId, 'Novější znění, které předchůdce nikdy neměl')

    const copy = value(reissuePack(made.context, { packId: pack.id, projectId: after.id }))
    expect(copy).toMatchObject({ projectId: after.id, title: workshop.title, district: 'Náchod', venue: '', days: [] })
    const [reissued] = value(openWorkshop(made.context, { workshopId: copy.id })).packs
    if (!reissued) throw new Error('the new workshop has no pack')
    expect(reissued.pack.id).not.toBe(pack.id)

    const [old, next] = [manuscriptOf(pack.id), manuscriptOf(reissued.pack.id)]
    expect(next.parts).toEqual(old.parts)
    expect({ ...next, cover: null, page: null, date: '' }).toEqual({ ...old, cover: null, page: null, date: '' })
    expect(old.cover?.publicity?.statement).toContain('Azylového, migračního a integračního fondu')
    expect(next.cover?.publicity?.statement).toBe('Spolufinancováno Evropskou unií')
  })

  it('leaves the pack that it was made from as it was', () => {
    const project = addProject('Vítejte II', 'AMIF/28/01', 'amif-2014')
    const view = made.addPack(made.addWorkshop(), [dividerItem('Ráno')])
    value(reissuePack(made.context, { packId: view.pack.id, projectId: project.id }))
    const { packs } = value(openWorkshop(made.context, { workshopId: view.pack.workshopId }))
    expect(packs).toEqual([view])
  })
})
