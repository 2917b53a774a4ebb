import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acknowledged, childCommand, Writer } from './library-in-child'
import { storedState } from './stored-state'

function mount(folder: string, options = 'size=12m'): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(process.platform !== 'linux')('a disk that fills up while somebody writes', () => {
  let folder = ''
  let isMounted = false
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-full-'))
    mkdirSync(join(folder, 'disk'))
    isMounted = mount(join(folder, 'disk'))
  })
  afterEach(() => {
    if (isMounted) execFileSync('umount', [join(folder, 'disk')])
    rmSync(folder, { recursive: true, force: true })
  })

  it('says so, loses nothing that was acknowledged, and goes on when there is room again', async () => {
    const path = join(folder, 'disk', 'library.skripta')
    expect(await new Writer(childCommand('writer.ts', path, '7', folder)).ended).toBe(0)
    const ballast = join(folder, 'disk', 'ballast')
    if (isMounted) writeFileSync(ballast, Buffer.alloc(6_000_000))
    // Where nothing can be mounted, a limit on the size of files stands for the full disk.
    const command = childCommand('writer.ts', path, '100000', folder)
    const limited: readonly [string, ...string[]] = [
      'bash',
      '-c',
      'ulimit -f 3000; trap "" XFSZ; exec "$@"',
      'bash',
      ...command,
    ]
    const writer = new Writer(isMounted ? command : limited)
    expect(await writer.ended).toBe(4)
    const [last] = writer.lines.slice(-1)
    expect(['E disk-full', 'E disk-error']).toContain(last)
    if (isMounted) expect(last).toBe('E disk-full')
    rmSync(ballast, { force: true })
    const said = acknowledged(writer.lines)
    const state = storedState(path, folder)
    expect(state).toMatchObject({ revision: said.revision, hash: said.hash, problems: [] })
    const again = new Writer(childCommand('writer.ts', path, '3', folder))
    expect(await again.ended).toBe(0)
    expect(
      readdirSync(join(folder, 'disk')).filter((name) => name.includes('.part-') || name.includes('.new-')),
    ).toEqual([])
  })
})

/** Takes every place for a file that the disk still has; answers how many there were. */
function takeAllPlaces(folder: string): number {
  for (let count = 0; ; count += 1) {
    try {
      writeFileSync(join(folder, `place-${count}`), '')
    } catch {
      return count
    }
  }
}

describe.skipIf(process.platform !== 'linux')('a disk that has room but no place for another file', () => {
  let folder = ''
  let isMounted = false
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-places-'))
    mkdirSync(join(folder, 'disk'))
    isMounted = mount(join(folder, 'disk'), 'size=12m,nr_inodes=40')
  })
  afterEach(() => {
    if (isMounted) execFileSync('umount', [join(folder, 'disk')])
    rmSync(folder, { recursive: true, force: true })
  })

  it('is told apart from damage; the library is as it was and opens again when there is a place', async () => {
    const disk = join(folder, 'disk')
    const path = join(disk, 'library.skripta')
    const first = new Writer(childCommand('writer.ts', path, '7', folder))
    expect(await first.ended).toBe(0)
    // Without the right to mount there is no disk of forty files; what can be shown is that nothing else is in the way.
    const taken = isMounted ? takeAllPlaces(disk) : 0
    if (isMounted) {
      expect(taken).toBeGreaterThan(0)
      const refused = new Writer(childCommand('writer.ts', path, '3', folder))
      expect(await refused.ended).not.toBe(0)
      expect(refused.lines.at(-1)).toMatch(/^E disk-(full|error)$/)
      for (let place = 0; place < taken; place += 1) rmSync(join(disk, `place-${place}`))
    }
    const said = acknowledged(first.lines)
    expect(storedState(path, folder)).toMatchObject({ revision: said.revision, hash: said.hash, problems: [] })
    expect(await new Writer(childCommand('writer.ts', path, '3', folder)).ended).toBe(0)
  })
})
