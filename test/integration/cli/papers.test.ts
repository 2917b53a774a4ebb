import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperKinds } from '../../../shared/domain/paper'
import { readLogicalText } from '../pdf/read-logical-text'
import { runSkripta, skriptaJson } from './run-skripta'

interface Made {
  readonly files: readonly { readonly path: string; readonly paper: string; readonly format: string }[]
  readonly warnings: readonly { readonly paper: string; readonly code: string; readonly message: string }[]
}
interface Workshops {
  readonly workshops: readonly { readonly id: string; readonly title: string }[]
}

const folder = mkdtempSync(path.join(tmpdir(), 'skripta-cli-papers-'))
const data = path.join(folder, 'data')
const library = path.join(folder, 'ukazka.skripta')
const out = path.join(folder, 'tiskoviny')
let workshop = ''
let made: Made

beforeAll(async () => {
  await skriptaJson(data, 'sample', library)
  const { workshops } = await skriptaJson<Workshops>(data, 'workshops', library)
  workshop = workshops.find(({ title }) => title.includes('okres Náchod'))?.id ?? ''
  made = await skriptaJson(data, 'papers', library, '--workshop', workshop, '--format', 'pdf,docx', '--out', out)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('skripta papers', () => {
  it('makes every paper that has something to print, as PDF and as a Word document', () => {
    const kinds = new Set(made.files.map(({ paper }) => paper))
    expect(paperKinds.filter((kind) => !kinds.has(kind))).toEqual(['certificates'])
    expect(made.files).toHaveLength(2 * kinds.size)
    expect(readdirSync(out)).toHaveLength(made.files.length)
    for (const file of made.files) {
      const bytes = readFileSync(file.path)
      expect(bytes.subarray(0, 4).toString('latin1')).toBe(file.format === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
      expect(path.basename(file.path)).toMatch(/^2027-02-17 - Náchod - .+ - cs\.(pdf|docx)$/)
    }
  })

  it('says what each lacks', () => {
    expect(made.warnings.filter(({ paper, code }) => paper === 'certificates' && code === 'not-made')).toHaveLength(1)
    expect(made.warnings.filter(({ code }) => code === 'text-unverified').map(({ paper }) => paper)).toContain(
      'privacy-notice',
    )
    for (const { message } of made.warnings) expect(message).not.toMatch(/paperwork\.|\{\{/)
  })

  it('prints the publicity and the facts of the workshop', async () => {
    const programme = made.files.find(({ paper, format }) => paper === 'programme' && format === 'pdf')
    const { text } = await readLogicalText(new Uint8Array(readFileSync(programme?.path ?? '')))
    expect(text).toContain('Spolufinancováno Evropskou unií')
    expect(text).toContain('První psychická pomoc')
  })

  it('makes the same bytes once more', async () => {
    const again = path.join(folder, 'znovu')
    await skriptaJson(data, 'papers', library, '--workshop', workshop, '--format', 'pdf,docx', '--out', again)
    for (const name of readdirSync(out))
      expect(readFileSync(path.join(again, name)).equals(readFileSync(path.join(out, name))), name).toBe(true)
  })

  it('refuses an unknown paper, format and workshop', async () => {
    const run = (...args: readonly string[]) => runSkripta(data, 'papers', library, '--out', out, '--json', ...args)
    const unknown = await run('--workshop', workshop, '--kind', 'vizitka')
    expect([unknown.code, JSON.parse(unknown.out)]).toMatchObject([1, { error: { code: 'invalid-input' } }])
    expect((await run('--workshop', workshop, '--format', 'odt')).code).toBe(1)
    expect((await run('--workshop', '00000000-0000-7000-8000-000000000000')).code).toBe(1)
  })
})
