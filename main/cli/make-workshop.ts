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
import { listProjects } from '../services/workshops/list-projects'
import { savePack } from '../services/workshops/save-pack'
import { saveWorkshop } from '../services/workshops/save-workshop'
import { beginPack } from './begin-pack'
import { findChapter } from './find-chapter'
import type { WorkshopRecipe } from './read-recipe'

export interface MadeWorkshop {
  readonly workshopId: WorkshopId
  readonly packId: PackId
  /** Titles of what the preset names and the library has no longer. */
  readonly leftOut: readonly string[]
}

/** A workshop with one pack of what its preset holds and the chapters named, each on the version named or its newest, and its participants. */
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
    institutions: recipe.institutions ?? [],
    lecturerIds: [],
    coordinatorId: null,
    follows: [],
    note: '',
  })
  if (!workshop.ok) return workshop
  const begun = beginPack(context, { workshopId: workshop.value.id, title, language, preset: recipe.preset })
  if (!begun.ok) return begun
  const { view, leftOut } = begun.value
  const { id, revision, workshopId, ...facts } = view.pack
  const all = [...view.pack.items, ...items.value, ...bound.value]
  const saved = savePack(context, {
    ...facts,
    audience: [...facts.audience],
    packId: id,
    baseRevision: revision,
    items: all,
  })
  return saved.ok ? ok({ workshopId, packId: id, leftOut }) : saved
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
  { chapters = [], language }: WorkshopRecipe,
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
