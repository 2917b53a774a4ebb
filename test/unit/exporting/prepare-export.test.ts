import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkPack } from '../../../main/services/exporting/check-pack'
import { prepareExport } from '../../../main/services/exporting/prepare-export'
import { lastExport, rememberExport, type ExportRequest } from '../../../main/services/exporting/remember-export'
import { doc, figure, p, trainerNote } from '../../fixtures/builders'
import { pngOf } from '../../fixtures/pictures'
import { TemporaryLibrary, value } from '../storage/temporary-library'
import { chapterItem, dividerItem, packTarget } from '../workshops/workshop-library'
import { ExportBench } from './export-bench'

let bench: ExportBench
beforeEach(() => {
  bench = new ExportBench()
})
afterEach(() => bench.remove())

describe('a participant file', () => {
  it('holds nothing of the trainer: no notes, no answers, no chapters for trainers only', async () => {
    const secret = bench.made.addChapter('Metodika', { content: doc(p('Tajný postup')) })
    const saved = bench.made.savePack(bench.pack.pack, [
      chapterItem(bench.chapter),
      chapterItem(secret, secret.versionId, true),
    ])
    const participant = JSON.stringify((await bench.run(packTarget(saved.pack.id, 'proof'))).jobs)
    const trainer = JSON.stringify((await bench.run(packTarget(saved.pack.id, 'proof', 'trainer'))).jobs)
    for (const words of ['Jen pro lektora', 'Řešení', 'Tajný postup']) {
      expect(participant).not.toContain(words)
      expect(trainer).toContain(words)
    }
    await bench.run(packTarget(saved.pack.id))
    expect(bench.editions()[0]?.parts.map(({ title }) => title)).toEqual(['Klid'])
  })

  it('travels without pictures that only trainers see', async () => {
    const [shown, hidden] = [pngOf(4, 4, [1, 2, 3]), pngOf(4, 4, [3, 2, 1])]
    const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const content = doc(figure(hashOf(shown), 'Vidět'), trainerNote(p('x'), figure(hashOf(hidden), 'Nevidět')))
    const illustrated = bench.made.addChapter('Obrázky', {
      content,
      pictures: [
        { name: 'a.png', bytes: shown },
        { name: 'b.png', bytes: hidden },
      ],
    })
    const saved = bench.made.savePack(bench.pack.pack, [chapterItem(illustrated)])
    const { jobs } = await bench.run(packTarget(saved.pack.id, 'proof'))
    expect(Object.keys(jobs[0]?.pictures ?? {})).toEqual([hashOf(shown)])
    expect(Object.keys(jobs[0]?.manuscript.pictures ?? {})).toEqual([hashOf(shown)])
  })
})

