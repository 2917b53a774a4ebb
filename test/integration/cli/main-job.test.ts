import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateChapter } from '../../fixtures/generate-chapter'
import { readDocx } from '../../fixtures/read-docx'
import { readBook, type OutlineEntry } from '../pdf/read-book'
import { runSkripta, skriptaJson } from './run-skripta'

interface Exported {
  readonly files: readonly {
    readonly path: string
    readonly format: string
    readonly kind: string
    readonly pages: number | null
  }[]
}
interface Chapters {
  readonly chapters: readonly {
    readonly id: string
    readonly title: string
    readonly language: string
    readonly latestVersion: number | null
  }[]
}
interface Workshops {
  readonly workshops: readonly {
    readonly id: string
    readonly title: string
    readonly district: string
    readonly packs: readonly { readonly id: string; readonly title: string; readonly editions: readonly string[] }[]
  }[]
}

let folder = ''
const inFolder = (...names: readonly string[]) => path.join(folder, ...names)
const sample = () => inFolder('sample.skripta')
const data = () => inFolder('data')

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'skripta-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the main job without a screen, on the sample library', () => {
  it('makes the sample, and refuses to make it over a file', async () => {
    expect((await runSkripta(data(), 'sample', sample())).code).toBe(0)
    const again = await runSkripta(data(), 'sample', sample(), '--json')
    expect(again.code).toBe(4)
    expect((JSON.parse(again.out) as { error: { code: string } }).error.code).toBe('library-exists')
  })

  it('holds ten chapters and more, one in Polish, one in Ukrainian, and three workshops', async () => {
    const { chapters } = await skriptaJson<Chapters>(data(), 'chapters', sample())
    expect(new Set(chapters.map(({ id }) => id)).size).toBeGreaterThanOrEqual(10)
    expect(chapters.some(({ language }) => language === 'pl')).toBe(true)
    expect(chapters.some(({ language }) => language === 'uk')).toBe(true)
    const { workshops } = await skriptaJson<Workshops>(data(), 'workshops', sample())
    expect(workshops).toHaveLength(3)
  })

  it('passes the whole check', async () => {
    const { problems } = await skriptaJson<{ problems: readonly unknown[] }>(data(), 'verify', sample())
    expect(problems).toEqual([])
  })

  it('exports every pack as PDF and DOCX, more than 45 pages in all, one of 30 at least', async () => {
    const { files } = await skriptaJson<Exported>(
      data(),
      'export',
      sample(),
      '--workshop',
      'all',
      '--format',
      'pdf,docx',
      '--out',
      inFolder('out'),
    )
    const pages = files.filter(({ format }) => format === 'pdf').map((file) => file.pages ?? 0)
    expect(pages.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(45)
    expect(Math.max(...pages)).toBeGreaterThanOrEqual(30)
    expect(files.filter(({ format }) => format === 'docx')).toHaveLength(pages.length)
    for (const file of files) expect(readFileSync(file.path).length).toBeGreaterThan(10_000)
  })

  it('gives nobody who takes part a word of the trainer, in PDF or DOCX', async () => {
    const chapters = await skriptaJson<Chapters>(data(), 'chapters', sample())
    const trainerWords: string[] = []
    for (const { id, language } of chapters.chapters) {
      const shown = await skriptaJson<{ content: unknown }>(data(), 'show', sample(), id, '--language', language)
      trainerWords.push(...trainerTexts(shown.content))
    }
    expect(trainerWords.length).toBeGreaterThanOrEqual(3)
    for (const name of readdirSync(inFolder('out'))) {
      const file = inFolder('out', name)
      const text = squeeze(name.endsWith('.pdf') ? (await readPdf(file)).text : readDocxText(file))
      expect(trainerWords.filter((words) => text.includes(squeeze(words)))).toEqual([])
    }
  })

  it('gives the very same bytes when the edition is exported again', async () => {
    const { workshops } = await skriptaJson<Workshops>(data(), 'workshops', sample())
    const edition = workshops[0]?.packs[0]?.editions[0] ?? ''
    const { files } = await skriptaJson<Exported>(
      data(),
      'export',
      sample(),
      '--edition',
      edition,
      '--format',
      'pdf,docx',
      '--out',
      inFolder('again'),
    )
    for (const file of files) {
      expect(readFileSync(file.path).equals(readFileSync(inFolder('out', path.basename(file.path))))).toBe(true)
    }
    expect(files).toHaveLength(2)
  })

  it('marks every page of a proof and of a chapter alone', async () => {
    const { workshops } = await skriptaJson<Workshops>(data(), 'workshops', sample())
    const { files } = await skriptaJson<Exported>(
      data(),
      'export',
      sample(),
      '--workshop',
      workshops[2]?.id ?? '',
      '--proof',
      '--out',
      inFolder('proof'),
    )
    const proof = await readPdf(files[0]?.path ?? '')
    expect(proof.pages.filter((page) => !squeeze(page.text).toLowerCase().includes('zkušebnívýtisk'))).toEqual([])
    const { chapters } = await skriptaJson<Chapters>(data(), 'chapters', sample())
    const alone = await skriptaJson<Exported>(
      data(),
      'export',
      sample(),
      '--chapter',
      chapters[0]?.id ?? '',
      '--format',
      'pdf,docx',
      '--out',
      inFolder('alone'),
    )
    const chapter = await readPdf(alone.files[0]?.path ?? '')
    expect(chapter.pages.filter((page) => !squeeze(page.text).includes('Samostatnývýtiskkapitoly'))).toEqual([])
  })
})

