import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordState } from '../../../main/services/chapters/record-state'
import { recordEditionEvent } from '../../../main/services/workshops/record-edition-event'
import { useVersion } from '../../../main/services/workshops/use-version'
import { verifyDatabase } from '../../../main/storage/verify/verify-database'
import { value } from '../storage/temporary-library'
import { dividerItem, packTarget } from '../workshops/workshop-library'
import { ExportBench } from './export-bench'
import { doneFor, FakeProcess } from './fake-process'

let bench: ExportBench
beforeEach(() => {
  bench = new ExportBench()
})
afterEach(() => bench.remove())

describe('an edition', () => {
  it('keeps the very bytes that were handed out, with everything that the audit asks for', async () => {
    const { state, files, editionId } = await bench.run(packTarget(bench.pack.pack.id))
    expect(state).toBe('done')
    const [edition] = bench.editions()
    expect(edition).toMatchObject({
      id: editionId,
      number: 1,
      kind: 'participant',
      language: 'cs',
      issuedBy: 'Jana Nováková',
      engine: 'wasm',
      programVersion: '0.1.0',
      parts: [{ versionId: bench.chapter.versionId, versionNumber: 1, title: 'Klid', state: 'working' }],
    })
    expect(edition?.files.map(({ format, pages }) => [format, pages])).toEqual([
      ['pdf', 12],
      ['docx', null],
    ])
    expect(files.map(({ path }) => basename(path))).toEqual([
      '2026-11-24 - Náchod - Balíček - pro účastníky - cs.pdf',
      '2026-11-24 - Náchod - Balíček - pro účastníky - cs.docx',
    ])
    const hashes = files.map(({ path }) => createHash('sha256').update(readFileSync(path)).digest('hex'))
    expect(edition?.files.map(({ hash }) => hash)).toEqual(hashes)
  })

  it('is used again, byte for byte and without the export process, while nothing has changed', async () => {
    const first = await bench.run(packTarget(bench.pack.pack.id))
    const before = first.files.map(({ path }) => readFileSync(path))
    for (const { path } of first.files) rmSync(path)
    bench.made.library.clock.advance(400 * 86_400_000)
    const again = await bench.run(packTarget(bench.pack.pack.id))
    expect(again.jobs).toEqual([])
    expect(again.files.map(({ path }) => readFileSync(path))).toEqual(before)
    expect(bench.editions()).toHaveLength(1)
  })

  it('writes nothing twice when the files are still there', async () => {
    await bench.run(packTarget(bench.pack.pack.id))
    await bench.run(packTarget(bench.pack.pack.id))
    expect(bench.fileNames()).toHaveLength(2)
  })

  it('is issued anew when a pin, a state or the workshop changes, and the old one stays as it was', async () => {
    await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    const [first] = bench.editions()
    const second = bench.made.addVersion(bench.chapter.draftId, 'Nová')
    await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    expect(bench.editions()).toHaveLength(1)
    value(
      useVersion(bench.context, {
        packIds: [bench.pack.pack.id],
        chapterId: bench.chapter.chapterId,
        versionId: second,
      }),
    )
    await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    value(
      recordState(bench.context, {
        versionId: second,
        state: 'settled',
        decidedBy: null,
        basis: '',
        approvedUntil: null,
      }),
    )
    await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    expect(bench.editions().map(({ number, parts }) => [number, parts[0]?.versionNumber])).toEqual([
      [3, 2],
      [2, 2],
      [1, 1],
    ])
    expect(bench.editions().at(-1)).toEqual(first)
  })

  it('gains a missing format from its own recipe and page map', async () => {
    await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    const issued = bench.editions()[0]
    bench.made.library.clock.advance(86_400_000)
    const { jobs, files } = await bench.run(packTarget(bench.pack.pack.id), ['pdf', 'docx'])
    expect(jobs).toHaveLength(1)
    expect(jobs[0]).toMatchObject({ formats: ['docx'], pageMap: { pages: 12, anchors: { a: 1 } } })
    expect(jobs[0]?.manuscript.date).toBe(new Date(issued?.issuedAt ?? 0).toISOString())
    expect(files.map(({ format }) => format)).toEqual(['pdf', 'docx'])
    expect(bench.editions()).toHaveLength(1)
    expect(bench.editions()[0]).toEqual({ ...issued, files: [...(issued?.files ?? []), bench.editions()[0]?.files[1]] })
  })

  it('is not used again once it was withdrawn', async () => {
    const { editionId } = await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    if (!editionId) throw new Error('an edition was issued')
    const withdrawn = value(
      recordEditionEvent(bench.context, { editionId, type: 'withdrawn', text: 'Chyba na obálce' }),
    )
    expect(withdrawn.events).toMatchObject([{ type: 'withdrawn', by: 'Jana Nováková', text: 'Chyba na obálce' }])
    await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    expect(bench.editions().map(({ number }) => number)).toEqual([2, 1])
  })

  it('is exported by its id, years later, from the stored bytes', async () => {
    const { editionId, files } = await bench.run(packTarget(bench.pack.pack.id))
    if (!editionId) throw new Error('an edition was issued')
    const before = files.map(({ path }) => readFileSync(path))
    for (const { path } of files) rmSync(path)
    bench.made.savePack(bench.pack.pack, [dividerItem('Jiný obsah')])
    const again = await bench.run({ type: 'edition', editionId })
    expect(again.files.map(({ path }) => readFileSync(path))).toEqual(before)
    expect((await bench.run({ type: 'edition', editionId }, ['docx'])).files.map(({ format }) => format)).toEqual([
      'docx',
    ])
  })

  it('is not written when its stored bytes no longer fit their hash', async () => {
    const { editionId } = await bench.run(packTarget(bench.pack.pack.id))
    if (!editionId) throw new Error('an edition was issued')
    bench.context.database.exec(
      "DROP TRIGGER edition_file_is_immutable; UPDATE edition_file SET data = x'00' WHERE format = 'pdf'",
    )
    rmSync(bench.folder, { recursive: true })
    expect(await bench.run({ type: 'edition', editionId })).toMatchObject({
      state: 'failed',
      error: { code: 'damaged-content' },
    })
    expect(bench.fileNames()).toEqual([])
  })

  it('is kept whole or not at all', async () => {
    const half = new FakeProcess((job, process) =>
      process.answer({
        type: 'done',
        id: job.id,
        files: [{ format: 'pdf', bytes: new Uint8Array([1]), pages: 1 }],
        pageMap: { pages: 1, anchors: {} },
        engine: 'native',
        templateHash: '',
        losses: [],
        failedChecks: [],
      }),
    )
    expect(await bench.run(packTarget(bench.pack.pack.id), ['pdf', 'docx'], half)).toMatchObject({
      state: 'failed',
      error: { code: 'export-failed' },
    })
    expect(bench.editions()).toEqual([])
    expect(bench.fileNames()).toEqual([])
  })

  it('is not issued when the check of its PDF failed; a proof is written all the same', async () => {
    const unsound = () =>
      new FakeProcess((job, process) =>
        process.answer({ ...doneFor(job), failedChecks: ['page that cannot be read back (page 3)'] }),
      )
    const issued = await bench.run(packTarget(bench.pack.pack.id), ['pdf', 'docx'], unsound())
    expect(issued).toMatchObject({ state: 'failed', error: { code: 'output-check-failed' }, files: [] })
    expect(bench.editions()).toEqual([])
    expect(bench.fileNames()).toEqual([])
    expect(bench.logged.join()).toContain('page that cannot be read back')
    const proof = await bench.run(packTarget(bench.pack.pack.id, 'proof'), ['pdf'], unsound())
    expect(proof).toMatchObject({ state: 'done' })
    expect(bench.fileNames()).toHaveLength(1)
  })

  it('never changes: the library itself refuses', async () => {
    await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    expect(() => bench.context.database.run("UPDATE edition SET issued_by = 'x'")).toThrow('an edition never changes')
  })

  it.each([
    [
      'another text of a version',
      'DROP TRIGGER edition_part_is_immutable; UPDATE edition_part SET content_hash = zeroblob(32)',
    ],
    ['another title', "DROP TRIGGER edition_part_is_immutable; UPDATE edition_part SET title = 'Jiná'"],
    ['a damaged recipe', "DROP TRIGGER edition_is_immutable; UPDATE edition SET recipe = x'00'"],
  ])('is found by the check of the library when somebody wrote into it: %s', async (_, sql) => {
    await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    expect(verifyDatabase(bench.context.database).problems).toEqual([])
    bench.context.database.exec(sql)
    expect(verifyDatabase(bench.context.database).problems).toEqual([{ what: 'edition', where: 'Balíček 1' }])
  })
})
