import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AssetHash, ProjectId } from '../../../shared/domain/ids'
import { choosePrint, plainPrint, type PrintOptions } from '../../../shared/domain/print-options'
import type { ProjectLook } from '../../../shared/domain/project-look'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { workshopChannels } from '../../../shared/ipc/workshop-channels'
import { parsePrintChoice } from '../../../main/cli/print-choice'
import { addAsset } from '../../../main/services/library/add-asset'
import { gatherManuscriptSource } from '../../../main/services/exporting/gather-manuscript-source'
import { copyWorkshop } from '../../../main/services/workshops/copy-workshop'
import { listLogos } from '../../../main/services/workshops/list-logos'
import { listProfiles } from '../../../main/services/workshops/list-profiles'
import { listProjects } from '../../../main/services/workshops/list-projects'
import { openPack } from '../../../main/services/workshops/open-pack'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { savePack } from '../../../main/services/workshops/save-pack'
import { saveProject } from '../../../main/services/workshops/save-project'
import { samplePng, sampleSvg } from '../../fixtures/pictures'
import { code, value } from '../storage/temporary-library'
import { chapterItem, emptyWorkshop, WorkshopLibrary } from './workshop-library'
import { saveWorkshop } from '../../../main/services/workshops/save-workshop'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

const chosen: PrintOptions = {
  variant: 'large',
  isJustified: true,
  notes: 'chapters',
  hasLinkNotes: true,
  hasLists: false,
}

function addPack() {
  const view = made.addPack(made.addWorkshop(), [chapterItem(made.addChapter('První'))])
  const { id: packId, revision: baseRevision, title, language, audience, pageSize, isTwoSided } = view.pack
  const input = { packId, baseRevision, title, language, audience: [...audience], pageSize, isTwoSided }
  const items = view.pack.items.flatMap((item) => (item.type === 'chapter' ? [item] : []))
  return { packId, input: { ...input, items } }
}

const sourceOf = (packId: ReturnType<typeof addPack>['packId'], print?: Partial<PrintOptions & { pageSize: 'a5' }>) =>
  value(
    gatherManuscriptSource(made.context, {
      type: 'pack',
      packId,
      kind: 'participant',
      purpose: 'proof',
      acceptedReason: '',
      ...(print && { print }),
    }),
  )

describe('how a pack is set', () => {
  it('is plain at first, kept with the pack and left alone by a change that does not name it', () => {
    const { packId, input } = addPack()
    expect(sourceOf(packId).print).toEqual(plainPrint)
    const saved = value(savePack(made.context, { ...input, print: chosen }))
    expect(value(openPack(made.context, { packId })).pack.print).toEqual(chosen)
    value(savePack(made.context, { ...input, baseRevision: saved.pack.revision, title: 'Jinak' }))
    expect(value(openPack(made.context, { packId })).pack).toMatchObject({ title: 'Jinak', print: chosen })
  })

  it('is chosen anew for one export, and the pack stays as it is', () => {
    const { packId, input } = addPack()
    value(savePack(made.context, { ...input, print: chosen }))
    const source = sourceOf(packId, { variant: 'phone', pageSize: 'a5' })
    expect(source).toMatchObject({ pageSize: 'a5', print: { ...chosen, variant: 'phone' } })
    expect(sourceOf(packId).print).toEqual(chosen)
  })

  it('goes with a copy of its workshop', () => {
    const { packId, input } = addPack()
    const { workshopId } = value(savePack(made.context, { ...input, print: chosen })).pack
    const copy = value(copyWorkshop(made.context, { workshopId, district: 'Jičín' }))
    const { packs } = value(openWorkshop(made.context, { workshopId: copy.id }))
    expect(packs.map(({ pack }) => [pack.id === packId, pack.print])).toEqual([[false, chosen]])
  })

  it('is named on the command line; a value that is none of its choices is refused', () => {
    expect(value(parsePrintChoice({ layout: 'phone', sides: 'two', links: 'footnotes', lists: 'no' }))).toEqual({
      variant: 'phone',
      isTwoSided: true,
      hasLinkNotes: true,
      hasLists: false,
    })
    expect(value(parsePrintChoice({}))).toEqual({})
    expect(code(parsePrintChoice({ layout: 'poster' }))).toBe('invalid-input')
    expect(choosePrint(chosen, {})).toEqual(chosen)
  })
})

describe('the look of a project', () => {
  const addPicture = (name: string, bytes: Uint8Array): AssetHash => value(addAsset(made.context, { name, bytes })).hash
  const facts = (): ParsedInput<'project:save'> => {
    const profile = value(listProfiles(made.context)).find(({ seedId }) => seedId === 'amif-2014')
    return workshopChannels['project:save'].input.parse({
      projectId: null,
      title: 'Společně',
      programme: '',
      registrationNumber: '',
      beneficiary: '',
      partners: [],
      sources: [],
      from: null,
      to: null,
      profileId: profile?.id,
      color: '#1d4f7c',
      isArchived: false,
    })
  }
  const stored = (id: ProjectId) => value(listProjects(made.context)).find((one) => one.id === id)?.look

  it('is plain at first, and keeps its cover and its logos in their order', () => {
    const project = value(saveProject(made.context, facts()))
    expect(stored(project.id)).toEqual({ cover: 'plain', logos: [] })
    const logos = [
      { asset: addPicture('most.svg', sampleSvg), alt: 'Most' },
      { asset: addPicture('kraj.png', samplePng), alt: 'Kraj' },
    ]
    const look: ProjectLook = { cover: 'stripe', logos }
    value(saveProject(made.context, { ...facts(), projectId: project.id, look: { cover: 'stripe', logos } }))
    expect(stored(project.id)).toEqual(look)
    const turned = logos.toReversed()
    value(saveProject(made.context, { ...facts(), projectId: project.id, look: { ...look, logos: turned } }))
    expect(stored(project.id)?.logos).toEqual(turned)
    value(saveProject(made.context, { ...facts(), projectId: project.id, title: 'Jinak' }))
    expect(stored(project.id)?.logos).toEqual(turned)
  })

  it('is refused with a logo that the library does not hold', () => {
    const look = { cover: 'band' as const, logos: [{ asset: 'f'.repeat(64) as AssetHash, alt: 'Nikdo' }] }
    expect(code(saveProject(made.context, { ...facts(), look }))).toBe('not-found')
    expect(value(listLogos(made.context, { assets: ['f'.repeat(64) as AssetHash] }))).toEqual([])
  })

  it('reaches what is printed: the facts of its logos are gathered with those of the text', () => {
    const asset = addPicture('most.svg', sampleSvg)
    const project = value(
      saveProject(made.context, { ...facts(), look: { cover: 'band', logos: [{ asset, alt: 'Most' }] } }),
    )
    const workshop = value(saveWorkshop(made.context, { ...emptyWorkshop, projectId: project.id }))
    const view = made.addPack(workshop, [chapterItem(made.addChapter('První'))])
    const source = sourceOf(view.pack.id)
    expect(source.project?.look.cover).toBe('band')
    expect(source.pictures[asset]).toMatchObject({ mediaType: 'image/svg+xml', width: 320, height: 160 })
  })
})
