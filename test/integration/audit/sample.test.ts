import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findProgram } from '../../../main/ipc/program-paths'
import { finishExport } from '../../../main/services/exporting/finish-export'
import { KeptProcess } from '../../../main/services/exporting/keep-process'
import { prepareExport } from '../../../main/services/exporting/prepare-export'
import type { ExportRequest } from '../../../main/services/exporting/remember-export'
import { runExport } from '../../../main/services/exporting/run-export'
import { exportFolder } from '../../../main/services/folder/export-folder'
import { planWorkshopFolder } from '../../../main/services/folder/plan-folder'
import { addParticipants } from '../../../main/services/participants/add-participants'
import { tickAttendance } from '../../../main/services/participants/tick-attendance'
import { listParticipants } from '../../../main/services/participants/list-participants'
import { prepareCertificates } from '../../../main/services/participants/prepare-certificates'
import { createSampleLibrary } from '../../../main/services/sample/create-sample-library'
import { listChapters } from '../../../main/services/chapters/list-chapters'
import { nameVersion } from '../../../main/services/chapters/name-version'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { listWorkshops } from '../../../main/services/workshops/list-workshops'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import type { ServiceContext } from '../../../main/services/service-context'
import { forkExportProcess } from '../../../main/web/fork-export-process'
import { outputFormats } from '../../../shared/domain/edition'
import { doc, p } from '../../fixtures/builders'
import { seededBytes } from '../../fixtures/generate-chapter'
import { person } from '../../unit/participants/people-library'
import { TestClock, value } from '../../unit/storage/temporary-library'

const folder = mkdtempSync(path.join(tmpdir(), 'skripta-sample-'))
const clock = new TestClock()
const exporter = new KeptProcess(() => forkExportProcess(findProgram().exportProcess))
const faults: unknown[] = []
let context: ServiceContext

beforeAll(() => {
  const given = {
    clock,
    random: seededBytes(7),
    user: { name: 'Jana Koordinátorka', institution: 'Kraj', language: 'cs' as const },
    assetsFolder: path.resolve('assets'),
    programVersion: '0.1.0',
  }
  const places = { dataFolder: folder, backupFolder: null }
  const library = value(createSampleLibrary({ ...given, places, path: path.join(folder, 'sample.skripta') }))
  context = { ...given, ...library }
})
afterAll(() => {
  exporter.close()
  context.database.close()
  rmSync(folder, { recursive: true, force: true })
})

const ports = () => ({
  startProcess: exporter.start,
  onProgress: () => undefined,
  onFault: (fault: unknown) => void faults.push(fault),
  signal: new AbortController().signal,
})

async function makeAll(out: string, most = 3) {
  const made = []
  for (const { id } of value(listWorkshops(context)).slice(0, most)) {
    const plan = planWorkshopFolder(context, {
      workshopId: id,
      formats: ['pdf', 'docx'],
      kinds: ['participant'],
      folder: out,
    })
    made.push(await exportFolder(context, value(plan), ports()))
  }
  return made
}

function hashes(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map(
        (file) => [path.relative(root, file), createHash('sha256').update(readFileSync(file)).digest('hex')] as const,
      )
      .sort(),
  )
}

async function run(request: ExportRequest) {
  return runExport({
    ...ports(),
    prepare: () => prepareExport(context, request),
    finish: (prepared, done) => finishExport(context, prepared, done),
  })
}

function changeEveryChapter(): void {
  for (const { draftId } of value(listChapters(context))) {
    const opened = value(openDraft(context, { draftId }))
    if (!('draft' in opened)) throw new Error('the draft was refused')
    const content = { ...doc(...opened.draft.content.content, p('Úplně nová věta.')), type: 'doc' as const }
    const saved = saveDraft(context, { draftId, baseRevision: opened.draft.revision, content, isEmptyMeant: false })
    const baseRevision = value(saved).revision
    const words = { name: 'Po letech', note: '', lawAsOf: null, checkAgainBy: null }
    value(nameVersion(context, { draftId, baseRevision, ...words }))
  }
}

describe("the sample library's workshops", () => {
  it('export completely in Czech and in Polish, and a second time to the byte the same', async () => {
    const [workshop] = value(listWorkshops(context))
    if (!workshop) throw new Error('the sample has no workshop')
    const workshopId = workshop.id
    value(addParticipants(context, { workshopId, people: [person('Věra Tichá'), person('Oleksandr Іваненко')] }))
    const { participants, days } = value(listParticipants(context, { workshopId }))
    const participantIds = participants.map(({ id }) => id)
    value(tickAttendance(context, { workshopId, participantIds, days: [...days], isPresent: true }))
    value(prepareCertificates(context, { workshopId, blanks: 0 }))

    const first = path.join(folder, 'první')
    const made = await makeAll(first)
    expect(made.map(({ state, error }) => [state, error])).toEqual([
      ['done', null],
      ['done', null],
      ['done', null],
    ])
    const leftOut = made.flatMap((one) => one.folder.leftOut)
    expect(leftOut.every(({ reason }) => reason === 'nothing-to-print')).toBe(true)
    const packs = [...hashes(first).keys()].filter((file) => file.includes('Balíčky'))
    for (const language of ['cs', 'pl'])
      for (const ending of ['pdf', 'docx'])
        expect(packs.filter((file) => file.includes(` - ${language} - `) && file.endsWith(ending))).toHaveLength(3)
    expect(faults).toEqual([])

    // Two days: later, approvals run out, and that is a change.
    clock.advance(2 * 86_400_000)
    const second = path.join(folder, 'druhé')
    const [once] = made
    const [twice] = await makeAll(second, 1)
    if (!once || !twice) throw new Error('nothing was made')
    expect(hashes(twice.folder.folder)).toEqual(hashes(once.folder.folder))
  })

  it('give an edition again to the byte in every format after every chapter has changed, and only what was issued', async () => {
    const [row] = value(listWorkshops(context))
    const pack = row && value(openWorkshop(context, { workshopId: row.id })).packs[0]?.pack
    if (!pack) throw new Error('the sample has no pack')
    const target = {
      type: 'pack',
      packId: pack.id,
      kind: 'participant',
      purpose: 'edition',
      acceptedReason: 'Zkouška',
    } as const
    const issued = await run({ target, formats: [...outputFormats], folder: path.join(folder, 'vydání') })
    expect(issued).toMatchObject({ state: 'done' })
    if (!issued.editionId) throw new Error('nothing was issued')
    const before = hashes(path.join(folder, 'vydání'))
    expect([...before.keys()].map((file) => path.extname(file)).toSorted()).toEqual(['.docx', '.html', '.pdf', '.txt'])
    changeEveryChapter()
    clock.advance(1000 * 86_400_000)
    const again = path.join(folder, 'znovu')
    const request = { target: { type: 'edition', editionId: issued.editionId } as const, folder: again }
    expect(await run({ ...request, formats: [...outputFormats] })).toMatchObject({
      state: 'done',
      editionId: issued.editionId,
    })
    expect(hashes(again)).toEqual(before)
  })
})
