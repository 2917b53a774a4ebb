import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportedChapter } from '../../../main/services/chapters/import-chapter'
import { recordState } from '../../../main/services/chapters/record-state'
import { checkPack } from '../../../main/services/exporting/check-pack'
import { finishExport } from '../../../main/services/exporting/finish-export'
import { prepareExport } from '../../../main/services/exporting/prepare-export'
import { lastExport, rememberExport, type ExportRequest } from '../../../main/services/exporting/remember-export'
import { runExport } from '../../../main/services/exporting/run-export'
import { listEditions } from '../../../main/services/workshops/list-editions'
import { recordEditionEvent } from '../../../main/services/workshops/record-edition-event'
import { useVersion } from '../../../main/services/workshops/use-version'
import type { PackView } from '../../../shared/domain/pack'
import type { OutputFormat } from '../../../shared/domain/edition'
import type { Day } from '../../../shared/domain/ids'
import { answerKey, doc, figure, h, p, trainerNote } from '../../fixtures/builders'
import { pngOf } from '../../fixtures/pictures'
import { TemporaryLibrary, value } from '../storage/temporary-library'
import { chapterItem, dividerItem, packTarget, WorkshopLibrary } from '../workshops/workshop-library'
import { createHash } from 'node:crypto'
import { FakeProcess, workingProcess } from './fake-process'

let made: WorkshopLibrary
let folder = ''
let chapter: ImportedChapter
let pack: PackView
beforeEach(() => {
  made = new WorkshopLibrary()
  folder = mkdtempSync(join(tmpdir(), 'skripta-out-'))
  chapter = made.addChapter('Klid', { content: doc(h(1, 'Proč'), p('Dýchejte.'), trainerNote(p('Jen pro lektora')), answerKey(p('Řešení'))) })
  pack = made.addPack(made.addWorkshop({ days: [{ date: '2026-11-24' as Day, blocks: [] }] }), [chapterItem(chapter)])
})
afterEach(() => {
  made.library.remove()
  rmSync(folder, { recursive: true, force: true })
})

function run(target: ExportRequest['target'], formats: readonly OutputFormat[] = ['pdf', 'docx'], child = workingProcess()) {
  const outcome = runExport({
    prepare: () => prepareExport(made.context, { target, formats, folder }),
    finish: (prepared, done) => finishExport(made.context, prepared, done),
    startProcess: () => child,
    onProgress: () => undefined,
    onFault: (fault) => {
      throw fault
    },
    signal: new AbortController().signal,
  })
  return outcome.then((ended) => ({ ...ended, jobs: child.jobs }))
}
const editions = () => value(listEditions(made.context, { packId: pack.pack.id }))
const namesIn = () => readdirSync(folder).sort()

