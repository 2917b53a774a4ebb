import { fork } from 'node:child_process'
import type { ChildProcess } from '../services/shell'
import { exportProcessFlags } from './export-process-flags'

/** Starts the export process under this program's own Node. */
export function forkExportProcess(file: string): ChildProcess {
  const child = fork(file, [], {
    serialization: 'advanced',
    execArgv: [...exportProcessFlags],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // A process that cannot start or dies while a message travels reports an error and then its exit.
  child.on('error', () => child.kill('SIGKILL'))
  let hasEnded = false
  return {
    send: (message) => {
      if (child.connected) child.send(message as object, () => undefined)
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      const once = (code: number | null): void => {
        if (hasEnded) return
        hasEnded = true
        listener(code)
      }
      child.once('exit', once)
      child.once('error', () => once(null))
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
