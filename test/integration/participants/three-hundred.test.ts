import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { savePerson } from '../../../main/services/chapters/save-person'
import { runCopies } from '../../../main/services/copies/run-copies'
import { finishExport } from '../../../main/services/exporting/finish-export'
import { prepareExport } from '../../../main/services/exporting/prepare-export'
import { runExport } from '../../../main/services/exporting/run-export'
import { addParticipants } from '../../../main/services/participants/add-participants'
import { eraseParticipants } from '../../../main/services/participants/erase-participants'
import { exportList } from '../../../main/services/participants/export-list'
import { prepareCertificates } from '../../../main/services/participants/prepare-certificates'
import { readList } from '../../../main/services/participants/read-list'
import { saveRules } from '../../../main/services/participants/save-rules'
import { tickAttendance } from '../../../main/services/participants/tick-attendance'
import { isTakenByItself, mapPeople } from '../../../shared/domain/map-people'
import { paperKinds, type PaperFormat, type PaperKind } from '../../../shared/domain/paper'
import { guessColumns } from '../../../shared/domain/people-columns'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import { readDocx } from '../../fixtures/read-docx'
import { PaperLibrary } from '../../unit/paperwork-service/paper-library'
import { firstDay, secondDay } from '../../unit/participants/people-library'
import { value } from '../../unit/storage/temporary-library'
import { chapterItem, packTarget } from '../../unit/workshops/workshop-library'
import { ownProcess } from '../annexes/own-process'
import { openNative } from '../pdf/print'
import { readBook } from '../pdf/read-book'
import { crowd, figures, lists } from './crowd'

let workshop: PdfWorkshop
let library: PaperLibrary
/** Each page of a PDF; a Word document is one. */
const texts = new Map<string, readonly string[]>()
let copies: readonly WrittenFile[] = []

const ports = () => ({
  startProcess: () => ownProcess(workshop),
  onProgress: () => undefined,
  onFault: (fault: unknown) => {
    throw fault
  },
  signal: new AbortController().signal,
})

/** Letters and figures as they follow each other: lines, cells and hyphens divide them differently in each format. */
const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\p{Cc}\p{Cf}\u00ad\u2010-]/gu, '')
const pagesOf = (kind: PaperKind, format: PaperFormat): readonly string[] => {
  const pages = texts.get(`${kind} ${format}`)
  if (!pages) throw new Error(`no ${kind} as ${format}`)
  return pages
}
const wordsOf = (kind: PaperKind, format: PaperFormat): string => pagesOf(kind, format).join('')
const exactly = (words: string): RegExp => new RegExp(`${RegExp.escape(bare(words))}(?!\\d)`, 'u')
const numberOf = (index: number): string => `2026/01/${String(index + 1).padStart(3, '0')}`

/** As the window takes a list in: read, columns guessed, everybody who is not there already. */
async function takeIn({ name, bytes }: (typeof lists)[number]): Promise<string> {
  const table = value(await readList(name, bytes))
  const { columns, hasHeadings } = guessColumns(table.rows[0] ?? [])
  const lines = mapPeople(table.rows.slice(1), columns, library.view().participants, 2)
  const people = lines.filter(({ state }) => isTakenByItself(state)).map(({ facts }) => ({ ...facts }))
  value(addParticipants(library.context, { workshopId: library.workshopId, people }))
  return `${table.encoding} ${String(table.separator)} ${String(hasHeadings)} ${people.length}`
}

function tick(): void {
  const { participants } = library.view()
  for (const [at, day] of [firstDay, secondDay].entries()) {
    const there = participants.filter((_, index) => crowd[index]?.days.some((one) => one === at))
    const participantIds = there.map(({ id }) => id)
    value(
      tickAttendance(library.context, { workshopId: library.workshopId, participantIds, days: [day], isPresent: true }),
    )
  }
}

function prepareLibrary(): void {
  const lecturer = value(
    savePerson(library.context, { personId: null, name: 'Mgr. Hedvika Příkladná', institution: '', email: '' }),
  )
  library.addProject('interreg-cz-pl-2021', { registrationNumber: 'CZ.11.01.02/00/23_001/0000123' })
  const venue = { venue: 'Sál Beránek', address: 'Masarykovo nám. 1, 547 01 Náchod' }
  library.change({ ...venue, lecturerIds: [lecturer.id], coordinatorId: lecturer.id })
}