describe('an edition', () => {
  it('keeps the very bytes that were handed out, with everything that the audit asks for', async () => {
    const { state, files, editionId } = await run(packTarget(pack.pack.id))
    expect(state).toBe('done')
    const [edition] = editions()
    expect(edition).toMatchObject({
      id: editionId, number: 1, kind: 'participant', language: 'cs', issuedBy: 'Jana Nováková', engine: 'wasm', programVersion: '0.1.0',
      parts: [{ versionId: chapter.versionId, versionNumber: 1, title: 'Klid', state: 'working' }],
    })
    expect(edition?.files.map(({ format, pages }) => [format, pages])).toEqual([['pdf', 12], ['docx', null]])
    expect(files.map(({ path }) => basename(path))).toEqual([
      '2026-11-24 - Náchod - Balíček - pro účastníky - cs.pdf', '2026-11-24 - Náchod - Balíček - pro účastníky - cs.docx',
    ])
    const hashes = files.map(({ path }) => createHash('sha256').update(readFileSync(path)).digest('hex'))
    expect(edition?.files.map(({ hash }) => hash)).toEqual(hashes)
  })

  it('is used again, byte for byte and without the export process, while nothing has changed', async () => {
    const first = await run(packTarget(pack.pack.id))
    const before = first.files.map(({ path }) => readFileSync(path))
    for (const { path } of first.files) rmSync(path)
    made.library.clock.advance(400 * 86_400_000)
    const again = await run(packTarget(pack.pack.id))
    expect(again.jobs).toEqual([])
    expect(again.files.map(({ path }) => readFileSync(path))).toEqual(before)
    expect(editions()).toHaveLength(1)
  })

  it('writes nothing twice when the files are still there', async () => {
    await run(packTarget(pack.pack.id))
    await run(packTarget(pack.pack.id))
    expect(namesIn()).toHaveLength(2)
  })

  it('is issued anew when a pin, a state or the workshop changes, and the old one stays as it was', async () => {
    await run(packTarget(pack.pack.id), ['pdf'])
    const [first] = editions()
    const second = made.addVersion(chapter.draftId, 'Nová')
    await run(packTarget(pack.pack.id), ['pdf'])
    expect(editions()).toHaveLength(1)
    value(useVersion(made.context, { packIds: [pack.pack.id], chapterId: chapter.chapterId, versionId: second }))
    await run(packTarget(pack.pack.id), ['pdf'])
    value(recordState(made.context, { versionId: second, state: 'settled', decidedBy: null, basis: '', approvedUntil: null }))
    await run(packTarget(pack.pack.id), ['pdf'])
    expect(editions().map(({ number, parts }) => [number, parts[0]?.versionNumber])).toEqual([[3, 2], [2, 2], [1, 1]])
    expect(editions().at(-1)).toEqual(first)
  })

  it('gains a missing format from its own recipe and page map', async () => {
    await run(packTarget(pack.pack.id), ['pdf'])
    const issued = editions()[0]
    made.library.clock.advance(86_400_000)
    const { jobs, files } = await run(packTarget(pack.pack.id), ['pdf', 'docx'])
    expect(jobs).toHaveLength(1)
    expect(jobs[0]).toMatchObject({ formats: ['docx'], pageMap: { pages: 12, anchors: { a: 1 } } })
    expect(jobs[0]?.manuscript.date).toBe(new Date(issued?.issuedAt ?? 0).toISOString())
    expect(files.map(({ format }) => format)).toEqual(['pdf', 'docx'])
    expect(editions()).toHaveLength(1)
    expect(editions()[0]).toEqual({ ...issued, files: [...(issued?.files ?? []), editions()[0]?.files[1]] })
  })

  it('is not used again once it was withdrawn', async () => {
    const { editionId } = await run(packTarget(pack.pack.id), ['pdf'])
    if (!editionId) throw new Error('an edition was issued')
    const withdrawn = value(recordEditionEvent(made.context, { editionId, type: 'withdrawn', text: 'Chyba na obálce' }))
    expect(withdrawn.events).toMatchObject([{ type: 'withdrawn', by: 'Jana Nováková', text: 'Chyba na obálce' }])
    await run(packTarget(pack.pack.id), ['pdf'])
    expect(editions().map(({ number }) => number)).toEqual([2, 1])
  })

  it('is exported by its id, years later, from the stored bytes', async () => {
    const { editionId, files } = await run(packTarget(pack.pack.id))
    if (!editionId) throw new Error('an edition was issued')
    const before = files.map(({ path }) => readFileSync(path))
    for (const { path } of files) rmSync(path)
    made.savePack(pack.pack, [dividerItem('Jiný obsah')])
    const again = await run({ type: 'edition', editionId })
    expect(again.files.map(({ path }) => readFileSync(path))).toEqual(before)
    expect((await run({ type: 'edition', editionId }, ['docx'])).files.map(({ format }) => format)).toEqual(['docx'])
  })

  it('is not written when its stored bytes no longer fit their hash', async () => {
    const { editionId } = await run(packTarget(pack.pack.id))
    if (!editionId) throw new Error('an edition was issued')
    made.context.database.exec("DROP TRIGGER edition_file_is_immutable; UPDATE edition_file SET data = x'00' WHERE format = 'pdf'")
    rmSync(folder, { recursive: true })
    expect(await run({ type: 'edition', editionId })).toMatchObject({ state: 'failed', error: { code: 'damaged-content' } })
    expect(namesIn()).toEqual([])
  })

  it('is kept whole or not at all', async () => {
    const half = new FakeProcess((job, process) => process.answer({ type: 'done', id: job.id, files: [{ format: 'pdf', bytes: new Uint8Array([1]), pages: 1 }], pageMap: { pages: 1, anchors: {} }, engine: 'native', templateHash: '', losses: [] }))
    expect(await run(packTarget(pack.pack.id), ['pdf', 'docx'], half)).toMatchObject({ state: 'failed', error: { code: 'export-failed' } })
    expect(editions()).toEqual([])
    expect(namesIn()).toEqual([])
  })

  it('never changes: the library itself refuses', async () => {
    await run(packTarget(pack.pack.id), ['pdf'])
    expect(() => made.context.database.run("UPDATE edition SET issued_by = 'x'")).toThrow('an edition never changes')
  })
})

