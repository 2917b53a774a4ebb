import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PersonId, ProjectId, ThemeId } from '../../../shared/domain/ids'
import type { Result } from '../../../shared/domain/result'
import { guarded } from '../../storage/guarded'
import { findSeededProfile } from '../../storage/workshops/profile-store'
import { createTheme } from '../chapters/create-theme'
import { savePerson } from '../chapters/save-person'
import { createLibrary } from '../library/create-library'
import type { LibraryPlaces } from '../library/library-places'
import type { OpenLibrary } from '../library/open-library'
import { saveProject } from '../workshops/save-project'
import { seedProfiles } from '../workshops/seed-profiles'
import type { ServiceContext } from '../service-context'
import { fillSampleChapters } from './fill-sample-chapters'
import { fillSampleWorkshops } from './fill-sample-workshops'
import { SampleKeys } from './sample-keys'
import { parseSampleManifest, type SampleManifest } from './sample-manifest'
import { sampleResult } from './sample-result'

export interface SampleLibraryOptions extends Omit<ServiceContext, 'database' | 'path'> {
  /** Without it the file gets a free name in the data folder. */
  readonly path?: string | undefined
  readonly places: LibraryPlaces
}

/**
 * Makes and opens the sample library, whole or not at all; the same clock and random source give the same library.
 * Errors are those of `createLibrary`.
 */
export const createSampleLibrary = guarded((options: SampleLibraryOptions): Result<OpenLibrary> => {
  const { path, places, clock, random, assetsFolder } = options
  const manifest = parseSampleManifest(readFileSync(join(assetsFolder, 'samples', 'library.json'), 'utf8'))
  const created = createLibrary({ path, title: manifest.title, places, clock, random, isSample: true })
  if (!created.ok) return created
  const { database, path: file } = created.value
  try {
    const context = { ...options, database, path: file }
    database.transaction(() => fill(context, manifest))
    return created
  } catch (error) {
    database.close()
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
    throw error
  }
})

function fill(context: ServiceContext, manifest: SampleManifest): void {
  seedProfiles(context)
  const themes = new SampleKeys<ThemeId>('theme')
  for (const { key, name, kind } of manifest.themes) {
    themes.set(key, sampleResult(createTheme(context, { name, kind }), `theme ${key}`).id)
  }
  const people = new SampleKeys<PersonId>('person')
  for (const { key, name, institution, email } of manifest.people) {
    people.set(key, sampleResult(savePerson(context, { personId: null, name, institution, email }), `person ${key}`).id)
  }
  const projects = fillProjects(context, manifest)
  const chapters = fillSampleChapters(context, manifest.chapters, { themes, people })
  fillSampleWorkshops(context, manifest.workshops, { themes, people, projects, chapters })
}

function fillProjects(context: ServiceContext, manifest: SampleManifest): SampleKeys<ProjectId> {
  const projects = new SampleKeys<ProjectId>('project')
  for (const { key, profile, ...facts } of manifest.projects) {
    const profileId = findSeededProfile(context.database, profile)?.id
    if (!profileId) throw new Error(`the sample has no publicity profile ${profile}`)
    const saved = saveProject(context, { ...facts, projectId: null, profileId, isArchived: false })
    projects.set(key, sampleResult(saved, `project ${key}`).id)
  }
  return projects
}
