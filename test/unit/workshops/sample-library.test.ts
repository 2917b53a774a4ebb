import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { listChapters } from '../../../main/services/chapters/list-chapters'
import { listVersions } from '../../../main/services/chapters/list-versions'
import { listParticipants } from '../../../main/services/participants/list-participants'
import { createSampleLibrary } from '../../../main/services/sample/create-sample-library'
import { listProjects } from '../../../main/services/workshops/list-projects'
import { listWorkshops } from '../../../main/services/workshops/list-workshops'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { seededBytes } from '../../fixtures/generate-chapter'
import { code, TestClock, value } from '../storage/temporary-library'

const version = (name: string) => ({
  name,
  note: '',
  lawAsOf: '2026-01-01',
  state: 'approved',
  decidedBy: 'eva',
  basis: 'zápis',
})

const manifest = {
  title: 'Ukázka',
  themes: [
    { key: 'pomoc', name: 'První pomoc', kind: 'general' },
    { key: 'okresy', name: 'Okresní listy', kind: 'district-sheet' },
  ],
  people: [{ key: 'eva', name: 'Eva Autorka', institution: 'Kraj', email: '', story: 'píše' }],
  projects: [{ key: 'spolu', title: 'Spolu', registrationNumber: 'CZ.1', profile: 'interreg-cz-pl-2021' }],
  chapters: [
    {
      key: 'klid',
      theme: 'pomoc',
      owner: 'eva',
      guarantor: 'eva',
      texts: [
        {
          language: 'cs',
          title: 'Klid',
          file: 'klid.html',
          versions: [{ ...version('První'), file: 'klid-1.html' }, version('Druhá')],
        },
        { language: 'pl', title: 'Spokój', file: 'klid.html', versions: [version('Pierwsza')] },
      ],
    },
    {
      key: 'nachod',
      theme: 'okresy',
      district: 'Náchod',
      texts: [{ language: 'cs', title: 'Náchod', file: 'nachod.html', versions: [version('1')] }],
    },
  ],
  workshops: [
    {
      key: 'w',
      project: 'spolu',
      title: 'Workshop',
      kind: 'workshop',
      district: 'Náchod',
      lecturers: ['eva'],
      coordinator: 'eva',
      days: [
        {
          date: '2026-11-24',
          blocks: [{ from: '09:00', to: '10:00', title: 'Úvod', lecturer: 'eva', chapter: 'klid' }],
        },
      ],
      packs: [
        {
          title: 'Balíček',
          language: 'cs',
          items: [{ divider: 'Ráno' }, { chapter: 'klid', language: 'cs', trainerOnly: true }, { districtSheet: true }],
        },
      ],
    },
    { key: 'dalsi', title: 'Návazné', kind: 'follow-up', follows: ['w'] },
  ],
}

const people = {
  rules: { retainUntil: '2034-12-31', certificateShare: 100, certificatePattern: 'W-{workshop}-{sequence}' },
  blankCertificates: 2,
  people: [
    { name: 'Petra Příchozí', isWalkIn: true, presentOn: ['2026-11-24'] },
    { name: 'Jan Nepřítomný', format: 'large' },
    { name: 'Олена Вигадана', presentOn: ['2026-11-24'] },
  ],
}

const texts = {
  'klid-1.html': '<p>Poprvé.</p>',
  'klid.html':
    '<h1>Klid</h1><p>Viz <span data-cross-reference data-chapter="nachod" data-show="title"></span>.</p><figure data-file="bod.svg" data-alt="Bod"></figure>',
  'nachod.html': '<p>Úřady.</p>',
}

