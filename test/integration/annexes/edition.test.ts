import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { addAnnex } from '../../../main/services/annexes/add-annex'
import { inspectAnnexFile } from '../../../main/services/annexes/inspect-annex-file'
import { renameAnnex } from '../../../main/services/annexes/rename-annex'
import { runCopies } from '../../../main/services/copies/run-copies'
import type { CopiesRequest } from '../../../main/services/copies/copies-request'
import { finishExport } from '../../../main/services/exporting/finish-export'
import { prepareExport } from '../../../main/services/exporting/prepare-export'
import { runExport } from '../../../main/services/exporting/run-export'
import { addParticipants } from '../../../main/services/participants/add-participants'
import { savePack } from '../../../main/services/workshops/save-pack'
import { openPack } from '../../../main/services/workshops/open-pack'
import type { Annex } from '../../../shared/domain/annex'
import type { OutputFormat } from '../../../shared/domain/edition'
import { copyFormats } from '../../../shared/domain/participant'
import { plainPdf } from '../../fixtures/annex-files'
import { readDocx } from '../../fixtures/read-docx'
import { ExportBench } from '../../unit/exporting/export-bench'
import { value } from '../../unit/storage/temporary-library'
import { packTarget } from '../../unit/workshops/workshop-library'
import { openNative } from '../pdf/print'
import { readBook } from '../pdf/read-book'
import { ownProcess } from './own-process'

let workshop: PdfWorkshop
let bench: ExportBench
beforeAll(async () => {
  workshop = await openNative()
})
afterAll(() => workshop.engine.dispose())
beforeEach(() => {
  bench = new ExportBench()
})
afterEach(() => bench.remove())

async function takeIn(title: string, words: string): Promise<Annex> {
  const bytes = await plainPdf({ pages: 2, words })
  const facts = value(await inspectAnnexFile('mapa.pdf', bytes))
  return value(addAnnex(bench.context, { name: 'mapa.pdf', bytes, title, facts }))
}

/** The pack's chapter, and the annexes behind it. */
function bind(annexes: readonly Annex[], isTrainerOnly = false): void {
  const { pack } = value(openPack(bench.context, { packId: bench.pack.pack.id }))
  const [chapter] = pack.items
  if (chapter?.type !== 'chapter') throw new Error('no chapter')
  const options = { id: null, isTrainerOnly, startsOnRightPage: false } as const
  const items = [chapter, ...annexes.map(({ id }) => ({ ...options, type: 'annex' as const, annexId: id }))]
  const { title, language, pageSize, isTwoSided, revision: baseRevision } = pack
  const facts = { packId: pack.id, baseRevision, title, language, audience: [], pageSize, isTwoSided }
  value(savePack(bench.context, { ...facts, items }))
}

async function issue(formats: readonly OutputFormat[] = ['pdf'], kind: 'participant' | 'trainer' = 'participant') {
  const target = { ...packTarget(bench.pack.pack.id), kind }
  const outcome = await runExport({
    prepare: () => prepareExport(bench.context, { target, formats, folder: bench.folder }),
    finish: (prepared, done) => finishExport(bench.context, prepared, done),
    startProcess: () => ownProcess(workshop),
    onProgress: () => undefined,
    onFault: (fault) => {
      throw fault
    },
    signal: new AbortController().signal,
  })
  expect(outcome.error).toBeNull()
  return outcome.files.map(({ path }) => new Uint8Array(readFileSync(path)))
}

describe('an edition with annexes', () => {
  it('holds their pages, says what they lack, and is the same bytes after everything has changed', async () => {
    const annex = await takeIn('Mapa pomoci', 'Mapa')
    bind([annex])
    const prepared = value(
      prepareExport(bench.context, { target: packTarget(bench.pack.pack.id), formats: ['pdf'], folder: bench.folder }),
    )
    const codes = prepared.findings.map(({ code }) => code)
    expect([codes.includes('annex-not-accessible'), codes.includes('annex-left-out')]).toEqual([true, false])
    const [first] = await issue()
    expect((await readBook(first ?? new Uint8Array())).text).toContain('Mapa 2')
    bind([value(renameAnnex(bench.context, { annexId: annex.id, title: 'Plán' }))])
    const [second] = await issue()
    expect((await readBook(second ?? new Uint8Array())).text).toContain('Příloha A Plán')
    bind([])
    const [edition] = bench.editions().filter(({ number }) => number === 1)
    if (!edition) throw new Error('no first edition')
    const again = await bench.run({ type: 'edition', editionId: edition.id }, ['pdf'])
    const [path = ''] = again.files.map((file) => file.path)
    expect([again.jobs, Buffer.compare(readFileSync(path), first ?? Buffer.alloc(0))]).toEqual([[], 0])
  })

  it('names them in every other format, also years later', async () => {
    bind([await takeIn('Mapa pomoci', 'Mapa')])
    await issue(['pdf'])
    bench.made.library.clock.advance(900 * 86_400_000)
    const [docx, html, text] = await issue(['docx', 'html', 'txt'])
    expect(bench.editions()).toHaveLength(1)
    expect(readDocx(docx ?? new Uint8Array()).text('word/document.xml')).toContain('Příloha A: Mapa pomoci')
    for (const bytes of [html, text]) expect(new TextDecoder().decode(bytes)).toMatch(/Příloha A.*Mapa pomoci/su)
  })

  it('keeps what is for trainers from participants', async () => {
    bind([await takeIn('Klíč k testu', 'Reseni')], true)
    const [participants] = await issue(['pdf'])
    expect((await readBook(participants ?? new Uint8Array())).text).not.toMatch(/Reseni|Klíč k testu/u)
    expect(Buffer.from(participants ?? []).includes('Reseni')).toBe(false)
    const [trainers] = await issue(['pdf'], 'trainer')
    expect((await readBook(trainers ?? new Uint8Array())).text).toMatch(/Reseni 1/u)
  })
})

