import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const lock = z.object({
  pid: z.number().int().positive(),
  port: z.number().int().min(0).max(65_535),
  key: z.string().min(20),
})

/** Who serves this data folder. The key lets a second start ask the first for another window. */
export type Lock = z.infer<typeof lock>

const fileIn = (folder: string): string => path.join(folder, 'host.lock')

export function readLock(folder: string): Lock | null {
  try {
    return lock.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return null
  }
}

/** True while the process that wrote the lock lives; a process of another user lives too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Writes the lock, readable by this person alone. False when another start was faster. */
export function writeLock(folder: string, content: Lock): boolean {
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(fileIn(folder), JSON.stringify(content), { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

export function removeLock(folder: string): void {
  rmSync(fileIn(folder), { force: true })
}