describe('a participant file', () => {
  it('holds nothing of the trainer: no notes, no answers, no chapters for trainers only', async () => {
    const secret = made.addChapter('Metodika', { content: doc(p('Tajný postup')) })
    const saved = made.savePack(pack.pack, [chapterItem(chapter), chapterItem(secret, secret.versionId, true)])
    const participant = JSON.stringify((await run(packTarget(saved.pack.id, 'proof'))).jobs)
    const trainer = JSON.stringify((await run(packTarget(saved.pack.id, 'proof', 'trainer'))).jobs)
    for (const words of ['Jen pro lektora', 'Řešení', 'Tajný postup']) {
      expect(participant).not.toContain(words)
      expect(trainer).toContain(words)
    }
    await run(packTarget(saved.pack.id))
    expect(editions()[0]?.parts.map(({ title }) => title)).toEqual(['Klid'])
  })

  it('travels without pictures that only trainers see', async () => {
    const [shown, hidden] = [pngOf(4, 4, [1, 2, 3]), pngOf(4, 4, [3, 2, 1])]
    const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const content = doc(figure(hashOf(shown), 'Vidět'), trainerNote(p('x'), figure(hashOf(hidden), 'Nevidět')))
    const illustrated = made.addChapter('Obrázky', { content, pictures: [{ name: 'a.png', bytes: shown }, { name: 'b.png', bytes: hidden }] })
    const saved = made.savePack(pack.pack, [chapterItem(illustrated)])
    const { jobs } = await run(packTarget(saved.pack.id, 'proof'))
    expect(Object.keys(jobs[0]?.pictures ?? {})).toEqual([hashOf(shown)])
    expect(Object.keys(jobs[0]?.manuscript.pictures ?? {})).toEqual([hashOf(shown)])
  })
})