/** On the cover and at the foot of every section. */
function expectNamed(bytes: Uint8Array, name: string): void {
  const { paths, text } = readDocx(bytes)
  const feet = paths.filter((one) => /^word\/footer\d+\.xml$/u.test(one))
  expect(feet.length).toBeGreaterThan(0)
  for (const one of ['word/document.xml', ...feet]) expect(text(one)).toContain(name)
}

describe('copies for participants', () => {
  const nobody = { institution: 'Úřad', position: '', district: '', country: '', email: '', isWalkIn: false }
  const run = (change: Partial<CopiesRequest> = {}, signal = new AbortController().signal) => {
    const { workshopId, id: packId } = bench.pack.pack
    const request = {
      workshopId,
      packId,
      source: 'edition',
      participantIds: null,
      withNames: true,
      folder: bench.folder,
    } as const
    return runCopies(
      bench.context,
      { ...request, ...change },
      {
        startProcess: () => ownProcess(workshop),
        onProgress: () => undefined,
        onFault: (fault) => {
          throw fault
        },
        signal,
      },
    )
  }
  const invite = () => {
    const people = [null, ...copyFormats].map((format) => ({
      ...nobody,
      name: `Jana ${format ?? 'Obyčejná'} & syn`,
      format,
    }))
    const twin = { ...nobody, name: 'Jana Obyčejná & syn', institution: 'Spolek', format: null }
    value(addParticipants(bench.context, { workshopId: bench.pack.pack.workshopId, people: [...people, twin] }))
  }

  it('come in the form that each wishes for, named, and leave nothing in the library', async () => {
    invite()
    bind([await takeIn('Mapa', 'Mapa')])
    await issue(['pdf'])
    const before = bench.context.database.all('SELECT count(*) AS n, sum(length(data)) AS b FROM edition_file')
    const { state, files, error } = await run()
    expect([state, error]).toEqual(['done', null])
    expect(files.map(({ path }) => basename(path)).sort()).toEqual([
      '2026-11-24 - Balíček - Jana Obyčejná & syn - Spolek.pdf',
      '2026-11-24 - Balíček - Jana Obyčejná & syn - Úřad.pdf',
      '2026-11-24 - Balíček - Jana a4 & syn.pdf',
      '2026-11-24 - Balíček - Jana a5 & syn.pdf',
      '2026-11-24 - Balíček - Jana docx & syn.docx',
      '2026-11-24 - Balíček - Jana html & syn.html',
      '2026-11-24 - Balíček - Jana large & syn.pdf',
      '2026-11-24 - Balíček - Jana phone & syn.pdf',
    ])
    const widths = new Map<string, number>()
    for (const { path, format } of files) {
      const bytes = new Uint8Array(readFileSync(path))
      const [, who = ''] = /Jana (\S+) & syn/u.exec(path) ?? []
      if (format === 'pdf') {
        const book = await readBook(bytes)
        for (const page of book.pages) expect(page.text).toContain(`Výtisk pro: Jana ${who} & syn`)
        widths.set(who, Math.round(book.pages[0]?.width ?? 0))
      } else if (format === 'docx') expectNamed(bytes, 'Jana docx & syn')
      else expect(new TextDecoder().decode(bytes)).toContain('Jana html &amp; syn')
    }
    expect(Object.fromEntries(widths)).toEqual({ Obyčejná: 595, a4: 595, a5: 420, large: 595, phone: 255 })
    expect(bench.editions()).toHaveLength(1)
    expect(bench.context.database.all('SELECT count(*) AS n, sum(length(data)) AS b FROM edition_file')).toEqual(before)
  })

  it('are refused without people and without an edition, and stop when they are told to', async () => {
    expect((await run()).error?.code).toBe('copies-nobody')
    invite()
    expect((await run()).error?.code).toBe('copies-not-issued')
    const stopped = await run({ source: 'proof' }, AbortSignal.abort())
    expect([stopped.state, stopped.error, bench.fileNames()]).toEqual(['cancelled', null, []])
  })

  it('of a proof are marked, and without names are the same pages for all', async () => {
    value(
      addParticipants(bench.context, {
        workshopId: bench.pack.pack.workshopId,
        people: ['Eva Malá', 'Jan Malý'].map((name) => ({ ...nobody, name, format: null })),
      }),
    )
    const { files } = await run({ source: 'proof', withNames: false })
    const [one, other] = files.map(({ path }) => readFileSync(path))
    expect(Buffer.compare(one ?? Buffer.alloc(0), other ?? Buffer.alloc(1))).toBe(0)
    expect(files.map(({ path }) => basename(path))).toEqual([
      '2026-11-24 - Balíček - zkušební výtisk - Eva Malá.pdf',
      '2026-11-24 - Balíček - zkušební výtisk - Jan Malý.pdf',
    ])
    expect((await readBook(new Uint8Array(one ?? []))).pages[0]?.text).toContain('Zkušební výtisk')
  })
})
