import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { childCommand, Writer } from './library-in-child'
import { storedState } from './stored-state'

/** Root may write everywhere, so the writer becomes somebody else first. */
const asNobody = process.getuid?.() === 0 ? { SKRIPTA_TEST_UID: '65534' } : {}

describe('a library that this process may not write', () => {
  let folder = ''
  let path = ''
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skripta-lock-'))
    path = join(folder, 'place', 'library.skripta')
    mkdirSync(join(folder, 'place'))
    expect(await new Writer(childCommand('writer.ts', path, '7', folder)).ended).toBe(0)
  })
  afterEach(() => {
    chmodSync(join(folder, 'place'), 0o755)
    rmSync(folder, { recursive: true, force: true })
  })

  it('is open elsewhere while another process works on it, and free when that one is killed', async () => {
    const first = new Writer(childCommand('writer.ts', path, '1000000', folder))
    await first.line('A')
    const second = new Writer(childCommand('writer.ts', path, '1', folder))
    expect(await second.ended).toBe(3)
    expect(second.lines).toEqual(['E library-open-elsewhere'])
    first.process.kill('SIGKILL')
    await first.ended
    expect(storedState(path, folder)).toMatchObject({ problems: [] })
  })

  it.skipIf(process.platform === 'win32')('is read-only in a read-only folder, and stays as it was', async () => {
    chmodSync(folder, 0o755)
    chmodSync(path, 0o444)
    chmodSync(join(folder, 'place'), 0o555)
    const writer = new Writer(childCommand('writer.ts', path, '1', folder), { env: { ...process.env, ...asNobody } })
    expect(await writer.ended).toBe(3)
    expect(writer.lines).toEqual(['E library-read-only'])
    expect(existsSync(`${path}-wal`)).toBe(false)
  })
})
