import fc from 'fast-check'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkOutputFolder } from '../../../main/services/exporting/check-output-folder'
import { outputFault } from '../../../main/services/exporting/output-fault'
import { outputFileName } from '../../../main/services/exporting/output-file-name'
import { writeOutputFile } from '../../../main/services/exporting/write-output-file'
import { code, value } from '../storage/temporary-library'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skripta-out-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const write = (name: string, text: string, token = 'a') => writeOutputFile({ folder, name, token }, bytes(text))

describe('outputFileName', () => {
  const name = (parts: readonly string[], day = '2026-11-24') =>
    outputFileName({ day, parts, shortened: 1, extension: 'pdf' })

  it('holds day, place, title and the rest, with their letters', () => {
    expect(name(['Náchod', 'Психологічна допомога: základy', '', 'cs'])).toBe(
      '2026-11-24 - Náchod - Психологічна допомога základy - cs.pdf',
    )
  })

  it('shortens the title and keeps what tells files apart', () => {
    const long = name(['Náchod', 'Příručka '.repeat(40), 'pro lektory', 'cs', 'zkušební výtisk'])
    expect(long.length).toBeLessThanOrEqual(120)
    expect(long).toMatch(/^2026-11-24 - Náchod - Příručka .*… - pro lektory - cs - zkušební výtisk\.pdf$/)
  })

  it('is a name that every system takes, whatever the title', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('CON', '..', 'a/b\\c', 'x\u202Efdp.exe', '\ud800', '👩‍👩‍👧‍👦'.repeat(60), '漢'.repeat(200)),
    )
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('2026-11-24', '', 'CON'),
        (parts, day) => {
          const made = name(parts, day)
          expect(made.length).toBeLessThanOrEqual(120)
          expect(Buffer.byteLength(made)).toBeLessThanOrEqual(255)
          expect(made).toMatch(/^[^. ].*\.pdf$/u)
          expect(made).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\u202a-\u202e]|^(con|prn|aux|nul)\./i)
          expect(made.isWellFormed()).toBe(true)
        },
      ),
    )
  })
})

describe('writeOutputFile', () => {
  it('leaves the finished file and nothing beside it', async () => {
    expect(value(await write('a.pdf', 'x'))).toBe(join(folder, 'a.pdf'))
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('never replaces another file', async () => {
    writeFileSync(join(folder, 'a.pdf'), 'poznámky účastníka')
    expect(value(await write('a.pdf', 'x'))).toBe(join(folder, 'a (2).pdf'))
    expect(value(await write('a.pdf', 'y'))).toBe(join(folder, 'a (3).pdf'))
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('poznámky účastníka')
  })

  it('knows its own bytes and does not write them twice', async () => {
    await write('a.pdf', 'x')
    expect(value(await write('a.pdf', 'x'))).toBe(join(folder, 'a.pdf'))
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('gives two writers at once a file each', async () => {
    const paths = await Promise.all(['x', 'y', 'z'].map((text) => write('a.pdf', text, text)))
    expect(new Set(paths.map(value)).size).toBe(3)
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it('passes by a folder of that name', async () => {
    mkdirSync(join(folder, 'a.pdf'))
    expect(value(await write('a.pdf', 'x'))).toBe(join(folder, 'a (2).pdf'))
  })

  it('makes the folder where it is missing', async () => {
    const place = { folder: join(folder, 'nová', 'složka'), name: 'a.pdf', token: 'a' }
    expect(value(await writeOutputFile(place, bytes('x')))).toBe(join(place.folder, 'a.pdf'))
  })

  it.each(['../a.pdf', '..\\..\\a.pdf', '/tmp/a.pdf', 'C:a.pdf', 'a.pdf. '])(
    'stays in its folder, whatever a stored name says: %s',
    async (name) => {
      expect(value(await write(name, 'x'))).toBe(join(folder, 'a.pdf'))
      expect(readdirSync(folder)).toEqual(['a.pdf'])
    },
  )

  it('says that it cannot write where a file stands in the way', async () => {
    writeFileSync(join(folder, 'file'), '')
    const place = { folder: join(folder, 'file'), name: 'a.pdf', token: 'a' }
    expect(code(await writeOutputFile(place, bytes('x')))).toBe('output-not-writable')
    expect(checkOutputFolder(place.folder)?.code).toBe('output-not-writable')
  })

  it.skipIf(process.getuid?.() === 0)('says that it cannot write into a read-only folder', async () => {
    chmodSync(folder, 0o500)
    expect(code(await write('a.pdf', 'x'))).toBe('output-not-writable')
    expect(checkOutputFolder(folder)?.code).toBe('output-not-writable')
    chmodSync(folder, 0o700)
  })

  it('leaves no trace of a check', () => {
    expect(checkOutputFolder(folder)).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('outputFault', () => {
  const fault = (name: string, platform: NodeJS.Platform) =>
    outputFault(Object.assign(new Error(name), { code: name }), { path: 'a.pdf', platform }).code

  it('tells a full disk, a file in use and a forbidden place apart', () => {
    expect(fault('ENOSPC', 'linux')).toBe('disk-full')
    expect([fault('EBUSY', 'win32'), fault('EPERM', 'win32')]).toEqual(['output-in-use', 'output-in-use'])
    expect([fault('EPERM', 'linux'), fault('EROFS', 'win32')]).toEqual(['output-not-writable', 'output-not-writable'])
  })

  it('passes a bug on', () => {
    expect(() => outputFault(new TypeError('bug'), { path: 'a.pdf' })).toThrow('bug')
  })
})
