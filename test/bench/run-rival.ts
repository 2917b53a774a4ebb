import { spawn } from 'node:child_process'

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

export interface RivalTime {
  /** Milliseconds until it ended or was stopped; null when it is not installed or failed. */
  readonly time: number | null
  readonly isStopped: boolean
}

/** How long it took, and how many times as long as we did: `12.0 s = 2.4 × ours`. */
export function besideOurs({ time, isStopped }: RivalTime, ours: number): string {
  if (time === null) return 'not on this machine'
  const ratio = `${(time / ours).toFixed(1)} × ours`
  return isStopped ? `stopped after ${seconds(time)}, more than ${ratio}` : `${seconds(time)} = ${ratio}`
}

/** Runs another program on the same content and says how long it took. */
export function runRival(command: string, flags: readonly string[], patience: number): Promise<RivalTime> {
  const start = performance.now()
  // A group of its own: the command may only start the program proper.
  const child = spawn(command, flags, { detached: true, stdio: 'ignore' })
  let isStopped = false
  const timer = setTimeout(() => {
    isStopped = true
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  }, patience)
  return new Promise((resolve) => {
    child.once('error', () => {
      clearTimeout(timer)
      resolve({ time: null, isStopped })
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      const time = performance.now() - start
      resolve({ time: code === 0 || isStopped ? time : null, isStopped })
    })
  })
}