async function readPapers(files: readonly WrittenFile[]): Promise<void> {
  for (const { path, paper, format } of files) {
    const bytes = new Uint8Array(readFileSync(path))
    const pages =
      format === 'pdf'
        ? (await readBook(bytes)).pages.map(({ text }) => text)
        : [readDocx(bytes).text('word/document.xml')]
    texts.set(`${String(paper)} ${format}`, pages.map(bare))
  }
}

async function makeCopies(): Promise<readonly WrittenFile[]> {
  const { workshopId, context, folder } = library
  const chapter = library.addChapter('Klid')
  const { pack } = library.addPack(library.workshop(), [chapterItem(chapter)])
  const target = packTarget(pack.id)
  const issued = await runExport({
    ...ports(),
    prepare: () => prepareExport(context, { target, formats: ['pdf'], folder }),
    finish: (prepared, done) => finishExport(context, prepared, done),
  })
  expect(issued.error).toBeNull()
  const request = {
    workshopId,
    packId: pack.id,
    source: 'edition',
    participantIds: null,
    withNames: true,
    folder,
  } as const
  const made = await runCopies(context, request, ports())
  expect([made.state, made.error]).toEqual(['done', null])
  return made.files
}

const taken: string[] = []
beforeAll(async () => {
  workshop = await openNative()
  library = new PaperLibrary()
  prepareLibrary()
  for (const list of lists) taken.push(await takeIn(list))
  const { workshopId } = library
  const rules = { ...library.view().rules, certificateShare: 100 }
  value(saveRules(library.context, { workshopId, rules }))
  value(prepareCertificates(library.context, { workshopId, blanks: 0 }))
  tick()
  const made = await library.make({ formats: ['pdf', 'docx'] }, () => ownProcess(workshop))
  expect([made.state, made.error, made.losses]).toEqual(['done', null, []])
  await readPapers(made.files)
  copies = await makeCopies()
}, 180_000)
afterAll(() => {
  workshop.engine.dispose()
  library.remove()
})

const formats = ['pdf', 'docx'] as const

