import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { ImportReport } from '../../../shared/domain/import-report'
import { docxFile, r, wp } from '../../fixtures/docx-files'
import { runSkripta, skriptaJson } from './run-skripta'

interface Imported {
  readonly imported: readonly {
    readonly file: string
    readonly chapterId: string
    readonly title: string
    readonly report: ImportReport
  }[]
}
interface Chapters {
  readonly chapters: readonly {
    readonly id: string
    readonly title: string
    readonly theme: string
    readonly latestVersion: number | null
  }[]
}

let folder = ''
const inFolder = (...names: readonly string[]) => path.join(folder, ...names)
const library = () => inFolder('library.skripta')
const data = () => inFolder('data')
const styled = (style: string, text: string): string => wp(text, style)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'skripta-cli-import-'))
  await runSkripta(data(), 'sample', library())
  const body = [
    styled('Nadpis1', 'Příručka'),
    styled('Nadpis2', 'Pobyt'),
    wp(r('Žádost se ') + r('podává', '<w:b/>') + r(' osobně.')),
    styled('Nadpis2', 'Práce'),
    wp(r('Přístup na trh práce.') + r('už ne', '<w:strike/>')),
  ].join('')
  writeFileSync(inFolder('prirucka.docx'), docxFile(body))
  writeFileSync(inFolder('rozbity.docx'), 'toto není Word')
  writeFileSync(inFolder('stranka.html'), '<h1>Stránka</h1><p>Text <script>alert(1)</script>stránky.</p>')
  writeFileSync(inFolder('cizi.json'), '{"type":"doc","content":[{"type":"hologram"}]}')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const titles = async (): Promise<readonly string[]> =>
  (await skriptaJson<Chapters>(data(), 'chapters', library())).chapters.map(({ title }) => title)

describe('skripta import', () => {
  it('cuts a Word file into chapters at the second level and reports what changed', async () => {
    const { imported } = await skriptaJson<Imported>(
      data(),
      'import',
      library(),
      inFolder('prirucka.docx'),
      '--split',
      '2',
    )
    expect(imported.map(({ title }) => title)).toEqual(['Pobyt', 'Práce'])
    const dropped = imported[0]?.report.dropped.map(({ what, count }) => [what, count])
    expect(dropped).toEqual(
      expect.arrayContaining([
        ['strike', 1],
        ['empty-section', 1],
      ]),
    )
    expect(dropped).toHaveLength(2)
    const { characters } = imported[0]?.report ?? {}
    expect(characters && characters.source - characters.carried - characters.leftOut).toBe(0)
    const shown = await skriptaJson<DocumentJson>(
      data(),
      'show',
      library(),
      imported[0]?.chapterId ?? '',
      '--format',
      'json',
    )
    expect(JSON.stringify(shown)).toContain('"podává"')
    const made = (await skriptaJson<Chapters>(data(), 'chapters', library())).chapters
    expect(made.find(({ title }) => title === 'Pobyt')?.latestVersion).toBe(1)
  })

  it('keeps a Word file whole without a level, under the heading that stands above everything', async () => {
    const { imported } = await skriptaJson<Imported>(data(), 'import', library(), inFolder('prirucka.docx'))
    expect(imported.map(({ title }) => title)).toEqual(['Příručka'])
  })

  it('says in words what became of each file', async () => {
    const { code, out } = await runSkripta(data(), 'import', library(), inFolder('stranka.html'))
    expect(code).toBe(0)
    expect(out).toContain('stranka.html')
    expect(out).toContain('Stránka')
    expect(out).not.toMatch(/importing\.|active-content/)
  })

  it.each([
    ['a file that is no Word file', 'rozbity.docx'],
    ['a document with a block that nobody knows', 'cizi.json'],
    ['a file that is not there', 'neni.docx'],
  ])('refuses %s with exit code 2, names it, and imports none of the others', async (_, name) => {
    const before = await titles()
    const { code, out } = await runSkripta(
      data(),
      'import',
      library(),
      inFolder('stranka.html'),
      inFolder(name),
      '--json',
    )
    const { error } = JSON.parse(out) as { error: { code: string; message: string } }
    expect([code, error.code === '']).toEqual([2, false])
    expect(error.message).toContain(name)
    expect(await titles()).toEqual(before)
  })

  it('makes a theme that is new, answers a wrong level with exit code 1 and a missing library with 3', async () => {
    const file = inFolder('prirucka.docx')
    expect((await runSkripta(data(), 'import', library(), file, '--split', '7')).code).toBe(1)
    expect((await runSkripta(data(), 'import', library(), file, '--theme', 'Z okresů')).code).toBe(0)
    const { chapters } = await skriptaJson<Chapters>(data(), 'chapters', library())
    expect(chapters.filter(({ theme }) => theme === 'Z okresů')).toHaveLength(1)
    expect((await runSkripta(data(), 'import', inFolder('neni.skripta'), file)).code).toBe(3)
  })
})
