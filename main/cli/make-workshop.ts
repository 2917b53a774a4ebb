import { appError } from '../../shared/domain/app-error'
import type { PackId, WorkshopId } from '../../shared/domain/ids'
import type { ParticipantFacts } from '../../shared/domain/participant'
import { err, ok, type Result } from '../../shared/domain/result'
import type { PackItemInput } from '../../shared/ipc/workshop-channels'
import { allOrNothing } from '../services/all-or-nothing'
import { addAnnex, type NewAnnex } from '../services/annexes/add-annex'
import { listVersions } from '../services/chapters/list-versions'
import { addParticipants } from '../services/participants/add-participants'
import type { ServiceContext } from '../services/service-context'
import { createPack } from '../services/workshops/create-pack'
import { listProjects } from '../services/workshops/list-projects'
import { savePack } from '../services/workshops/save-pack'
import { saveWorkshop } from '../services/workshops/save-workshop'
import { findChapter } from './find-chapter'
import type { WorkshopRecipe } from './read-recipe'

export interface MadeWorkshop {
  readonly workshopId: WorkshopId
  readonly packId: PackId
}

/** A workshop with one pack of the chapters named, each on the version named or its newest, and its participants. */
export function makeWorkshop(
  context: ServiceContext,
  recipe: WorkshopRecipe,
  people: readonly ParticipantFacts[] = [],
  annexes: readonly NewAnnex[] = [],
): Result<MadeWorkshop> {
  return allOrNothing(context.database, () => {
    const made = makeBoth(context, recipe, annexes)
    if (!made.ok || people.length === 0) return made
    const added = addParticipants(context, { workshopId: made.value.workshopId, people: [...people] })
    return added.ok ? made : added
  })
}

function makeBoth(context: ServiceContext, recipe: WorkshopRecipe, annexes: readonly NewAnnex[]): Result<MadeWorkshop> {
  const items = pinChapters(context, recipe)
  if (!items.ok) return items
  const bound = bindAnnexes(context, annexes)
  if (!bound.ok) return bound
  const projectId = findProject(context, recipe.project)
  if (!projectId.ok) return projectId
  const { title, kind, district, date, language } = recipe
  const workshop = saveWorkshop(context, {
    workshopId: null,
    projectId: projectId.value,
    title,
    kind,
    district,
    days: [{ date, blocks: [] }],
    venue: '',
    address: '',
    languages: [language],
    audience: [],
    lecturerIds: [],
    coordinatorId: null,
    follows: [],
    note: '',
  })
  if (!workshop.ok) return workshop
  const created = createPack(context, { workshopId: workshop.value.id, title, language })
  if (!created.ok) return created
  const { pack } = created.value
  const saved = savePack(context, {
    packId: pack.id,
    baseRevision: pack.revision,
    title,
    language,
    audience: [],
    pageSize: pack.pageSize,
    isTwoSided: pack.isTwoSided,
    items: [...items.value, ...bound.value],
  })
  return saved.ok ? ok({ workshopId: workshop.value.id, packId: pack.id }) : saved
}

/** After the chapters, in the order of the recipe. */
function bindAnnexes(context: ServiceContext, annexes: readonly NewAnnex[]): Result<readonly PackItemInput[]> {
  const items: PackItemInput[] = []
  for (const one of annexes) {
    const added = addAnnex(context, one)
    if (!added.ok) return added
    items.push({ type: 'annex', id: null, isTrainerOnly: false, startsOnRightPage: false, annexId: added.value.id })
  }
  return ok(items)
}

function pinChapters(
  context: ServiceContext,
  { chapters, language }: WorkshopRecipe,
): Result<readonly PackItemInput[]> {
  const items: PackItemInput[] = []
  for (const { id, version } of chapters) {
    const row = findChapter(context, id, language)
    if (!row.ok) return row
    const versions = listVersions(context, { draftId: row.value.draftId })
    if (!versions.ok) return versions
    const number = version ?? row.value.latest?.number
    const pinned = versions.value.find((one) => one.number !== null && one.number === number)
    if (!pinned) return err(appError('not-found'))
    items.push({
      type: 'chapter',
      id: null,
      isTrainerOnly: false,
      startsOnRightPage: false,
      chapterId: id,
      language,
      versionId: pinned.id,
    })
  }
  return ok(items)
}

function findProject(context: ServiceContext, title: string | undefined) {
  if (title === undefined) return ok(null)
  const projects = listProjects(context)
  if (!projects.ok) return projects
  const project = projects.value.find((one) => one.title === title || one.id === title)
  return project ? ok(project.id) : err(appError('not-found'))
}
