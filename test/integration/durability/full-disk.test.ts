import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acknowledged, childCommand, Writer } from './library-in-child'
import { storedState } from './stored-state'

function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder], { stdio: 'ignore' })
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

  it(
    'says so, loses nothing that was acknowledged, and goes on when there is room again',
    { timeout: 120_000 },
    async () => {
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
    },
  )
})
