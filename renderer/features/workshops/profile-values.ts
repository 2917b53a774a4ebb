import { isPattern } from '../../../shared/domain/fits-pattern'
import type { ProfileId } from '../../../shared/domain/ids'
import { knownLanguages } from '../../../shared/domain/language'
import type { PublicityProfile, PublicityStatement } from '../../../shared/domain/publicity-profile'
import type { ChannelInput } from '../../../shared/ipc/contract'

/** A profile while it is edited: lists are lines of text. */
export interface ProfileValues {
  readonly name: string
  readonly statements: Readonly<Record<string, PublicityStatement>>
  readonly disclaimers: Readonly<Record<string, PublicityStatement>>
  readonly logos: string
  readonly hasEmblem: boolean
  readonly forbidsPartnerLogos: boolean
  readonly registrationPattern: string
  readonly rules: string
  readonly source: string
  readonly checkedOn: string | null
}

export const profileValuesOf = (profile: PublicityProfile): ProfileValues => ({
  name: profile.name,
  statements: profile.statements,
  disclaimers: profile.disclaimers,
  logos: profile.logos.join('\n'),
  hasEmblem: profile.hasEmblem,
  forbidsPartnerLogos: profile.partnerLogos === 'forbidden',
  registrationPattern: profile.registrationPattern ?? '',
  rules: profile.rules.join('\n'),
  source: profile.source,
  checkedOn: profile.checkedOn,
})

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A language without words has no statement. */
const worded = (statements: ProfileValues['statements']) =>
  Object.fromEntries(Object.entries(statements).filter(([, { text }]) => text.trim() !== ''))

export const profileInputOf = (profileId: ProfileId | null, values: ProfileValues): ChannelInput<'profile:save'> => ({
  profileId,
  name: values.name.trim(),
  statements: worded(values.statements),
  disclaimers: worded(values.disclaimers),
  logos: linesOf(values.logos),
  hasEmblem: values.hasEmblem,
  ...(values.forbidsPartnerLogos ? { partnerLogos: 'forbidden' as const } : {}),
  registrationPattern: values.registrationPattern.trim() === '' ? null : values.registrationPattern.trim(),
  rules: linesOf(values.rules),
  source: values.source.trim(),
  checkedOn: values.checkedOn,
})

/** False while a field holds what cannot be stored. */
export const canBeStored = ({ name, registrationPattern }: ProfileValues): boolean =>
  name.trim() !== '' && (registrationPattern.trim() === '' || isPattern(registrationPattern.trim()))

/** The languages of the program and every other that the profile has words in. */
export const languagesOf = ({ statements, disclaimers }: ProfileValues): readonly string[] => [
  ...new Set<string>([...knownLanguages, ...Object.keys(statements), ...Object.keys(disclaimers)]),
]