describe('300 participants, from the list to the last paper', () => {
  it('are taken in whole: two of one name, long names and others’ letters', () => {
    expect(taken).toEqual(['windows-1250 ; true 290', 'utf-8 ; true 10'])
    const { participants, counts } = library.view()
    expect(participants.map(({ name, institution, district }) => ({ name, institution, district }))).toEqual(
      crowd.map(({ name, institution, district }) => ({ name, institution, district })),
    )
    expect([counts.present, counts.byDay.map(({ present }) => present)]).toEqual([figures.present, figures.onDay])
  })

  it('get certificates numbered without a gap, each on a page of its own in the order of its number', () => {
    expect(library.view().certificates.map(({ number }) => number)).toEqual(crowd.map((_, index) => numberOf(index)))
    const pages = pagesOf('certificates', 'pdf')
    expect(pages).toHaveLength(300)
    const odd = crowd.filter(
      ({ name }, index) =>
        !exactly(name).test(pages[index] ?? '') || !exactly(numberOf(index)).test(pages[index] ?? ''),
    )
    expect(odd).toEqual([])
    const word = wordsOf('certificates', 'docx')
    expect(
      crowd.filter(({ name }, index) => !exactly(name).test(word) || !exactly(numberOf(index)).test(word)),
    ).toEqual([])
  })

  it.each(formats)('read the same days, hours and place in every paper (%s)', (format) => {
    for (const kind of ['invitation', 'programme', 'certificates', 'report'] as const)
      for (const words of ['24.–25. 11. 2026', '5 hodin', 'Sál Beránek'])
        expect(exactly(words).test(wordsOf(kind, format)), `${words} in ${kind}`).toBe(true)
    for (const kind of ['attendance', 'minutes', 'poster'] as const)
      expect(wordsOf(kind, format), kind).toContain(bare('Sál Beránek'))
    // Hours are told in one way only, wherever they are told.
    for (const kind of paperKinds) {
      const said = [...wordsOf(kind, format).matchAll(/(\d+)hodin(?:a|y)?(\d+minut)?/gu)].map(([words]) => words)
      expect(new Set(said).difference(new Set(['5hodin'])), kind).toEqual(new Set())
    }
  })

  it.each(formats)('are counted alike in report and minutes, by day, institution and district (%s)', (format) => {
    const report = wordsOf('report', format)
    const { present, onDay, certified } = figures
    expect(report).toMatch(exactly(`Přihlášeno předem 300`))
    expect(report).toMatch(exactly(`Přítomno ${present}`))
    expect(report).toMatch(exactly(`Přítomno 24. listopadu 2026 ${String(onDay[0])}`))
    expect(report).toMatch(exactly(`Přítomno 25. listopadu 2026 ${String(onDay[1])}`))
    expect(report).toMatch(exactly(`Vydaná osvědčení ${certified.length}`))
    expect(wordsOf('minutes', format)).toContain(bare(`${present} lidí podle prezenční listiny`))
    for (const by of ['institution', 'district'] as const)
      for (const [name, all, came] of figures.groups(by))
        expect(report, name).toMatch(exactly(`${name} ${all} ${came}`))
    const counted = certified.map(numberOf)
    expect(report.match(/2026\/01\/\d{3}/gu)).toEqual(counted)
  })

  it.each(formats)('stand on the sheet of each day, in the minutes if they came, and on a tag (%s)', (format) => {
    const missing = (kind: PaperKind, people = crowd) =>
      people.filter(({ name }) => !exactly(name).test(wordsOf(kind, format)))
    expect([missing('attendance'), missing('name-tags')]).toEqual([[], []])
    const came = crowd.filter(({ days }) => days.length > 0)
    expect(missing('minutes', came)).toEqual([])
    // So many names take several sheets of the minutes: none runs off one.
    if (format === 'pdf') expect(pagesOf('minutes', 'pdf').length).toBeGreaterThan(4)
    const twice = wordsOf('attendance', format).split(bare('Jana Dvojitá')).length - 1
    expect(twice).toBe(4)
  })

  it('get a copy each, and no two people the same file', async () => {
    expect(copies).toHaveLength(300)
    expect(new Set(copies.map(({ path }) => path)).size).toBe(300)
    for (const index of [0, 40, 41, 99, 299]) {
      const name = crowd[index]?.name ?? ''
      const institution = crowd[index]?.institution ?? ''
      const { path = '' } = copies[index] ?? {}
      expect(basename(path)).toContain(
        name === 'Jana Dvojitá' ? institution.slice(0, 10).replaceAll('"', '') : name.slice(0, 20),
      )
      const { pages } = await readBook(new Uint8Array(readFileSync(path)))
      for (const page of pages) expect(bare(page.text)).toContain(bare(`Výtisk pro: ${name}`))
      const others = crowd.filter(
        (one) => one.name !== name && exactly(`Výtisk pro: ${one.name}`).test(bare(pages[0]?.text ?? '')),
      )
      expect(others).toEqual([])
    }
  })

  it('are saved as a table in which no cell is run', () => {
    const { text } = value(exportList(library.context, { workshopId: library.workshopId }))
    expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(301)
    expect(text).toContain('"\'=HYPERLINK(""http://x"")"')
    expect(text.match(/2026\/01\/\d{3}/gu)).toEqual(figures.certified.map(numberOf))
  })

  it('one of them is erased: no paper names them, their number is given to nobody', async () => {
    const at = 16
    const erased = library.view().participants[at]
    if (!erased) throw new Error('nobody to erase')
    value(eraseParticipants(library.context, { workshopId: library.workshopId, participantIds: [erased.id] }))
    const kinds = ['attendance', 'certificates', 'minutes', 'name-tags'] as const
    const made = await library.make({ kinds, formats: ['docx'] }, () => ownProcess(workshop))
    await readPapers(made.files)
    for (const kind of kinds) expect(exactly(erased.name).test(wordsOf(kind, 'docx')), kind).toBe(false)
    const numbers = wordsOf('certificates', 'docx').match(/2026\/01\/\d{3}/gu)
    expect(numbers).toEqual(crowd.flatMap((_, index) => (index === at ? [] : [numberOf(index)])))
    value(prepareCertificates(library.context, { workshopId: library.workshopId, blanks: 1 }))
    expect(library.view().certificates.map(({ number }) => number)).toEqual(
      [...crowd, null].map((_, index) => numberOf(index)),
    )
  }, 60_000)
})
