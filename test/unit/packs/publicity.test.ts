import { describe, expect, it } from 'vitest'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { checkPublicity } from '../../../main/export/manuscript/check-publicity'
import { describePublicity } from '../../../main/export/manuscript/describe-publicity'
import type { ManuscriptSource } from '../../../main/export/manuscript/manuscript-source'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { createTranslator } from '../../../shared/i18n/translator'
import { samplePngHash } from '../../fixtures/pictures'
import { sampleProfile, sampleProject, sampleSource } from '../../fixtures/sample-source'

const rules: PublicityProfile = {
  ...sampleProfile,
  checkedOn: '2026-11-21' as NonNullable<PublicityProfile['checkedOn']>,
  registrationPattern: 'CZ\\.\\d{2}\\.\\d{2}\\.\\d{2}/\\d{2}/\\d{2}_\\d{3}/\\d{7}',
  disclaimers: { cs: { text: 'Za obsah odpovídá autor.', isOfficial: true } },
}

function outcomes(change: Partial<ManuscriptSource> = {}) {
  const source = sampleSource({ profile: rules, ...change })
  const { lines } = describePublicity(source, buildManuscript(source))
  return Object.fromEntries(lines.map(({ code, outcome }) => [code, outcome]))
}
const contexts = (change: Partial<ManuscriptSource>) => {
  const found: unknown[] = []
  checkPublicity(sampleSource({ profile: rules, ...change }), (code, params = {}) =>
    found.push([code, params.context ?? '']),
  )
  return found
}

describe('publicity of a pack', () => {
  it('is met point by point, and leaves to a person what the program cannot see', () => {
    expect(outcomes()).toEqual({
      profile: 'met',
      verified: 'met',
      statement: 'met',
      number: 'met',
      disclaimer: 'met',
      emblem: 'met',
      'emblem-height': 'met',
      'emblem-shape': 'met',
      background: 'met',
      font: 'met',
    })
  })

  it('says that nobody has verified the wording, and that a translation is none of the funder’s', () => {
    const statements = { cs: { text: 'Spolufinancuje EU', isOfficial: false } }
    expect(outcomes({ profile: { ...rules, statements, checkedOn: null } })).toMatchObject({
      verified: 'person',
      official: 'person',
      statement: 'met',
    })
  })

  it.each<[string, Partial<ManuscriptSource>, string]>([
    ['a project without rules', { profile: null }, 'profile'],
    ['a number that is missing', { project: { ...sampleProject, registrationNumber: '' } }, 'number'],
    ['a number of another kind', { project: { ...sampleProject, registrationNumber: 'AMIF/31/03' } }, 'number'],
    ['no sentence in the language of the pack', { language: 'pl' }, 'statement'],
    ['no words on responsibility in that language', { language: 'pl' }, 'disclaimer'],
  ])('is not met with %s', (_name, change, code) => {
    expect(outcomes(change)).toMatchObject({ [code]: 'unmet' })
  })

  it('looks at logos: their shape, their points, their words, and whether the funder wants them', () => {
    const look = { cover: 'plain', logos: [{ asset: samplePngHash, alt: '' }] } as const
    const project = { ...sampleProject, look }
    expect(outcomes({ project })).toMatchObject({ 'logos-size': 'met', 'logos-named': 'unmet' })
    const pictures = { [samplePngHash]: { mediaType: 'image/png', width: 4_000, height: 100 } }
    expect(outcomes({ project, pictures })).toMatchObject({ 'logos-fit': 'unmet' })
    const fit = { [samplePngHash]: { mediaType: 'image/png', width: 1_200, height: 800 } }
    expect(outcomes({ project, pictures: fit })).toMatchObject({ 'logos-fit': 'met' })
    expect(outcomes({ project, pictures: fit, profile: { ...rules, partnerLogos: 'forbidden' } })).toMatchObject({
      'logos-fit': 'unmet',
    })
  })

  it('asks nothing where no publicity is prescribed', () => {
    const source = sampleSource({ profile: { ...rules, hasEmblem: false, statements: {} } })
    expect(describePublicity(source, buildManuscript(source)).lines).toEqual([])
  })
})

describe('findings about publicity', () => {
  it.each<[Partial<ManuscriptSource>, readonly string[]]>([
    [{}, []],
    [{ profile: null }, ['']],
    [{ project: { ...sampleProject, registrationNumber: ' ' } }, ['number']],
    [{ project: { ...sampleProject, registrationNumber: 'AMIF/31/03' } }, ['numberOdd']],
    [{ language: 'pl' }, ['statement', 'disclaimer']],
  ])('name what is wrong (%#)', (change, expected) => {
    expect(contexts(change)).toEqual(expected.map((context) => ['publicity-missing', context]))
  })

  it('have words of their own', () => {
    const t = createTranslator('cs')
    const words = ['', 'number', 'projectNumber', 'numberOdd', 'statement', 'disclaimer'].map((context) =>
      t('findings.publicity-missing', { context, profile: 'P', number: 'N', language: 'pl' }),
    )
    expect(new Set(words).size).toBe(words.length)
  })

  it('take a pattern that somebody broke for none', () => {
    expect(contexts({ profile: { ...rules, registrationPattern: '(' } })).toEqual([])
  })
})
