import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActFacts } from '../../../shared/domain/act'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { Day } from '../../../shared/domain/ids'
import { decideActOffer, listActOffers } from '../../../main/services/acts/act-offers'
import { actUses } from '../../../main/services/acts/act-uses'
import { readCiting, saveCitingStyle } from '../../../main/services/acts/citing-style'
import { listActs } from '../../../main/services/acts/list-acts'
import { saveAct } from '../../../main/services/acts/save-act'
import { assembleManuscript } from '../../../main/services/exporting/assemble-manuscript'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { seedProfiles } from '../../../main/services/workshops/seed-profiles'
import { citation, doc, p } from '../../fixtures/builders'
import { code, TemporaryLibrary, value } from '../storage/temporary-library'

const facts: Omit<ParsedInput<'act:save'>, 'actId'> = {
  jurisdiction: 'cz',
  number: '1/2030 Sb.',
  title: 'Zákon č. 1/2030 Sb., o zkoušce',
  shortTitle: 'zákon o zkoušce',
  aliases: [],
  effectiveFrom: null,
  repealedOn: null,
  changes: [],
  note: '',
  source: '',
  checkedOn: null,
}
const on = (day: string) => day as Day

describe('the register of acts', () => {
  let library: TemporaryLibrary
  beforeEach(() => {
    library = new TemporaryLibrary()
    library.context = { ...library.context, assetsFolder: 'assets' }
    seedProfiles(library.context)
  })
  afterEach(() => library.remove())

  const act = (id: string) => value(listActs(library.context)).find((one) => one.id === id)
  const write = (...citations: ReturnType<typeof citation>[]) => {
    const { draftId } = value(
      createChapter(library.context, { themeId: library.theme.id, title: 'Zákony', language: 'cs' }),
    )
    const content = doc(p('Platí ', ...citations))
    value(saveDraft(library.context, { draftId, baseRevision: 0, content, isEmptyMeant: false }))
    return draftId
  }
  const findings = (draftId: ReturnType<typeof write>) =>
    value(
      assembleManuscript(library.context, { type: 'chapter', draftId, versionId: null, kind: 'participant' }),
    ).findings.filter(({ code: one }) => one.startsWith('act-'))

  it('holds what the program ships, each with its official address', () => {
    expect(act('cz:326/1999')).toMatchObject({ shortTitle: 'zákon o pobytu cizinců', uses: 0, editedAt: null })
    expect(value(listActs(library.context)).filter(({ href }) => href === null)).toEqual([])
  })

  it('takes an act by its number and refuses it twice or without a number', () => {
    expect(value(saveAct(library.context, { actId: null, ...facts })).id).toBe('cz:1/2030')
    expect(code(saveAct(library.context, { actId: null, ...facts }))).toBe('conflict')
    expect(code(saveAct(library.context, { actId: null, ...facts, number: 'pátý', title: 'Něco' }))).toBe(
      'invalid-input',
    )
  })

  it('reads the id of an act of each country', () => {
    const add = (jurisdiction: ActFacts['jurisdiction'], number: string, title: string) =>
      value(saveAct(library.context, { actId: null, ...facts, jurisdiction, number, title })).id
    expect(add('pl', 'Dz.U. 2025 poz. 12', 'Ustawa')).toBe('pl:DU/2025/12')
    expect(add('ua', '№ 4321-IX', 'Закон')).toBe('ua:4321-IX')
    expect(add('eu', '2020/1234', 'Nařízení (EU) 2020/1234')).toBe('eu:32020R1234')
  })

  it('keeps what a person wrote and remembers that a person wrote it', () => {
    value(
      saveAct(library.context, { actId: 'cz:326/1999', ...facts, title: 'Můj název', repealedOn: on('2027-01-01') }),
    )
    seedProfiles(library.context)
    expect(act('cz:326/1999')).toMatchObject({ title: 'Můj název', repealedOn: '2027-01-01' })
    expect(act('cz:326/1999')?.editedAt).not.toBeNull()
  })

  it('lists the texts that cite an act, with provisions and the oldest wording', () => {
    const draftId = write(
      citation('§ 5 zákona', 'cz:65/2022', '§ 5', '2024-10-01'),
      citation('zákon', 'cz:65/2022', '', '2026-01-01'),
      citation('jiný', 'cz:500/2004', '', null),
    )
    expect(value(actUses(library.context, { actId: 'cz:65/2022' }))).toMatchObject([
      { draftId, title: 'Zákony', count: 2, provisions: ['§ 5'], asOf: '2024-10-01', isOvertaken: true },
    ])
    expect(act('cz:65/2022')?.uses).toBe(1)
    expect(value(actUses(library.context, { actId: 'cz:326/1999' }))).toEqual([])
  })

  it('warns of a later change, a repeal and an act that it does not know', () => {
    value(saveAct(library.context, { actId: 'cz:500/2004', ...facts, repealedOn: on('2026-01-01') }))
    const draftId = write(
      citation('zákon č. 65/2022 Sb.', 'cz:65/2022', '', '2024-10-01'),
      citation('správní řád', 'cz:500/2004', '', '2024-10-01'),
      citation('zákon č. 9/1999 Sb.', 'cz:9/1999', '', null),
      citation('zákon č. 326/1999 Sb.', 'cz:326/1999', '', '2020-01-01'),
    )
    expect(findings(draftId).map(({ code: one, severity }) => `${severity} ${one}`)).toEqual([
      'warning act-changed',
      'warning act-repealed',
      'warning act-unknown',
    ])
  })

  it('does not warn of a past wording that the citation names on purpose', () => {
    const label = 'zákon č. 65/2022 Sb., ve znění účinném ke dni 1. 5. 2022'
    expect(findings(write(citation(label, 'cz:65/2022', '', '2022-05-01')))).toEqual([])
  })

  it('prints citations in the style of the library', () => {
    const draftId = write(
      citation('§ 5 zákona č. 326/1999 Sb.', 'cz:326/1999', '§ 5', null),
      citation('§ 6 zákona č. 326/1999 Sb.', 'cz:326/1999', '§ 6', null),
    )
    const printed = () => {
      const { manuscript } = value(
        assembleManuscript(library.context, { type: 'chapter', draftId, versionId: null, kind: 'participant' }),
      )
      return JSON.stringify(manuscript.parts)
        .replaceAll('\u00a0', ' ')
        .match(/§ \d zákona[^"]*/g)
    }
    const full = '§ 5 zákona č. 326/1999 Sb., o pobytu cizinců na území České republiky'
    expect(printed()).toEqual(['§ 5 zákona č. 326/1999 Sb.', '§ 6 zákona č. 326/1999 Sb.'])
    value(saveCitingStyle(library.context, { style: 'official' }))
    expect(printed()).toEqual([full, '§ 6 zákona č. 326/1999 Sb.'])
    value(saveCitingStyle(library.context, { style: 'plain' }))
    expect(printed()).toEqual([full, '§ 6 zákona o pobytu cizinců'])
    expect(value(readCiting(library.context)).style).toBe('plain')
  })

  it('offers what the program ships anew beside what a person has, until it is decided', () => {
    expect(value(listActOffers(library.context))).toEqual([])
    const assetsFolder = join(library.folder, 'assets')
    mkdirSync(join(assetsFolder, 'profiles'), { recursive: true })
    copyFileSync('assets/profiles/citation-links.json', join(assetsFolder, 'profiles', 'citation-links.json'))
    const shipped = readFileSync('assets/profiles/acts.json', 'utf8')
    writeFileSync(
      join(assetsFolder, 'profiles', 'acts.json'),
      shipped
        .replace('"shortTitle": "zákon o azylu"', '"shortTitle": "azylový zákon"')
        .replace('"zákon o krajích"', '"krajský"'),
    )
    const newer = { ...library.context, assetsFolder }
    expect(value(listActOffers(newer)).map(({ id, offered }) => [id, offered.shortTitle])).toEqual([
      ['cz:325/1999', 'azylový zákon'],
      ['cz:129/2000', 'krajský'],
    ])
    value(decideActOffer(newer, { actId: 'cz:325/1999', choice: 'take' }))
    value(decideActOffer(newer, { actId: 'cz:129/2000', choice: 'keep' }))
    expect(value(listActOffers(newer))).toEqual([])
    expect(act('cz:325/1999')?.shortTitle).toBe('azylový zákon')
    expect(act('cz:129/2000')?.shortTitle).toBe('zákon o krajích')
    expect(code(decideActOffer(newer, { actId: 'cz:129/2000', choice: 'take' }))).toBe('not-found')
  })
})
