import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { ExportJob } from '../../../main/export/export-job'
import type { PapersDone, PapersJob } from '../../../main/export/papers-job'
import { exportFolder, type FolderPlan } from '../../../main/services/folder/export-folder'
import type { StepPorts } from '../../../main/services/folder/folder-step'
import type { Result } from '../../../shared/domain/result'
import { ExportBench } from '../exporting/export-bench'
import { doneFor, FakeProcess } from '../exporting/fake-process'
import { value } from '../storage/temporary-library'

/** Papers whose bytes follow from what was asked alone. */
function papersFor({ id, requests, facts }: PapersJob): PapersDone {
  const files = requests.flatMap(({ kind, formats }) =>
    formats.map((format) => ({
      kind,
      format,
      bytes: new TextEncoder().encode(`${kind} ${format} ${JSON.stringify(facts)}`),
      pages: format === 'pdf' ? 1 : null,
    })),
  )
  return { type: 'papers-done', id, files, engine: 'wasm', losses: [], failedChecks: [] }
}

const isPapers = (job: ExportJob | PapersJob): job is PapersJob => 'type' in job && job.type === 'papers'

/** A process that answers books and papers at once. */
export const answeringProcess = () =>
  new FakeProcess((job: ExportJob | PapersJob, child) => child.answer(isPapers(job) ? papersFor(job) : doneFor(job)))

/** An export bench whose folders are made as tasks make them. */
export class AuditBench extends ExportBench {
  readonly out = mkdtempSync(join(tmpdir(), 'skripta-audit-'))
  readonly faults: unknown[] = []

  async make(plan: Result<FolderPlan>, ports: Partial<StepPorts> = {}) {
    return exportFolder(this.context, value(plan), {
      startProcess: answeringProcess,
      onProgress: () => undefined,
      onFault: (fault) => void this.faults.push(fault),
      signal: new AbortController().signal,
      ...ports,
    })
  }

  /** Every file below the folder with its bytes, by path. */
  bytes(folder = this.out): ReadonlyMap<string, string> {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = files.map(({ parentPath, name }) => join(parentPath, name))
    return new Map(
      paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'latin1')] as const).sort(),
    )
  }

  override remove(): void {
    super.remove()
    rmSync(this.out, { recursive: true, force: true })
  }
}
