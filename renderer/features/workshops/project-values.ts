import { fitsPattern } from '../../../shared/domain/fits-pattern'
import type { ProfileId } from '../../../shared/domain/ids'
import type { FundingSource, Project } from '../../../shared/domain/project'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import type { ChannelInput } from '../../../shared/ipc/contract'
import { localKey } from './workshop-values'

export interface EditedSource extends FundingSource {
  readonly id: string
}

export interface ProjectValues extends Omit<Project, 'id' | 'sources' | 'from' | 'to'> {
  readonly sources: readonly EditedSource[]
  readonly from: string | null
  readonly to: string | null
}

export type RegistrationProblem = 'registrationOdd' | 'registrationMissing'

const firstColor = '#0d5b63'

export function projectValuesOf({ id: _id, sources, ...facts }: Project): ProjectValues {
  return { ...facts, sources: sources.map((source) => ({ ...source, id: localKey() })) }
}

export function projectInputOf(projectId: string | null, values: ProjectValues): ChannelInput<'project:save'> {
  return {
    ...values,
    projectId,
    title: values.title.trim(),
    partners: [...values.partners],
    look: { ...values.look, logos: [...values.look.logos] },
    sources: values.sources.map(({ id: _id, ...source }) => source),
  }
}

export const newProjectInput = (title: string, profileId: ProfileId): ChannelInput<'project:save'> => ({
  projectId: null,
  title,
  programme: '',
  registrationNumber: '',
  beneficiary: '',
  partners: [],
  sources: [],
  from: null,
  to: null,
  profileId,
  color: firstColor,
  look: { cover: 'plain', logos: [] },
  isArchived: false,
})

/** What is odd about the registration number under these publicity rules; only said, never refused. */
export function registrationProblem(
  registrationNumber: string,
  profile: PublicityProfile | undefined,
): RegistrationProblem | null {
  const number = registrationNumber.trim()
  if (!profile) return null
  if (number === '') {
    const isPrinted = Object.values(profile.statements).some(({ text }) => text.includes('{registrationNumber}'))
    return isPrinted ? 'registrationMissing' : null
  }
  const { registrationPattern } = profile
  return registrationPattern !== null && !fitsPattern(registrationPattern, number) ? 'registrationOdd' : null
}

/** The statement as it will be printed. */
export function filledStatement(text: string, values: Pick<ProjectValues, 'title' | 'registrationNumber'>): string {
  return text.replaceAll('{title}', values.title).replaceAll('{registrationNumber}', values.registrationNumber || '…')
}
