import { Worker } from 'node:worker_threads'
import type { Annex, AnnexFacts } from '../../shared/domain/annex'
import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import type { ParsedInput } from '../../shared/ipc/contract'
import { addAnnex } from '../services/annexes/add-annex'
import { findAnnexes } from '../services/annexes/find-annexes'
import { renameAnnex } from '../services/annexes/rename-annex'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'
import { noLibrary, type LibrarySession } from './library-session'
import { annexThreadName } from './worker-protocol'

const limits = { time: 60_000, megabytes: 1_200 } as const

/** Looks at a PDF in a thread that lives for this one file; what takes too long or too much ends with it. */
function inspect(workerFile: string, name: string, bytes: Uint8Array): Promise<Result<AnnexFacts>> {
  const worker = new Worker(workerFile, {
    name: annexThreadName,
    workerData: annexThreadName,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  return new Promise<Result<AnnexFacts>>((resolve) => {
    const stop = () => resolve(err(appError('import-stopped', { name })))
    const timer = setTimeout(stop, limits.time)
    worker.on('message', (result: Result<AnnexFacts>) => resolve(result))
    worker.on('error', stop)
    worker.on('exit', () => clearTimeout(timer))
    worker.postMessage({ name, bytes })
  }).finally(() => void worker.terminate())
}

const keep = guarded(addAnnex)

/** Takes a PDF in once a thread of its own has looked at it. */
export async function addAnnexFile(
  session: LibrarySession,
  workerFile: string,
  { name, bytes, title }: ParsedInput<'annex:add'>,
): Promise<Result<Annex>> {
  if (!session.context()) return noLibrary()
  const facts = await inspect(workerFile, name, bytes)
  if (!facts.ok) return facts
  // Meanwhile another library may have been opened.
  const context = session.context()
  return context ? keep(context, { name, bytes, title, facts: facts.value }) : noLibrary()
}

/** PDFs that are bound into packs. */
export const annexHandlers = {
  'annex:rename': guarded(renameAnnex),
  'annex:find': guarded(findAnnexes),
} satisfies ServiceHandlers<'annex:rename' | 'annex:find'>
