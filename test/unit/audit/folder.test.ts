import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addEvidence } from '../../../main/services/evidence/add-evidence'
import { fitFolder, fitName } from '../../../main/services/folder/fit-name'
import { planProjectFolder, planWorkshopFolder } from '../../../main/services/folder/plan-folder'
import { addParticipants } from '../../../main/services/participants/add-participants'
import { listPaperOutputs } from '../../../main/services/paperwork/list-paper-outputs'
import { listProfiles } from '../../../main/services/workshops/list-profiles'
import { recordEditionEvent } from '../../../main/services/workshops/record-edition-event'
import { saveProject } from '../../../main/services/workshops/save-project'
import { paperKinds } from '../../../shared/domain/paper'
import type { Day } from '../../../shared/domain/ids'
import { messages } from '../../../shared/i18n/translator'
import { person } from '../participants/people-library'
import { value } from '../storage/temporary-library'
import { chapterItem, packTarget } from '../workshops/workshop-library'
import { AuditBench } from './audit-bench'

let bench: AuditBench
beforeEach(() => {
  bench = new AuditBench()
})
afterEach(() => bench.remove())

const day = 86_400_000
const workshopId = () => bench.pack.pack.workshopId
const everything = (folder = bench.out) =>
  planWorkshopFolder(bench.context, {
    workshopId: workshopId(),
    formats: ['pdf', 'docx'],
    kinds: ['participant', 'trainer'],
    folder,
  })
const root = () => join(bench.out, '2026-11-24 - Náchod - Klid v kanceláři')

describe('everything of a workshop', () => {
  it('is packs, papers, the record and an index that says of each file what it is', async () => {
    await bench.run(packTarget(bench.pack.pack.id))
    const made = await bench.make(everything())
    expect(made).toMatchObject({ state: 'done', error: null, folder: { folder: root(), leftOut: [] } })
    const items = Map.groupBy(made.folder.files, ({ item }) => item)
    expect(items.get('edition')).toHaveLength(2)
    expect(items.get('proof')).toHaveLength(2)
    expect(items.get('paper')).toHaveLength(paperKinds.length * 2)
    expect(items.get('audit-record')).toHaveLength(2)
    expect([...bench.bytes(root()).keys()].toSorted()).toEqual(made.folder.files.map(({ path }) => path).toSorted())
    for (const { path, sha256, bytes } of made.folder.files) {
      const stored = readFileSync(join(root(), path))
      expect([createHash('sha256').update(stored).digest('hex'), stored.length]).toEqual([sha256, bytes])
    }
    expect(made.files.map(({ path }) => path)).toEqual([join(root(), 'index.html')])
  })

  it('is the same to the byte a year later, here and in another folder, when nothing has changed', async () => {
    value(addParticipants(bench.context, { workshopId: workshopId(), people: [person('Věra Tichá')] }))
    bench.made.library.clock.advance(day)
    const today = bench.context.clock.now()
    await bench.make(everything())
    const first = bench.bytes(root())
    const papers = listPaperOutputs(bench.context, workshopId())
    expect(new Set(papers.map(({ madeAt }) => madeAt))).toEqual(new Set([today]))
    bench.made.library.clock.advance(400 * day)
    await bench.make(everything())
    expect(bench.bytes(root())).toEqual(first)
    const elsewhere = join(bench.out, 'jinde')
    await bench.make(everything(elsewhere))
    expect(bench.bytes(join(elsewhere, '2026-11-24 - Náchod - Klid v kanceláři'))).toEqual(first)
    expect(listPaperOutputs(bench.context, workshopId())).toEqual(papers)
  })

  it('takes the newest edition that was not withdrawn, says when the pack has changed since, else a marked proof', async () => {
    const { editionId, files } = await bench.run(packTarget(bench.pack.pack.id), ['pdf'])
    if (!editionId) throw new Error('nothing was issued')
    const issued = readFileSync(files[0]?.path ?? '', 'latin1')
    const second = bench.made.addVersion(bench.chapter.draftId, 'Druhá')
    bench.made.savePack(bench.pack.pack, [chapterItem(bench.chapter, second)])
    const made = await bench.make(everything())
    expect([...bench.bytes(join(root(), 'Balíčky')).values()]).toContain(issued)
    expect(made.folder.warnings).toContainEqual({
      title: 'Balíček, vydání 1 pro účastníky',
      words: 'Balíček se od tohoto vydání změnil. Ve složce je, co bylo vydáno.',
    })
    expect(made.folder.leftOut).toEqual([
      { item: 'edition', title: 'Balíček, vydání 1 pro účastníky', reason: 'format-not-issued', detail: 'DOCX' },
    ])
    value(recordEditionEvent(bench.context, { editionId, type: 'withdrawn', text: 'Chyba' }))
    const after = await bench.make(everything(join(bench.out, 'potom')))
    expect(after.folder.files.filter(({ item }) => item === 'edition')).toEqual([])
    expect(after.folder.files.filter(({ item }) => item === 'proof')).toHaveLength(4)
  })

  it('leaves out a pack that the check refuses, with the reason, and makes the rest', async () => {
    bench.made.savePack(bench.pack.pack, [])
    const made = await bench.make(everything())
    expect(made.state).toBe('done')
    expect(made.folder.leftOut.map(({ reason }) => reason)).toEqual(['refused', 'refused'])
    expect(made.folder.files.some(({ item }) => item === 'paper')).toBe(true)
  })

  it('replaces its own files of an earlier run and never one that somebody has changed', async () => {
    await bench.make(everything())
    const record = join(root(), 'Záznam pro kontrolu.json')
    bench.made.library.clock.advance(day)
    await bench.run(packTarget(bench.pack.pack.id))
    const papers = join(root(), 'Tiskoviny')
    const [poster = ''] = [...bench.bytes(papers).keys()].filter(
      (name) => name.includes('Plakát') && name.endsWith('pdf'),
    )
    writeFileSync(join(papers, poster), 'vlastní úprava')
    const made = await bench.make(everything())
    expect(made.state).toBe('done')
    expect(readFileSync(record, 'utf8')).toContain('"number": 1')
    expect(readFileSync(join(papers, poster), 'utf8')).toBe('vlastní úprava')
    expect(made.folder.files.some(({ path }) => path.endsWith('(2).pdf'))).toBe(true)
    expect(made.folder.files.filter(({ path }) => path.includes('(2)'))).toHaveLength(1)
  })

  it('stops when it is told to, keeps what was written, and has no index then', async () => {
    const stop = new AbortController()
    let steps = 0
    const made = await bench.make(everything(), {
      signal: stop.signal,
      onProgress: () => {
        steps += 1
        if (steps > 6) stop.abort()
      },
    })
    expect(made).toMatchObject({ state: 'cancelled', error: null })
    expect(made.folder.files.length).toBeGreaterThan(0)
    expect([...bench.bytes(root()).keys()]).not.toContain('skripta-index.json')
  })

  it('says before it begins that a folder lies too deep', async () => {
    const made = await bench.make(everything(join(bench.out, 'x'.repeat(120))))
    expect(made).toMatchObject({ state: 'failed', error: { code: 'output-too-deep' }, folder: { files: [] } })
  })
})

