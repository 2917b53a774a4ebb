import { parentPort, workerData } from 'node:worker_threads'
import { createServicesThread } from './services-thread'
import type { FromWorker, ToWorker, WorkerSetup } from './worker-protocol'

if (!parentPort) throw new Error('the services run in a thread of their own')
const port = parentPort
const post = (message: FromWorker): void => port.postMessage(message)
const thread = createServicesThread(workerData as WorkerSetup, post)
port.on('message', (message: ToWorker) => thread.receive(message))
