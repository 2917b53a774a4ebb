import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, p } from '../../fixtures/builders'
import { runSkripta, skriptaJson } from './run-skripta'

interface Chapters {
  readonly chapters: readonly { readonly id: string; readonly title: string }[]
}
interface TakenIn {
  readonly isNewChapter: boolean
  readonly languages: readonly { readonly outcome: string; readonly added: number }[]
}
interface Imported {
  readonly imported: readonly { readonly chapterId: string }[]
}

let folder = ''
const inFolder = (...names: readonly string[]) => path.join(folder, ...names)
const home = () => inFolder('doma')
/** A name with everything that paths and addresses trip over. */
const library = () => inFolder('Книга #1 – 100% školení a praxe', 'Příručka 50 % (ґ) &c.skripta')
const here = <T>(...args: readonly string[]) => skriptaJson<T>(home(), ...args)

/** The exit code and the code of the error of a command that fails. */
async function failure(...args: readonly string[]): Promise<readonly [number, string]> {
  const { code, out } = await runSkripta(home(), ...args, '--json')
  return [code, (JSON.parse(out) as { error: { code: string } }).error.code]
}

const titles = async (file: string, data = home()): Promise<readonly string[]> =>
  (await skriptaJson<Chapters>(data, 'chapters', file)).chapters.map(({ title }) => title)

async function importChapter(file: string, title: string): Promise<string> {
  const source = inFolder(`${title}.json`)
  writeFileSync(source, JSON.stringify(doc(p(`Text kapitoly ${title}`))))
  const { imported } = await here<Imported>('import', file, source)
  return imported[0]?.chapterId ?? ''
}

describe('chapters and libraries that travel, without a screen', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'skripta-travel-'))
    mkdirSync(path.dirname(library()))
    expect((await runSkripta(home(), 'sample', library())).code).toBe(0)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('packs a library up in the open format and makes one from it', async () => {
    const packed = inFolder('otevřený formát.zip')
    await here('pack-up', library(), packed)
    expect(await failure('pack-up', library(), packed)).toEqual([4, 'output-exists'])
    const made = inFolder('druhá.skripta')
    await here('unpack', made, packed)
    expect(await titles(made)).toEqual(await titles(library()))
    expect((await runSkripta(home(), 'verify', made)).code).toBe(0)
    expect(await failure('unpack', made, packed)).toEqual([4, 'library-exists'])
  })

  it('hands a chapter over, says what it would add, takes it in once', async () => {
    const second = inFolder('druhá.skripta')
    const chapter = await importChapter(library(), 'Předávaná')
    const file = inFolder('Předávaná 100 %.skripta-kapitola')
    await here('hand-over', library(), chapter, file)
    expect(await failure('hand-over', library(), chapter, file)).toEqual([4, 'output-exists'])
    expect(await failure('hand-over', library(), 'není', inFolder('x'))).toEqual([1, 'not-found'])
    const before = await titles(second)
    const look = await here<TakenIn>('take-in', second, file, '--look')
    expect(look).toMatchObject({ isNewChapter: true, languages: [{ outcome: 'new-text', added: 1 }] })
    expect(await titles(second)).toEqual(before)
    expect(await here<TakenIn>('take-in', second, file)).toMatchObject({ languages: [{ outcome: 'new-text' }] })
    expect(await here<TakenIn>('take-in', second, file)).toMatchObject({ languages: [{ outcome: 'nothing-new' }] })
    expect(await titles(second)).toHaveLength(before.length + 1)
  })

  it('refuses a file that is no chapter, and says which it is', async () => {
    const other = inFolder('něco.skripta-kapitola')
    writeFileSync(other, 'PK nothing of the kind')
    expect(await failure('take-in', library(), other)).toEqual([2, 'package-damaged'])
    expect(await failure('take-in', library(), inFolder('není'))).toEqual([2, 'package-damaged'])
    expect(await failure('take-in', library(), inFolder('otevřený formát.zip'))).toEqual([2, 'package-other-kind'])
    expect(await failure('take-in', library(), library())).toEqual([2, 'package-damaged'])
  })

  it('takes a library along, lets the older copy be read only, and goes on elsewhere', async () => {
    const file = inFolder('na cestu.skripta-knihovna')
    await here('take-along', library(), file)
    const source = inFolder('Později.json')
    writeFileSync(source, JSON.stringify(doc(p('Později'))))
    expect(await failure('import', library(), source)).toEqual([3, 'library-taken-along'])
    expect(await failure('take-along', library(), inFolder('znovu'))).toEqual([3, 'library-taken-along'])
    expect((await runSkripta(home(), 'verify', library())).code).toBe(0)
    const gone = await skriptaJson<{ path: string }>(inFolder('na cestě'), 'go-on', file)
    expect(await titles(gone.path, inFolder('na cestě'))).toEqual(await titles(library()))
    const again = await runSkripta(inFolder('na cestě'), 'go-on', file, '--json')
    expect([again.code, again.out]).toEqual([2, expect.stringContaining('package-not-newer')])
    await here('take-back', library())
    expect((await runSkripta(home(), 'import', library(), source)).code).toBe(0)
  })

  it('goes back to a backup, keeps what gave way, and comes back again', async () => {
    const backup = inFolder('záloha.skripta')
    await here('backup', library(), backup)
    await importChapter(library(), 'Po záloze')
    const restored = await here<{ path: string; kept: string }>('restore', library(), backup)
    expect(restored.path).toBe(library())
    expect(await titles(library())).not.toContain('Po záloze')
    expect(path.dirname(restored.kept)).toBe(path.dirname(library()))
    await here('restore', library(), restored.kept)
    expect(await titles(library())).toContain('Po záloze')
    expect((await runSkripta(home(), 'verify', library())).code).toBe(0)
  })

  it('restores nothing from a file that is no whole backup, and leaves the library alone', async () => {
    const bytes = readFileSync(inFolder('záloha.skripta'))
    const damaged = inFolder('poškozená.skripta')
    writeFileSync(damaged, bytes.fill(0, 8192, 8192 + 40 * 4096))
    const before = readFileSync(library())
    expect(await failure('restore', library(), damaged)).toEqual([3, 'backup-damaged'])
    expect(await failure('restore', library(), inFolder('není'))).toEqual([3, 'library-missing'])
    expect(await failure('restore', library(), inFolder('Předávaná.json'))).toEqual([3, 'library-not-a-library'])
    expect((await runSkripta(home(), 'restore', library())).code).toBe(1)
    expect(readFileSync(library()).equals(before)).toBe(true)
    expect(readdirSync(path.dirname(library())).filter((name) => /restored|part|wal/.test(name))).toEqual([])
  })

  it('writes texts that were put aside byte for byte', async () => {
    const content = Buffer.from([0, 255, 123, 10])
    const database = new DatabaseSync(library())
    database
      .prepare("INSERT INTO rescued (draft_id, at, problem, content) SELECT id, 1, 'not-json', ? FROM draft LIMIT 1")
      .run(content)
    database.close()
    expect(await here('rescued', library())).toMatchObject({ texts: [{ bytes: 4 }], files: [] })
    expect(await failure('rescued', library(), '--out', inFolder('není'))).toEqual([4, 'output-not-writable'])
    expect(existsSync(inFolder('není'))).toBe(false)
    mkdirSync(inFolder('ven'))
    const { files } = await here<{ files: readonly string[] }>('rescued', library(), '--out', inFolder('ven'))
    expect(files.map((file) => readFileSync(file))).toEqual([content])
  })
})
