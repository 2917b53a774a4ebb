import { parentPort, workerData } from 'node:worker_threads'
import { inspectAnnexFile } from '../services/annexes/inspect-annex-file'
import type { ToImporter } from '../services/importing/import-protocol'
import { createImportThread } from '../services/importing/import-thread'
import { readList } from '../services/participants/read-list'
import { createServicesThread } from './services-thread'
import { annexThreadName, importThreadName, peopleThreadName, type ToWorker, type WorkerSetup } from './worker-protocol'

if (!parentPort) throw new Error('the services run in a thread of their own')
const port = parentPort
const post = (message: unknown): void => port.postMessage(message)

// One built file for all threads: a file of its own would only be the same code twice.
if (workerData === importThreadName) {
  const receive = createImportThread(post)
  port.on('message', (message: ToImporter) => receive(message))
} else if (workerData === peopleThreadName) {
  port.on('message', ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => {
    void readList(name, bytes).then(post)
  })
} else if (workerData === annexThreadName) {
  port.on('message', ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => {
    void inspectAnnexFile(name, bytes).then(post)
  })
} else {
  const thread = createServicesThread(workerData as WorkerSetup, post)
  port.on('message', (message: ToWorker) => thread.receive(message))
}
