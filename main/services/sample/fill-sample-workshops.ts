import type { ChapterId, ProjectId, WorkshopId } from '../../../shared/domain/ids'
import type { PackItemInput } from '../../../shared/ipc/workshop-channels'
import { personStore } from '../../storage/person-store'
import { versionStore } from '../../storage/versions/version-store'
import { createPack } from '../workshops/create-pack'
import { savePack } from '../workshops/save-pack'
import { saveWorkshop } from '../workshops/save-workshop'
import type { ServiceContext } from '../service-context'
import { fillSampleParticipants } from './fill-sample-participants'
import type { SamplePlaces } from './fill-sample-chapters'
import { SampleKeys } from './sample-keys'
import type { SampleWorkshop } from './sample-manifest'
import { sampleResult } from './sample-result'

interface WorkshopPlaces extends SamplePlaces {
  readonly projects: SampleKeys<ProjectId>
  readonly chapters: SampleKeys<ChapterId>
}

/**
 * Workshops in their order: one that follows another comes after it. Participants come last, because the number of a
 * certificate says which workshop of the library it is from. Their certificates are prepared by the coordinator.
 */
export function fillSampleWorkshops(
  context: ServiceContext,
  workshops: readonly SampleWorkshop[],
  places: WorkshopPlaces,
): void {
  const ids = new SampleKeys<WorkshopId>('workshop')
  for (const workshop of workshops) {
    const { key, project, days, lecturers, coordinator, follows, packs, participants: _, ...facts } = workshop
    const saved = saveWorkshop(context, {
      ...facts,
      workshopId: null,
      projectId: places.projects.maybe(project),
      days: days.map(({ date, blocks }) => ({
        date,
        blocks: blocks.map(({ lecturer, chapter, ...block }) => ({
          ...block,
          lecturerId: places.people.maybe(lecturer),
          chapterId: places.chapters.maybe(chapter),
        })),
      })),
      lecturerIds: lecturers.map((lecturer) => places.people.get(lecturer)),
      coordinatorId: places.people.maybe(coordinator),
      follows: follows.map((other) => ids.get(other)),
    })
    const { id } = sampleResult(saved, `workshop ${key}`)
    ids.set(key, id)
    for (const pack of packs) fillPack(context, id, pack, places.chapters)
  }
  for (const { key, coordinator, participants } of workshops) {
    if (!participants) continue
    const person = coordinator === null ? null : personStore.find(context.database, places.people.get(coordinator))
    const user = { ...context.user, name: person?.name ?? context.user.name }
    fillSampleParticipants({ ...context, user }, ids.get(key), participants)
  }
}

type SamplePack = SampleWorkshop['packs'][number]

function fillPack(
  context: ServiceContext,
  workshopId: WorkshopId,
  pack: SamplePack,
  chapters: SampleKeys<ChapterId>,
): void {
  const { items, ...facts } = pack
  const { pack: empty } = sampleResult(
    createPack(context, { workshopId, title: facts.title, language: facts.language }),
    facts.title,
  )
  const inputs = items.map((item) => toInput(context, item, chapters))
  sampleResult(
    savePack(context, { ...facts, packId: empty.id, baseRevision: empty.revision, items: inputs }),
    `pack ${facts.title}`,
  )
}

function toInput(
  { database }: ServiceContext,
  item: SamplePack['items'][number],
  chapters: SampleKeys<ChapterId>,
): PackItemInput {
  const options = { id: null, isTrainerOnly: item.trainerOnly, startsOnRightPage: item.startsOnRightPage }
  if ('divider' in item) return { ...options, type: 'divider', title: item.divider, language: item.language ?? null }
  if ('districtSheet' in item) return { ...options, type: 'district-sheet', versionId: null }
  const chapterId = chapters.get(item.chapter)
  const versions = versionStore.list(database, chapterId, item.language)
  const pinned = item.version === undefined ? versions[0] : versions.find(({ number }) => number === item.version)
  if (!pinned) throw new Error(`the sample has no such version of ${item.chapter} in ${item.language}`)
  return { ...options, type: 'chapter', chapterId, language: item.language, versionId: pinned.id }
}