let folder = ''
const write = (changes: Readonly<Record<string, string>> = {}, description: unknown = manifest) => {
  const samples = join(folder, 'assets', 'samples')
  for (const name of ['chapters', 'pictures']) mkdirSync(join(samples, name), { recursive: true })
  cpSync(resolve('assets/profiles'), join(folder, 'assets', 'profiles'), { recursive: true })
  writeFileSync(join(samples, 'library.json'), JSON.stringify(description))
  writeFileSync(
    join(samples, 'pictures', 'bod.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>',
  )
  for (const [name, text] of Object.entries({ ...texts, ...changes }))
    writeFileSync(join(samples, 'chapters', name), text)
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skripta-sample-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const options = (name = 'a.skripta') => ({
  path: join(folder, name),
  places: { dataFolder: join(folder, 'data'), backupFolder: null },
  clock: new TestClock(),
  random: seededBytes(3),
  user: { name: 'Kdosi', institution: '', language: 'cs' as const },
  assetsFolder: join(folder, 'assets'),
  programVersion: '0.1.0',
})

/** Texts of one chapter, made in the same moment, are listed by chance: here by language. */
const chapterRows = (context: Parameters<typeof listChapters>[0]) => {
  const rows = value(listChapters(context))
  const placeOf = (id: string) => rows.findIndex(({ chapterId }) => chapterId === id)
  return rows.toSorted((a, b) => placeOf(a.chapterId) - placeOf(b.chapterId) || a.language.localeCompare(b.language))
}

function create(name?: string) {
  const given = options(name)
  return { ...given, ...value(createSampleLibrary(given)) }
}

describe('the sample library', () => {
  it('holds what its description says', () => {
    write()
    const context = create()
    const rows = chapterRows(context)
    expect(
      rows.map(({ title, language, ownerName, latest }) => [title, language, ownerName, latest?.number, latest?.state]),
    ).toEqual([
      ['Klid', 'cs', 'Eva Autorka', 2, 'approved'],
      ['Spokój', 'pl', 'Eva Autorka', 1, 'approved'],
      ['Náchod', 'cs', '', 1, 'approved'],
    ])
    expect(value(listProjects(context))).toMatchObject([{ title: 'Spolu', registrationNumber: 'CZ.1' }])
    const [first, second] = value(listWorkshops(context)).toSorted((a, b) => b.title.localeCompare(a.title))
    if (!first || !second) throw new Error('two workshops')
    const opened = value(openWorkshop(context, { workshopId: first.id }))
    expect(opened.packs[0]?.items.map(({ title, versionNumber }) => [title, versionNumber])).toEqual([
      ['Ráno', null],
      ['Klid', 2],
      ['Náchod', 1],
    ])
    expect(opened.packs[0]?.pack.items.map(({ isTrainerOnly }) => isTrainerOnly)).toEqual([false, true, false])
    expect(opened.workshop.days[0]?.blocks[0]?.chapterId).toBe(rows[0]?.chapterId)
    expect(value(openWorkshop(context, { workshopId: second.id })).workshop.follows).toEqual([first.id])
    context.database.close()
  })

  it('has versions with their own texts, written by the owner, and references that lead to chapters', () => {
    write()
    const context = create()
    const [czech, , sheet] = chapterRows(context)
    if (!czech || !sheet) throw new Error('three rows')
    const versions = value(listVersions(context, { draftId: czech.draftId }))
    expect(versions.map(({ name, author, lawAsOf }) => [name, author, lawAsOf])).toEqual([
      ['Druhá', 'Eva Autorka', '2026-01-01'],
      ['První', 'Eva Autorka', '2026-01-01'],
    ])
    expect(versions[0]?.contentHash).not.toBe(versions[1]?.contentHash)
    const opened = value(openDraft(context, { draftId: czech.draftId }))
    expect(JSON.stringify(opened)).toContain(`"chapter":"${sheet.chapterId}"`)
    expect(JSON.stringify(opened)).toMatch(/"asset":"[0-9a-f]{64}"/)
    context.database.close()
  })

  it('has participants with attendance and certificates; a walk-in holds one that was blank', () => {
    const [first, second] = manifest.workshops
    write({}, { ...manifest, workshops: [{ ...first, participants: people }, second] })
    const context = create()
    const [workshop] = value(listWorkshops(context)).filter(({ title }) => title === 'Workshop')
    if (!workshop) throw new Error('no workshop')
    const { participants, certificates, rules } = value(listParticipants(context, { workshopId: workshop.id }))
    expect(participants.map(({ name, format, isWalkIn, presentOn }) => [name, format, isWalkIn, presentOn])).toEqual([
      ['Jan Nepřítomný', 'large', false, []],
      ['Олена Вигадана', null, false, ['2026-11-24']],
      ['Petra Příchozí', null, true, ['2026-11-24']],
    ])
    const nameOf = new Map(participants.map(({ id, name }) => [id, name]))
    expect(
      certificates.map((one) => [one.number, one.participantId && nameOf.get(one.participantId), one.counts]),
    ).toEqual([
      ['W-01-001', 'Jan Nepřítomný', false],
      ['W-01-002', 'Олена Вигадана', true],
      ['W-01-003', 'Petra Příchozí', true],
      ['W-01-004', null, false],
    ])
    expect(certificates.every(({ minutes, preparedBy }) => minutes === 60 && preparedBy === 'Eva Autorka')).toBe(true)
    expect(rules).toEqual(people.rules)
    context.database.close()
  })

  it('is the same again for the same clock and random source', () => {
    write()
    const dump = (name: string) => {
      const { database } = create(name)
      const tables = [
        'chapter',
        'draft',
        'version',
        'state_event',
        'person',
        'project',
        'workshop',
        'pack',
        'pack_item',
        'publicity_profile',
        'participant',
        'attendance',
        'certificate',
      ]
      const rows = tables.map((table) => database.all(`SELECT * FROM ${table} ORDER BY 1, 2`))
      database.close()
      return JSON.stringify(rows)
    }
    expect(dump('a.skripta')).toBe(dump('b.skripta'))
  })

  it('never takes the place of a file', () => {
    write()
    create().database.close()
    expect(code(createSampleLibrary(options()))).toBe('library-exists')
  })

  it('is made whole or not at all', () => {
    write({ 'klid.html': '<p>x</p><img src="https://example.org/x.png">' })
    expect(() => createSampleLibrary(options())).toThrow('klid.html would lose')
    expect(existsSync(options().path)).toBe(false)
    write({}, { ...manifest, workshops: [{ ...manifest.workshops[1], follows: ['nikdo'] }] })
    expect(() => createSampleLibrary(options())).toThrow('no workshop nikdo')
    expect(existsSync(options().path)).toBe(false)
  })
})
