import { Worker } from 'node:worker_threads'
import { importLimits, type FromImporter, type ImporterLink } from '../services/importing/import-protocol'
import { importThreadName } from './worker-protocol'

/** Reading one file may take this much and no more; what is over it ends the thread and nothing else. */
const resourceLimits = { maxOldGenerationSizeMb: importLimits.megabytes, stackSizeMb: 8 }

/** Starts the thread that reads one file: the same built file as the services', told by its name what it is. */
export function startImporter(workerFile: string): ImporterLink {
  const worker = new Worker(workerFile, { name: importThreadName, workerData: importThreadName, resourceLimits })
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.removeAllListeners('message')
      worker.on('message', (message: FromImporter) => listener(message))
    },
    onDeath: (listener) => {
      worker.removeAllListeners('error')
      worker.on('error', (error: Error) => {
        const isLimit = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        listener(isLimit ? { type: 'limit' } : { type: 'bug', error })
      })
    },
    close: () => void worker.terminate(),
  }
}
