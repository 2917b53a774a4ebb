import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../../main/services/service-context'
import { listProfiles } from '../../../main/services/workshops/list-profiles'
import { decideProfileOffer, listProfileOffers } from '../../../main/services/workshops/profile-offers'
import { saveProfile } from '../../../main/services/workshops/save-profile'
import { seedProfiles } from '../../../main/services/workshops/seed-profiles'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { compositionChannels } from '../../../shared/ipc/composition-channels'
import { value } from '../storage/temporary-library'
import { WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

const shipped = (seedId: string): PublicityProfile => {
  const found = value(listProfiles(made.context)).find((one) => one.seedId === seedId)
  if (!found) throw new Error(`no profile ${seedId}`)
  return found
}
const inputOf = ({ id, seedId: _seed, editedAt: _at, ...facts }: PublicityProfile) =>
  compositionChannels['profile:save'].input.parse({ profileId: id, ...facts })

/** The program with another wording of one profile, as a later version would ship it. */
function laterProgram(seedId: string, name: string): ServiceContext {
  const assetsFolder = path.join(made.library.folder, 'assets')
  mkdirSync(path.join(assetsFolder, 'profiles'), { recursive: true })
  const file = JSON.parse(readFileSync('assets/profiles/publicity.json', 'utf8')) as {
    readonly profiles: readonly { readonly seedId: string }[]
  }
  const profiles = file.profiles.map((one) => (one.seedId === seedId ? { ...one, name } : one))
  writeFileSync(path.join(assetsFolder, 'profiles', 'publicity.json'), JSON.stringify({ profiles }))
  return { ...made.context, assetsFolder }
}

describe('publicity profiles', () => {
  it('are there for every programme of the region, each with its source, and say where nobody has verified them', () => {
    const profiles = value(listProfiles(made.context))
    expect(profiles.map(({ seedId }) => seedId)).toEqual([
      'none',
      'national',
      'interreg-cz-pl-2014',
      'interreg-cz-pl-2021',
      'amif-2014',
      'amif-2021',
      'opz-2014',
      'opz-plus-2021',
      'eu-direct-2014',
      'eu-direct-2021',
    ])
    for (const { source, rules } of profiles) {
      expect(source).not.toBe('')
      expect(rules.length).toBeGreaterThan(0)
    }
    expect(profiles.filter(({ hasEmblem }) => !hasEmblem).map(({ seedId }) => seedId)).toEqual(['none', 'national'])
  })

  it('are edited in the library and stay so', () => {
    const before = shipped('amif-2021')
    const statements = { ...before.statements, ro: { text: 'Cofinanțat de Uniunea Europeană', isOfficial: false } }
    const after = value(saveProfile(made.context, inputOf({ ...before, statements, checkedOn: null })))
    expect(after).toMatchObject({ seedId: 'amif-2021', checkedOn: null })
    expect(after.editedAt).not.toBeNull()
    seedProfiles(made.context)
    expect(shipped('amif-2021')).toEqual(after)
  })

  it('are copied into one’s own, which nothing shipped touches', () => {
    const own = value(saveProfile(made.context, { ...inputOf(shipped('national')), profileId: null, name: 'Kraj' }))
    expect(own).toMatchObject({ seedId: null, name: 'Kraj' })
    expect(value(listProfiles(made.context)).filter(({ name }) => name === 'Kraj')).toEqual([own])
    expect(value(listProfileOffers(laterProgram('national', 'Nový název')))).toHaveLength(1)
  })

  it('refuse a pattern that no number can be compared with', () => {
    expect(() => inputOf({ ...shipped('amif-2014'), registrationPattern: '(' })).toThrow()
  })

  it('are offered anew when the program brings others, and only until somebody has decided', () => {
    const later = laterProgram('amif-2014', 'AMIF, nové znění')
    expect(value(listProfileOffers(made.context))).toEqual([])
    expect(value(listProfileOffers(later)).map(({ offered }) => offered.name)).toEqual(['AMIF, nové znění'])
    value(decideProfileOffer(later, { profileId: shipped('amif-2014').id, choice: 'keep' }))
    expect(value(listProfileOffers(later))).toEqual([])
    expect(shipped('amif-2014').name).not.toBe('AMIF, nové znění')
  })

  it('take the place of the present one, or stand beside it', () => {
    const present = shipped('amif-2014')
    const later = laterProgram('amif-2014', 'AMIF, nové znění')
    value(saveProfile(made.context, inputOf({ ...present, name: 'Moje znění' })))
    const beside = value(decideProfileOffer(later, { profileId: present.id, choice: 'beside' }))
    const names = value(listProfiles(made.context)).map(({ name, seedId }) => [name, seedId])
    expect(names).toContainEqual(['Moje znění', null])
    expect(names).toContainEqual(['AMIF, nové znění', 'amif-2014'])
    expect(beside.id).not.toBe(present.id)
    expect(value(listProfileOffers(later))).toEqual([])
    const newest = laterProgram('amif-2014', 'AMIF, nejnovější')
    expect(value(decideProfileOffer(newest, { profileId: beside.id, choice: 'take' }))).toMatchObject({
      id: beside.id,
      name: 'AMIF, nejnovější',
      editedAt: null,
    })
  })
})
