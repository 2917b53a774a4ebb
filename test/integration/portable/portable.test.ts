import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PackView } from '../../../shared/domain/pack'
import type { WorkshopRow } from '../../../shared/domain/workshop'
import type { TaskReport } from '../../../shared/ipc/workshop-channels'
import { readDocx } from '../../fixtures/read-docx'
import { authorise, call, codeOf, listen } from '../web/http-client'
import { makePortable } from './make-portable'
import { readZip, unpack, type ZipEntry } from './read-zip'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skripta-portable-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What every package holds, below the folder that carries its name. */
const contents = [
  'README.txt',
  'program/package.json',
  'program/node-licence.txt',
  'program/dist/licences.json',
  'program/dist/main/web.js',
  'program/dist/main/cli.js',
  'program/dist/main/service-worker.js',
  'program/dist/main/export-process.js',
  'program/dist/renderer/index.html',
  'program/assets/typst/book.typ',
  'program/assets/profiles/publicity.json',
  'program/assets/samples/library.json',
  'program/node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm',
  'program/node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'program/node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'program/node_modules/@expo-google-fonts/source-serif-4/LICENSE_FONT',
  'program/node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'program/node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'program/node_modules/dejavu-fonts-ttf/LICENSE',
]

const magic = { elf: '7f454c46', pe: '4d5a', machO: 'cffaedfe' } as const

function expectPackage(entries: readonly ZipEntry[], start: string, node: string, binary: string): void {
  const files = new Map(entries.map((entry) => [entry.name.replace(/^[^/]+\//, ''), entry]))
  expect([...files.keys()]).toEqual(expect.arrayContaining([...contents, start, `program/${node}`]))
  expect(Buffer.from(files.get(`program/${node}`)?.bytes.subarray(0, 4) ?? []).toString('hex')).toMatch(
    new RegExp(`^${binary}`),
  )
  expect(files.get(start)?.mode.toString(8)).toMatch(start.endsWith('.cmd') ? /^100/ : /^100755$/)
  expect([...files.keys()].filter((name) => /\.(map|d\.ts|node)$|electron/.test(name))).toEqual([])
}

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the package for Linux', () => {
  let home: string
  let program: ChildProcess
  let port: number
  let token: string

  const ask = async <T>(name: string, input: unknown): Promise<T> => {
    const answer = (await call(port, token, name, input)) as { ok: boolean; value: T }
    if (!answer.ok) throw new Error(`${name} ${JSON.stringify(answer)}`)
    return answer.value
  }

  /** Starts it as a double click does: by its path, from elsewhere, and with nothing in the environment to lean on. */
  async function startProgram(start: string): Promise<string> {
    program = spawn(start, ['--no-open'], {
      cwd: '/',
      env: { HOME: home, PATH: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return new Promise((resolve, reject) => {
      let said = ''
      program.stdout?.on('data', (text: Buffer) => {
        said += text.toString()
        const address = /http:\/\/127\.0\.0\.1:\S+/.exec(said)
        if (address) resolve(address[0])
      })
      program.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)))
    })
  }

  beforeAll(async () => {
    const zip = makePortable('linux-x64', folder, 60_000)
    if (zip === null) throw new Error('the package was not made')
    const entries = readZip(zip)
    expectPackage(entries, 'Skripta.sh', 'node', magic.elf)
    const place = path.join(folder, 'Příliš žluťoučký kůň', 'na ploše')
    home = path.join(folder, 'domov')
    mkdirSync(home)
    unpack(entries, place)
    const url = await startProgram(path.join(place, path.basename(zip, '.zip'), 'Skripta.sh'))
    port = Number(new URL(url).port)
    token = (JSON.parse((await authorise(port, codeOf(url))).text) as { token: string }).token
  })

  afterAll(async () => {
    const ended = new Promise((resolve) => program.once('exit', resolve))
    program.kill('SIGTERM')
    await ended
  })

  it('keeps its data in the home folder and makes the sample library there', async () => {
    const { path: library } = await ask<{ path: string }>('library:sample', {})
    expect(library.startsWith(path.join(home, '.local', 'share', 'skripta'))).toBe(true)
    expect(existsSync(library)).toBe(true)
  })

  it('exports a pack as PDF and DOCX with what it carries', async () => {
    const workshops = await ask<readonly WorkshopRow[]>('workshop:list', {})
    const opened = await Promise.all(
      workshops.map(({ id }) => ask<{ packs: readonly PackView[] }>('workshop:open', { workshopId: id })),
    )
    const [smallest] = opened.flatMap(({ packs }) => packs).toSorted((a, b) => a.items.length - b.items.length)
    const events = await listen(port, ['skripta', `t.${token}`])
    const target = {
      type: 'pack',
      packId: smallest?.pack.id,
      kind: 'participant',
      purpose: 'proof',
      acceptedReason: '',
    }
    await ask('export:start', { target, formats: ['pdf', 'docx'], folder: home })
    const report = (await events.waitFor('task:ended')) as TaskReport
    events.socket.close()
    expect(report).toMatchObject({ state: 'done', error: null, losses: [] })
    const bytesOf = (format: string) => readFileSync(report.files.find((file) => file.format === format)?.path ?? '')
    const pdf = await PDFDocument.load(bytesOf('pdf'))
    expect(pdf.getPageCount()).toBeGreaterThan(5)
    expect(readDocx(bytesOf('docx')).text('word/document.xml').length).toBeGreaterThan(5000)
  })
})

/** The Node of another platform comes from the registry: without it there is nothing to look at. */
describe('the package', () => {
  it('for Windows holds all it needs', (context) => {
    const zip = makePortable('win-x64', folder, 30_000)
    if (zip === null) return context.skip('no Node for Windows could be had')
    expectPackage(readZip(zip), 'Skripta.cmd', 'node.exe', magic.pe)
  })

  it('for macOS holds all it needs', (context) => {
    const zip = makePortable('darwin-arm64', folder, 30_000)
    if (zip === null) return context.skip('no Node for macOS could be had')
    expectPackage(readZip(zip), 'Skripta.command', 'node', magic.machO)
  })
})