describe('the preflight', () => {
  const withoutAlt = () => {
    const picture = pngOf(2, 2, [9, 9, 9])
    const hash = createHash('sha256').update(picture).digest('hex')
    return bench.made.addChapter('Bez popisu', {
      content: doc(figure(hash, '')),
      pictures: [{ name: 'a.png', bytes: picture }],
    })
  }

  it('lets errors pass into an edition only with a written reason, which is kept', async () => {
    const saved = bench.made.savePack(bench.pack.pack, [chapterItem(withoutAlt())])
    const refused = await bench.run(packTarget(saved.pack.id))
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'preflight-errors' } })
    expect(refused.findings.map(({ code }) => code)).toContain('alt-missing')
    expect((await bench.run(packTarget(saved.pack.id, 'edition', 'participant', '  '))).state).toBe('failed')
    expect((await bench.run(packTarget(saved.pack.id, 'edition', 'participant', 'Popis je v textu'))).state).toBe(
      'done',
    )
    expect(bench.editions()[0]?.acceptedReason).toBe('Popis je v textu')
  })

  it('never keeps a proof from being printed, marked and not kept', async () => {
    const saved = bench.made.savePack(bench.pack.pack, [chapterItem(withoutAlt())])
    const { state, files, findings } = await bench.run(packTarget(saved.pack.id, 'proof'), ['pdf'])
    expect(state).toBe('done')
    expect(findings.map(({ code }) => code)).toContain('alt-missing')
    expect(basename(files[0]?.path ?? '')).toBe(
      '2026-11-24 - Náchod - Balíček - pro účastníky - cs - zkušební výtisk.pdf',
    )
    expect(bench.editions()).toEqual([])
  })

  it('stops for good at a pack without chapters and at a text that cannot be read', async () => {
    const empty = bench.made.savePack(bench.pack.pack, [dividerItem('Nic')])
    expect(await bench.run(packTarget(empty.pack.id, 'proof'))).toMatchObject({
      state: 'failed',
      error: { code: 'pack-empty' },
    })
    const full = bench.made.savePack(empty.pack, [chapterItem(bench.chapter)])
    bench.context.database.exec(
      "DROP TRIGGER version_is_immutable; UPDATE version SET manifest = x'00', snapshot = NULL",
    )
    expect(await bench.run(packTarget(full.pack.id, 'edition', 'participant', 'Přesto'))).toMatchObject({
      state: 'failed',
      error: { code: 'preflight-stopped' },
    })
    expect(
      value(checkPack(bench.context, { packId: full.pack.id, kind: 'participant' })).map(({ code }) => code),
    ).toContain('content-missing')
  })

  it('says that a chapter has a newer version', () => {
    bench.made.addVersion(bench.chapter.draftId, 'Novější')
    expect(value(checkPack(bench.context, { packId: bench.pack.pack.id, kind: 'participant' }))).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'newer-version',
        chapterId: bench.chapter.chapterId,
        chapterTitle: 'Klid',
        blockId: null,
        params: { number: 2, pinned: 1 },
      }),
    )
  })
})

describe('a single chapter', () => {
  it('prints the draft or a version, marked', async () => {
    const { draftId, versionId } = bench.chapter
    const draft = await bench.run({ type: 'chapter', draftId, versionId: null, kind: 'trainer' }, ['pdf'])
    const version = await bench.run({ type: 'chapter', draftId, versionId, kind: 'participant' }, ['pdf'])
    expect(draft.jobs[0]?.manuscript).toMatchObject({
      status: 'chapter',
      marking: 'Rozepsaný text kapitoly',
      cover: null,
    })
    expect(basename(draft.files[0]?.path ?? '')).toBe(
      '2026-09-14 - Klid - pro lektory - cs - rozepsaný text kapitoly.pdf',
    )
    expect(basename(version.files[0]?.path ?? '')).toBe(
      '2026-09-14 - Klid - verze 1 - pro účastníky - cs - samostatný výtisk kapitoly.pdf',
    )
  })

  it('is refused with a version of another chapter', async () => {
    const other = bench.made.addChapter('Jiná')
    const target = {
      type: 'chapter',
      draftId: bench.chapter.draftId,
      versionId: other.versionId,
      kind: 'participant',
    } as const
    expect(await bench.run(target)).toMatchObject({ state: 'failed', error: { code: 'invalid-input' } })
  })
})

describe('the last export', () => {
  it('is remembered with the library', () => {
    expect(value(lastExport(bench.context))).toBeNull()
    const request: ExportRequest = {
      target: packTarget(bench.pack.pack.id, 'proof'),
      formats: ['pdf'],
      folder: '/tmp/Výstup',
    }
    rememberExport(bench.context, request)
    expect(value(lastExport(bench.context))).toEqual(request)
  })

  it('is forgotten rather than guessed when its record cannot be read', () => {
    bench.context.database.run("INSERT INTO setting (name, value) VALUES ('lastExport', '{\"target\":1}')")
    expect(value(lastExport(bench.context))).toBeNull()
  })
})

it('asks for nothing that another library holds', () => {
  const other = new TemporaryLibrary()
  const request = { target: packTarget(bench.pack.pack.id), formats: ['pdf'], folder: bench.folder } as const
  expect(prepareExport({ ...other.context, assetsFolder: 'assets' }, request)).toMatchObject({
    ok: false,
    error: { code: 'pack-removed' },
  })
  other.remove()
})
