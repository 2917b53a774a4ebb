import { appError } from '../../../shared/domain/app-error'
import type { OutputFormat } from '../../../shared/domain/edition'
import type { TaskId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ExportedFile } from '../../export/export-job'
import type { Manuscript } from '../../export/manuscript/manuscript'
import { makeUuid } from '../../storage/make-uuid'
import { compileExport } from '../exporting/compile-export'
import type { ServiceContext } from '../service-context'
import type { StepPorts } from './folder-step'

/** Files of pages that the program has written itself, without pictures. */
export async function setManuscript(
  { clock, random }: Pick<ServiceContext, 'clock' | 'random'>,
  manuscript: Manuscript,
  formats: readonly OutputFormat[],
  { startProcess, signal, onProgress, onFault }: StepPorts,
): Promise<Result<readonly ExportedFile[]>> {
  const id = makeUuid<TaskId>(clock.now(), random)
  const job = { id, manuscript, pictures: {}, formats, quality: 'print', pageMap: null } as const
  const child = startProcess()
  try {
    const done = await compileExport(child, job, {
      signal,
      onProgress: ({ stage, done: share }) => onProgress(stage, share),
      onDetail: onFault,
    })
    if (!done.ok) return done
    if (done.value.failedChecks.length === 0) return ok(done.value.files)
    onFault(`The check of the PDF found: ${done.value.failedChecks.join('; ')}`)
    return err(appError('output-check-failed'))
  } finally {
    // A kept process (keep-process.ts) takes this as the end of its lease.
    child.kill()
  }
}
