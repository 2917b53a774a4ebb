import { setTimeout as wait } from 'node:timers/promises'
import { askRunningHost } from './ask-running-host'
import { isAlive, readLock, removeLock, writeLock, type Lock } from './lock-file'

export type Claim =
  { readonly type: 'free' } | { readonly type: 'opened-there' } | { readonly type: 'held'; readonly pid: number }

/** Looks whether another host serves this folder: it is asked for a window; the lock of a dead one is taken away. */
export async function findRunningHost(folder: string): Promise<Claim> {
  const lock = readLock(folder)
  if (lock && (await askRunningHost(lock))) return { type: 'opened-there' }
  // A process number is given again after a restart, so a living process that does not answer is asked once more.
  if (lock && isAlive(lock.pid)) {
    await wait(1_000)
    return (await askRunningHost(lock)) ? { type: 'opened-there' } : { type: 'held', pid: lock.pid }
  }
  removeLock(folder)
  return { type: 'free' }
}

/** Takes the lock for this process. False when another start was faster. */
export const takeLock = (folder: string, lock: Omit<Lock, 'pid'>): boolean =>
  writeLock(folder, { pid: process.pid, ...lock })

/** Gives the lock back, if it is ours. */
export function releaseLock(folder: string): void {
  if (readLock(folder)?.pid === process.pid) removeLock(folder)
}
