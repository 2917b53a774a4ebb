import { spawn } from 'node:child_process'

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

export interface RivalTime {
  /** Milliseconds; null when it is not installed or did not end in time. */
  readonly time: number | null
  readonly words: string
}

/** Runs another program on the same content and says how long it took. */
export function runRival(command: string, flags: readonly string[], patience: number): Promise<RivalTime> {
  const start = performance.now()
  // A group of its own: the command may only start the program proper.
  const child = spawn(command, flags, { detached: true, stdio: 'ignore' })
  const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), patience)
  return new Promise((resolve) => {
    child.once('error', () => {
      clearTimeout(timer)
      resolve({ time: null, words: 'not installed' })
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      const time = performance.now() - start
      resolve(code === 0 ? { time, words: seconds(time) } : { time: null, words: `stopped after ${seconds(time)}` })
    })
  })
}
