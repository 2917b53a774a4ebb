import { Worker } from 'node:worker_threads'
import { appError } from '../../shared/domain/app-error'
import type { PeopleTable } from '../../shared/domain/people-table'
import { err, type Result } from '../../shared/domain/result'
import type { ParsedInput } from '../../shared/ipc/contract'
import { peopleThreadName } from './worker-protocol'

const limits = { time: 30_000, megabytes: 800 } as const

/** Reads a list of people in a thread that lives for this one file; what takes too long or too much ends with it. */
export function readPeople(
  workerFile: string,
  file: ParsedInput<'participant:readFile'>,
): Promise<Result<PeopleTable>> {
  const worker = new Worker(workerFile, {
    name: peopleThreadName,
    workerData: peopleThreadName,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  return new Promise<Result<PeopleTable>>((resolve) => {
    const stop = () => resolve(err(appError('import-stopped', { name: file.name })))
    const timer = setTimeout(stop, limits.time)
    worker.on('message', (result: Result<PeopleTable>) => resolve(result))
    worker.on('error', stop)
    worker.on('exit', () => clearTimeout(timer))
    worker.postMessage(file)
  }).finally(() => void worker.terminate())
}
