import { join } from 'node:path'
import { appError, type AppError } from '../../../shared/domain/app-error'
import { outputFormats } from '../../../shared/domain/edition'
import type { FolderFile, FolderGap, FolderReport, FolderWarning } from '../../../shared/domain/folder-report'
import { err, ok, type Result } from '../../../shared/domain/result'
import { createTranslator } from '../../../shared/i18n/translator'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import { indexPage } from '../../export/audit/index-page'
import { libraryStore } from '../../storage/library-store'
import { storageFault } from '../../storage/storage-fault'
import { checkOutputFolder } from '../exporting/check-output-folder'
import type { ServiceContext } from '../service-context'
import { longestPath } from './fit-name'
import { indexJson, indexName, type IndexFacts } from './folder-index'
import type { FolderStep, Made, StepPorts } from './folder-step'
import { FolderWriter } from './folder-writer'

export interface FolderPlan {
  readonly title: string
  /** The folder that is made, or that files are put into, as a path. */
  readonly root: string
  /** False: a few files among others, without an index. */
  readonly isWhole: boolean
  /** The longest way from it to a file, without the file's own name. */
  readonly depth: number
  readonly steps: readonly FolderStep[]
  /** ISO instant of the last change of what goes in. */
  readonly asOf: () => string
}

/** How the export of a folder ended; a report also of what was written before it was stopped. */
export interface FolderOutcome {
  readonly state: 'done' | 'failed' | 'cancelled'
  readonly files: readonly WrittenFile[]
  readonly findings: readonly []
  readonly losses: readonly []
  readonly folder: FolderReport
  readonly error: AppError | null
}

/** A name of sixty characters is always possible. */
const roomForNames = 60

/**
 * Makes a folder step by step, verifies every file, and writes the index last: a folder without an index is not whole.
 * It never rejects; cancelling ends the process that is at work, and what was written stays.
 */
export async function exportFolder(
  context: ServiceContext,
  plan: FolderPlan,
  ports: StepPorts,
): Promise<FolderOutcome> {
  const making = new Making(context, plan)
  try {
    const made = await making.run(ports)
    return making.outcome(made.ok ? null : made.error)
  } catch (error) {
    ports.onFault(error)
    return making.outcome(storageFault(error) ?? appError('unexpected'))
  }
}

class Making {
  readonly #context: ServiceContext
  readonly #plan: FolderPlan
  readonly #files: FolderFile[] = []
  readonly #leftOut: FolderGap[] = []
  readonly #warnings: FolderWarning[] = []
  #writer: FolderWriter | null = null

  constructor(context: ServiceContext, plan: FolderPlan) {
    this.#context = context
    this.#plan = plan
  }

  async run(ports: StepPorts): Promise<Result<null>> {
    const { root, depth, steps } = this.#plan
    if (root.length + depth + roomForNames > longestPath) return err(appError('output-too-deep', { path: root }))
    const blocked = checkOutputFolder(root)
    if (blocked) return err(blocked)
    this.#writer = new FolderWriter(root, this.#context)
    for (const [index, step] of steps.entries()) {
      if (ports.signal.aborted) return err(appError('cancelled'))
      const made = await step(within(ports, index, steps.length))
      if (!made.ok) return made
      const kept = await this.#keep(made.value)
      if (!kept.ok) return kept
    }
    ports.onProgress('writing-files', 1)
    return this.#plan.isWhole ? this.#writeIndex() : ok(null)
  }

  outcome(error: AppError | null): FolderOutcome {
    const opened = this.#files.filter(({ item }) => (item === 'index') === this.#plan.isWhole)
    const isCancelled = error?.code === 'cancelled'
    const done = error ? 'failed' : 'done'
    return {
      state: isCancelled ? 'cancelled' : done,
      files: opened.flatMap((file) => this.#written(file)),
      findings: [],
      losses: [],
      folder: { folder: this.#plan.root, files: this.#files, leftOut: this.#leftOut, warnings: this.#warnings },
      error: isCancelled ? null : error,
    }
  }

  /** What a viewer of the system opens. */
  #written({ path, bytes }: FolderFile): readonly WrittenFile[] {
    const format = outputFormats.find((one) => path.endsWith(`.${one}`))
    return format ? [{ path: join(this.#plan.root, path), format, kind: 'trainer', pages: null, bytes }] : []
  }

  async #keep(made: readonly Made[]): Promise<Result<null>> {
    for (const one of made) {
      const { type, ...rest } = one
      if (type === 'gap' && 'reason' in rest) this.#leftOut.push(rest)
      if (type === 'warning' && 'words' in rest) this.#warnings.push(rest)
      if (one.type !== 'file') continue
      const written = await this.#write(one)
      if (!written.ok) return written
    }
    return ok(null)
  }

  async #write(file: Parameters<FolderWriter['write']>[0]): Promise<Result<null>> {
    if (!this.#writer) return err(appError('unexpected'))
    const written = await this.#writer.write(file)
    if (!written.ok) return written
    this.#files.push(written.value)
    return ok(null)
  }

  async #writeIndex(): Promise<Result<null>> {
    const { title, asOf } = this.#plan
    const { database, programVersion, user } = this.#context
    const facts = (): IndexFacts => ({
      title,
      library: libraryStore.read(database).title,
      programVersion,
      asOf: asOf(),
      files: this.#files,
      leftOut: this.#leftOut,
      warnings: this.#warnings,
    })
    const t = createTranslator(user.language)
    const index = { folder: [], item: 'index' as const, title: t('audit.index.title') }
    const page = await this.#write({ ...index, name: indexName.html, bytes: indexPage(facts(), user.language) })
    return page.ok ? this.#write({ ...index, name: indexName.json, bytes: indexJson(facts()) }) : page
  }
}

/** The progress of one step as a part of the whole. */
function within(ports: StepPorts, index: number, count: number): StepPorts {
  return { ...ports, onProgress: (stage, done) => ports.onProgress(stage, (index + Math.min(1, done)) / count) }
}