describe('the preflight', () => {
  const withoutAlt = () => {
    const picture = pngOf(2, 2, [9, 9, 9])
    const hash = createHash('sha256').update(picture).digest('hex')
    return made.addChapter('Bez popisu', { content: doc(figure(hash, '')), pictures: [{ name: 'a.png', bytes: picture }] })
  }

  it('lets errors pass into an edition only with a written reason, which is kept', async () => {
    const saved = made.savePack(pack.pack, [chapterItem(withoutAlt())])
    const refused = await run(packTarget(saved.pack.id))
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'preflight-errors' } })
    expect(refused.findings.map(({ code }) => code)).toContain('alt-missing')
    expect((await run(packTarget(saved.pack.id, 'edition', 'participant', '  '))).state).toBe('failed')
    expect((await run(packTarget(saved.pack.id, 'edition', 'participant', 'Popis je v textu'))).state).toBe('done')
    expect(editions()[0]?.acceptedReason).toBe('Popis je v textu')
  })

  it('never keeps a proof from being printed, marked and not kept', async () => {
    const saved = made.savePack(pack.pack, [chapterItem(withoutAlt())])
    const { state, files, findings } = await run(packTarget(saved.pack.id, 'proof'), ['pdf'])
    expect(state).toBe('done')
    expect(findings.map(({ code }) => code)).toContain('alt-missing')
    expect(basename(files[0]?.path ?? '')).toBe('2026-11-24 - Náchod - Balíček - pro účastníky - cs - zkušební výtisk.pdf')
    expect(editions()).toEqual([])
  })

  it('stops for good at a pack without chapters and at a text that cannot be read', async () => {
    const empty = made.savePack(pack.pack, [dividerItem('Nic')])
    expect(await run(packTarget(empty.pack.id, 'proof'))).toMatchObject({ state: 'failed', error: { code: 'pack-empty' } })
    const full = made.savePack(empty.pack, [chapterItem(chapter)])
    made.context.database.exec("DROP TRIGGER version_is_immutable; UPDATE version SET manifest = x'00', snapshot = NULL")
    expect(await run(packTarget(full.pack.id, 'edition', 'participant', 'Přesto'))).toMatchObject({ state: 'failed', error: { code: 'preflight-stopped' } })
    expect(value(checkPack(made.context, { packId: full.pack.id, kind: 'participant' })).map(({ code }) => code)).toContain('content-missing')
  })

  it('says that a chapter has a newer version', () => {
    made.addVersion(chapter.draftId, 'Novější')
    expect(value(checkPack(made.context, { packId: pack.pack.id, kind: 'participant' }))).toContainEqual({
      severity: 'warning', code: 'newer-version', chapterId: chapter.chapterId, chapterTitle: 'Klid', blockId: null, params: { number: 2, pinned: 1 },
    })
  })
})

describe('a single chapter', () => {
  it('prints the draft or a version, marked', async () => {
    const { draftId, versionId } = chapter
    const draft = await run({ type: 'chapter', draftId, versionId: null, kind: 'trainer' }, ['pdf'])
    const version = await run({ type: 'chapter', draftId, versionId, kind: 'participant' }, ['pdf'])
    expect(draft.jobs[0]?.manuscript).toMatchObject({ status: 'chapter', marking: 'Rozepsaný text kapitoly', cover: null })
    expect(basename(draft.files[0]?.path ?? '')).toBe('2026-09-14 - Klid - pro lektory - cs - rozepsaný text kapitoly.pdf')
    expect(basename(version.files[0]?.path ?? '')).toBe('2026-09-14 - Klid - verze 1 - pro účastníky - cs - samostatný výtisk kapitoly.pdf')
  })

  it('is refused with a version of another chapter', async () => {
    const other = made.addChapter('Jiná')
    const target = { type: 'chapter', draftId: chapter.draftId, versionId: other.versionId, kind: 'participant' } as const
    expect(await run(target)).toMatchObject({ state: 'failed', error: { code: 'invalid-input' } })
  })
})

describe('the last export', () => {
  it('is remembered with the library', () => {
    expect(value(lastExport(made.context))).toBeNull()
    const request: ExportRequest = { target: packTarget(pack.pack.id, 'proof'), formats: ['pdf'], folder: '/tmp/Výstup' }
    rememberExport(made.context, request)
    expect(value(lastExport(made.context))).toEqual(request)
  })

  it('is forgotten rather than guessed when its record cannot be read', () => {
    made.context.database.run("INSERT INTO setting (name, value) VALUES ('lastExport', '{\"target\":1}')")
    expect(value(lastExport(made.context))).toBeNull()
  })
})

it('asks for nothing that another library holds', () => {
  const other = new TemporaryLibrary()
  const request = { target: packTarget(pack.pack.id), formats: ['pdf'], folder } as const
  expect(prepareExport({ ...other.context, assetsFolder: 'assets' }, request)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  other.remove()
})
