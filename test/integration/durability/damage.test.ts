import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addChapter } from '../../fixtures/add-chapter'
import { backUpLibrary } from '../../../main/services/library/back-up-library'
import { p } from '../../fixtures/builders'
import { generateChapter, seededRandom } from '../../fixtures/generate-chapter'
import { TemporaryLibrary, value } from '../../unit/storage/temporary-library'
import { storedState } from './stored-state'

const rounds = Number(process.env.SKRIPTA_DAMAGE_ROUNDS ?? 40)
const page = 4096
const marker = 'JEDINEČNÁ ZNAČKA'

type Damage = (bytes: Buffer, random: () => number) => Buffer
const damages = {
  'a zeroed page': (bytes, random) => bytes.fill(0, ...pageAt(bytes, random)),
  'half a kilobyte of garbage': (bytes, random) => {
    const at = Math.floor((random() * bytes.length) / 512) * 512
    for (let index = at; index < at + 512; index += 1) bytes[index] = Math.floor(random() * 256)
    return bytes
  },
  'a page in the place of another': (bytes, random) => {
    const [from, to] = pageAt(bytes, random)
    bytes.copy(bytes, pageAt(bytes, random)[0], from, to)
    return bytes
  },
  'a cut': (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
} satisfies Record<string, Damage>

function pageAt(bytes: Buffer, random: () => number): [number, number] {
  const at = Math.floor((random() * bytes.length) / page) * page
  return [at, at + page]
}

describe('damage on the disk', () => {
  let folder = ''
  let whole = Buffer.alloc(0)
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-damage-'))
    const library = new TemporaryLibrary()
    for (let number = 0; number < 8; number += 1) {
      const content = {
        ...generateChapter(number, 4),
        content: [
          p(`${marker} ${'slovo '.repeat(200)}`),
          ...generateChapter(number, 4).content.filter(({ type }) => type !== 'paragraph'),
        ],
      }
      value(
        addChapter(library.context, {
          themeId: library.theme.id,
          title: `Kapitola ${number}`,
          language: 'cs',
          content,
          pictures: [],
        }),
      )
    }
    const path = join(folder, 'whole.skripta')
    value(backUpLibrary(library.context, { path }))
    library.remove()
    whole = readFileSync(path)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const check = (bytes: Buffer) => {
    const path = join(folder, 'damaged.skripta')
    rmSync(`${path}-wal`, { force: true })
    writeFileSync(path, bytes)
    return storedState(path, folder)
  }
  const isNoticed = (state: ReturnType<typeof check>) => typeof state === 'string' || state.problems.length > 0

  // Half of this small library is unused space, where garbage harms nothing.
  it.each([
    ['a zeroed page', 0.9],
    ['half a kilobyte of garbage', 0.35],
    ['a page in the place of another', 0.8],
    ['a cut', 0.9],
  ] as const)('of %s never ends in anything but a plain answer, and is noticed in %d of the rounds', (kind, share) => {
    const damage = damages[kind]
    const random = seededRandom(11)
    let noticed = 0
    for (let round = 0; round < rounds; round += 1) {
      const bytes = damage(Buffer.from(whole), random)
      if (bytes.equals(whole) || isNoticed(check(bytes))) noticed += 1
    }
    expect(noticed / rounds).toBeGreaterThan(share)
  })

  it('of one bit in a text is found by the hashes, wherever in the text it is', () => {
    const start = whole.lastIndexOf(`"text":"${marker} slovo slovo`)
    expect(start).toBeGreaterThan(0)
    const random = seededRandom(12)
    for (let round = 0; round < 20; round += 1) {
      const bytes = Buffer.from(whole)
      const at = start + Math.floor(random() * 400)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      const state = check(bytes)
      expect(typeof state === 'string' ? [state] : state.problems).toEqual([
        expect.stringMatching(/^draft Kapitola \d/),
      ])
    }
  })

  it('leaves the file as it was', () => {
    const path = join(folder, 'cut.skripta')
    writeFileSync(path, whole.subarray(0, page * 4))
    copyFileSync(path, `${path}.before`)
    expect(storedState(path, folder)).toBe('library-damaged')
    expect(readFileSync(path).equals(readFileSync(`${path}.before`))).toBe(true)
  })
})
