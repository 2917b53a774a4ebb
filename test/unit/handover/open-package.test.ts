import { createHash } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesEntry, jsonEntry } from '../../../main/export/package/package-entry'
import { writePackage } from '../../../main/export/package/write-package'
import { openPackage } from '../../../main/import/package/open-package'
import type { PackageSource } from '../../../main/import/package/package-source'
import { readLimits } from '../../../main/import/package/read-directory'

const facts = { kind: 'library', program: '1.0.0', schema: 1, by: '' } as const
const bytes = (text: string) => new TextEncoder().encode(text)
const pack = (...entries: Parameters<typeof writePackage>[1]): Uint8Array =>
  new Uint8Array(Buffer.concat([...writePackage(facts, entries)]))
const sourceOfBytes = (bytes: Uint8Array): PackageSource => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
})
const open = (file: Uint8Array, limits = readLimits) => openPackage(sourceOfBytes(file), { knownSchema: 1, limits })
const problemOf = (file: Uint8Array, limits = readLimits) => {
  const opened = open(file, limits)
  return opened.ok ? null : opened.error.code
}
const sha = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')

/** A ZIP of a stranger: any names, and a manifest that says what the test wants. */
function foreign(files: Readonly<Record<string, Uint8Array>>, manifest: object = {}): Uint8Array {
  const entries = Object.entries(files).map(([name, data]) => ({ name, bytes: data.length, sha256: sha(data) }))
  const said = { format: 'skripta-package', formatVersion: 1, ...facts, entries, ...manifest }
  return zipSync({ ...(files as Zippable), 'manifest.json': bytes(JSON.stringify(said)) }, { mtime: '1980-01-02' })
}

describe('a package', () => {
  it('gives back what was written, whatever the order, with equal bytes', () => {
    const one = jsonEntry('records/theme.json', [{ name: 'Téma' }])
    const other = bytesEntry('files/abc', () => bytes('x'.repeat(70_000)))
    const file = pack(one, other)
    expect(pack(other, one)).toEqual(file)
    const opened = open(file)
    if (!opened.ok) throw new Error(opened.error.detail)
    expect(opened.value.names('records')).toEqual(['records/theme.json'])
    const read = opened.value.read('files/abc')
    expect(read.ok && read.value).toEqual(bytes('x'.repeat(70_000)))
  })

  it.each([
    '../evil.txt',
    '/etc/passwd',
    'C:/x',
    'a\\b',
    'Records/theme.json',
    'a/../b',
    'con:',
    'a//b',
    'a/.hidden',
    'ž',
  ])('with an entry named %j is refused', (name) =>
    expect(problemOf(foreign({ [name]: bytes('x') }))).toBe('package-damaged'),
  )

  it('with the same name twice is refused', () => {
    const file = Buffer.from(foreign({ 'a.json': bytes('1'), 'b.json': bytes('2') }))
    for (let at = file.indexOf('b.json'); at >= 0; at = file.indexOf('b.json', at + 1)) file.write('a', at)
    expect(problemOf(file)).toBe('package-damaged')
  })

  it('whose entry is not in the manifest, or the other way round, is refused', () => {
    expect(problemOf(foreign({ a: bytes('x') }, { entries: [] }))).toBe('package-damaged')
    const entries = [{ name: 'lost', bytes: 1, sha256: sha(bytes('x')) }]
    expect(problemOf(foreign({}, { entries }))).toBe('package-damaged')
  })

  it('with a wrong hash is refused when the entry is read', () => {
    const opened = open(foreign({ a: bytes('x') }, { entries: [{ name: 'a', bytes: 1, sha256: sha(bytes('y')) }] }))
    const read = opened.ok ? opened.value.read('a') : opened
    expect(!read.ok && read.error.code).toBe('package-damaged')
  })

  it('of a newer format or schema says so', () => {
    expect(problemOf(foreign({}, { formatVersion: 2, novelty: true }))).toBe('package-newer')
    expect(problemOf(foreign({}, { schema: 2 }))).toBe('package-newer')
  })

  it('that would unpack to far more than it is, or to more than allowed, is refused before unpacking', () => {
    const bomb = foreign({ a: new Uint8Array(50_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(problemOf(bomb)).toBe('package-too-large')
    const small = foreign({ a: bytes('x'.repeat(5000)) })
    expect(problemOf(small, { ...readLimits, bytes: 1000 })).toBe('package-too-large')
    expect(problemOf(small, { ...readLimits, entries: 1 })).toBe('package-too-large')
  })

  it('whose directory lies about a size never gives more than it said', () => {
    const data = bytes('abcdefgh'.repeat(2000))
    const file = Buffer.from(foreign({ a: data }, { entries: [{ name: 'a', bytes: 100, sha256: sha(data) }] }))
    for (let at = 0; at < file.length - 4; at += 1) {
      if (file.readUInt32LE(at) === data.length) file.writeUInt32LE(100, at)
    }
    const opened = open(file)
    let given = 0
    const problem = opened.ok ? opened.value.stream('a', (chunk) => (given += chunk.length)) : opened.error
    expect(problem?.code).toBe('package-damaged')
    expect(given).toBeLessThanOrEqual(100)
  })

  it('that is no ZIP, cut off or changed in any byte never gives other content', () => {
    const file = pack(
      jsonEntry('a.json', { text: 'Kotvy v těle' }),
      bytesEntry('files/b', () => bytes('obrázek')),
    )
    expect(problemOf(bytes('není to ZIP'))).toBe('package-damaged')
    expect(problemOf(new Uint8Array())).toBe('package-damaged')
    for (let cut = 1; cut < file.length; cut += 7) expect(problemOf(file.subarray(0, cut))).toBe('package-damaged')
    for (let at = 0; at < file.length; at += 1) {
      const changed = Uint8Array.from(file)
      changed[at] = (changed[at] ?? 0) ^ 0x41
      const opened = open(changed)
      const read = opened.ok ? opened.value.read('a.json') : opened
      if (read.ok) expect([at, new TextDecoder().decode(read.value)]).toEqual([at, '{"text":"Kotvy v těle"}'])
    }
  })
})