describe('the folder for the audit', () => {
  it('holds every workshop of a project with all editions, papers, evidence and records', async () => {
    const [profile] = value(listProfiles(bench.context))
    if (!profile) throw new Error('no profile')
    const facts = { programme: '', registrationNumber: 'CZ.1', beneficiary: '', partners: [], sources: [] }
    const project = value(
      saveProject(bench.context, {
        ...facts,
        projectId: null,
        title: 'Společně: pro Náchod?',
        from: null,
        to: null,
        profileId: profile.id,
        color: '#2a6d68',
        isArchived: false,
      }),
    )
    const days = [{ date: '2026-12-01' as Day, blocks: [] }]
    const long = 'Velmi dlouhý název workshopu, který se do názvu složky nevejde ani zdaleka celý'
    const [one, two] = [0, 1].map(() => bench.made.addWorkshop({ projectId: project.id, title: long, days }))
    if (!one || !two) throw new Error('no workshops')
    const pack = bench.made.addPack(one, [chapterItem(bench.chapter)])
    await bench.run(packTarget(pack.pack.id, 'edition', 'participant', 'Bez publicity'), ['pdf', 'docx'])
    const second = bench.made.addVersion(bench.chapter.draftId, 'Druhá')
    bench.made.savePack(pack.pack, [chapterItem(bench.chapter, second)])
    const { editionId } = await bench.run(packTarget(pack.pack.id, 'edition', 'participant', 'Bez publicity'), ['pdf'])
    if (editionId) value(recordEditionEvent(bench.context, { editionId, type: 'withdrawn', text: 'Chyba' }))
    const scan = { kind: 'signed-list', namesPeople: true, bytes: new TextEncoder().encode('%PDF-1.4 a') } as const
    value(addEvidence(bench.context, { workshopId: one.id, ...scan, title: 'Podpisy', name: 'sken.pdf' }))
    const made = await bench.make(planProjectFolder(bench.context, { projectId: project.id, folder: bench.out }))
    expect(made).toMatchObject({ state: 'done', folder: { leftOut: [] } })
    const paths = made.folder.files.map(({ path }) => path)
    const folders = [...new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')))]
    const name = '2026-12-01 - Náchod - Velmi dlouhý název'
    const [workshop, other] = one.id < two.id ? [name, `${name} (2)`] : [`${name} (2)`, name]
    expect(folders).toEqual(
      expect.arrayContaining([
        `${workshop}/Vydání`,
        `${workshop}/Tiskoviny`,
        `${workshop}/Doklady`,
        workshop,
        `${other}/Tiskoviny`,
      ]),
    )
    expect(paths.filter((path) => path.includes('/Vydání/'))).toHaveLength(3)
    expect(paths.filter((path) => path.includes('/Doklady/'))).toEqual([`${workshop}/Doklady/sken.pdf`])
    for (const path of paths) expect(join(made.folder.folder, path).length).toBeLessThanOrEqual(240)
    for (const part of paths.flatMap((path) => path.split('/'))) expect(part).not.toMatch(/[<>:"\\|?*]|[. ]$/)
    const page = readFileSync(join(made.folder.folder, 'index.html'), 'utf8')
    expect(page).not.toMatch(/<script/)
  })
})

describe('a name that is too long', () => {
  it('gives way at the end of its stem and never loses its ending', () => {
    expect(fitName('Pozvánka pro všechny.docx', 15)).toBe('Pozvánka….docx')
    expect(fitName('krátký.pdf', 24)).toBe('krátký.pdf')
    expect(fitName(`${'👍'.repeat(40)}.pdf`, 24)).toMatch(/^(👍)+…\.pdf$/u)
    expect(fitFolder('Název. ', 20)).toBe('Název')
  })
})

describe('papers of a workshop', () => {
  it.each(Object.entries(messages))(
    'have one name in %s, on the screen and in every folder',
    (_, { audit, workshops, paperwork }) => {
      expect(audit.folders.papers).toBe(workshops.steps.paperwork)
      expect(paperwork.title).toBe(workshops.steps.paperwork)
      expect(audit.record.papers.toLocaleLowerCase()).toContain(workshops.steps.paperwork.toLocaleLowerCase())
      expect(audit.all.title).toBe(workshops.steps.all)
    },
  )
})