describe('the main job on forty chapters of twelve pages', () => {
  it('imports them, makes a workshop of them and exports it', async () => {
    const names = Array.from({ length: 40 }, (_, index) => {
      const file = inFolder(`kapitola-${String(index + 1).padStart(2, '0')}.json`)
      writeFileSync(file, JSON.stringify(generateChapter(index + 1, 12)))
      return file
    })
    const { imported } = await skriptaJson<{
      imported: readonly { chapterId: string; report: { dropped: readonly unknown[] } }[]
    }>(data(), 'import', sample(), ...names, '--theme', 'Zkouška')
    expect(imported).toHaveLength(40)
    expect(imported.flatMap(({ report }) => report.dropped)).toEqual([])
    const recipe = inFolder('workshop.json')
    writeFileSync(
      recipe,
      JSON.stringify({
        title: 'Velký kurz',
        kind: 'course',
        date: '2027-05-03',
        district: 'Jičín',
        language: 'cs',
        chapters: imported.map(({ chapterId }) => ({ id: chapterId })),
      }),
    )
    const made = await skriptaJson<{ workshopId: string; packId: string }>(data(), 'workshop', sample(), recipe)
    const { findings } = await skriptaJson<{ findings: readonly { severity: string }[] }>(
      data(),
      'check',
      sample(),
      '--workshop',
      made.workshopId,
    )
    expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([])
    const { files } = await skriptaJson<Exported>(
      data(),
      'export',
      sample(),
      '--workshop',
      made.workshopId,
      '--format',
      'pdf,docx',
      '--out',
      inFolder('large'),
    )
    expect(files.find(({ format }) => format === 'pdf')?.pages).toBeGreaterThan(400)
    const pdf = await readPdf(files.find(({ format }) => format === 'pdf')?.path ?? '')
    expect(countOutline(pdf.outline)).toBeGreaterThan(40)
    expect(pdf.text).not.toContain('TRENER')
    expect(readDocxText(files.find(({ format }) => format === 'docx')?.path ?? '')).not.toContain('TRENER')
  }, 600_000)
})

describe('wrong use and refusals', () => {
  it.each([
    ['an unknown command', 1, ['fly']],
    ['a missing library', 3, ['info', '/nowhere/at-all.skripta']],
    ['an unknown chapter', 1, ['show', 'SAMPLE', '01890000-0000-7000-8000-000000000000']],
    ['no output folder', 1, ['export', 'SAMPLE', '--workshop', 'all']],
    ['an unknown format', 1, ['export', 'SAMPLE', '--workshop', 'all', '--format', 'odt', '--out', 'X']],
    [
      'an output folder that cannot be made',
      4,
      ['export', 'SAMPLE', '--workshop', 'all', '--proof', '--out', '/proc/none'],
    ],
  ] as const)('answers %s with exit code %d', async (_, code, args) => {
    const run = await runSkripta(data(), ...args.map((one) => (one === 'SAMPLE' ? sample() : one)))
    expect({ code: run.code, isSaid: run.err.trim() !== '' }).toEqual({ code, isSaid: true })
  })

  it('refuses a file that is no library, and leaves it as it was', async () => {
    const file = inFolder('not-a-library.skripta')
    writeFileSync(file, 'Toto není knihovna.')
    expect((await runSkripta(data(), 'info', file)).code).toBe(3)
    expect(readFileSync(file, 'utf8')).toBe('Toto není knihovna.')
  })
})

const readPdf = (file: string) => readBook(new Uint8Array(readFileSync(file)))
const countOutline = (entries: readonly OutlineEntry[]): number =>
  entries.reduce((sum, entry) => sum + 1 + countOutline(entry.children), 0)

/** All text of a DOCX: the document, its notes, heads and feet. */
function readDocxText(file: string): string {
  const { paths, text } = readDocx(new Uint8Array(readFileSync(file)))
  return paths
    .filter((name) => /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/.test(name))
    .map(text)
    .join('')
}

const squeeze = (text: string) => text.replace(/[\s\u00ad]+/g, '')

/** Sentences of trainer notes and answer keys, long enough to stand nowhere else. */
function trainerTexts(node: unknown): readonly string[] {
  const { type, content = [] } = node as { type: string; content?: readonly unknown[] }
  if (type !== 'trainerNote' && type !== 'answerKey') return content.flatMap(trainerTexts)
  const text = plain(node)
  return text.length > 40 ? [text.slice(0, 60)] : []
}

function plain(node: unknown): string {
  const { text = '', content = [] } = node as { text?: string; content?: readonly unknown[] }
  return text + content.map(plain).join('')
}
