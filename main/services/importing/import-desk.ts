import { appError, type AppError } from '../../../shared/domain/app-error'
import type { ImportPreview } from '../../../shared/domain/import-preview'
import { err, type Result } from '../../../shared/domain/result'
import type { StoredImport } from '../../../shared/ipc/import-channels'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { ServiceContext } from '../service-context'
import { importLimits, type FromImporter, type ImporterLink, type MadeImport, type ToImporter } from './import-protocol'
import { storeImport } from './store-import'

export interface ImportDeskPorts {
  readonly start: () => ImporterLink
  readonly onFault: (fault: unknown) => void
}

interface OpenImport {
  readonly link: ImporterLink
  readonly name: string
  /** Answers whoever waits; null while nobody does. */
  waiting: ((result: Result<never>) => void) | null
}

/**
 * Files between being read and being stored. Each is read by a thread of its own, which is ended when it takes too long
 * or too much memory, when the person cancels, and when its chapters are stored.
 */
export class ImportDesk {
  readonly #ports: ImportDeskPorts
  readonly #open = new Map<string, OpenImport>()

  constructor(ports: ImportDeskPorts) {
    this.#ports = ports
  }

  /** What the file would become. Errors: those of `readImport`, `import-stopped`, `cancelled`. */
  async read({ importId, name, bytes }: ParsedInput<'import:read'>): Promise<Result<ImportPreview>> {
    this.#end(importId, appError('cancelled'))
    const [oldest] = this.#open.keys()
    if (oldest !== undefined && this.#open.size >= importLimits.open) this.#end(oldest, appError('cancelled'))
    const file: OpenImport = { link: this.#ports.start(), name, waiting: null }
    this.#open.set(importId, file)
    const read = await this.#ask(importId, file, { type: 'read', name, bytes }, (reply) =>
      reply.type === 'read' ? reply.result : null,
    )
    if (!read.ok) this.#end(importId, read.error)
    return read
  }

  /** Stores what was read, all or nothing. `not-found` when the file has been forgotten. */
  async store(context: ServiceContext, input: ParsedInput<'import:store'>): Promise<Result<StoredImport>> {
    const { importId, level, withOffered } = input
    const file = this.#open.get(importId)
    if (!file || file.waiting) return err(appError('not-found'))
    const made = await this.#ask<MadeImport>(
      importId,
      file,
      { type: 'make', choice: { level, withOffered } },
      (reply) => (reply.type === 'made' ? reply.result : null),
    )
    if (!made.ok) return made
    const stored = storeImport(context, { ...input, name: file.name }, made.value)
    // After a conflict the person may try again with the same file.
    if (stored.ok) this.#end(importId, appError('cancelled'))
    return stored
  }

  cancel(importId: string): void {
    this.#end(importId, appError('cancelled'))
  }

  /** The library is about to be closed. */
  closeAll(): void {
    for (const importId of [...this.#open.keys()]) this.cancel(importId)
  }

  #ask<T>(
    importId: string,
    file: OpenImport,
    message: ToImporter,
    take: (reply: FromImporter) => Result<T> | null,
  ): Promise<Result<T>> {
    return new Promise((resolve) => {
      const answer = (result: Result<T>): void => {
        clearTimeout(timer)
        file.waiting = null
        resolve(result)
      }
      const stopped = appError('import-stopped', { name: file.name })
      const timer = setTimeout(() => this.#end(importId, stopped), importLimits.time)
      file.waiting = answer
      file.link.onMessage((reply) => {
        const result = take(reply)
        if (result) answer(result)
      })
      file.link.onDeath((death) => {
        if (death.type === 'bug') this.#ports.onFault(death.error)
        this.#end(importId, death.type === 'limit' ? stopped : appError('unexpected'))
      })
      file.link.send(message)
    })
  }

  #end(importId: string, reason: AppError): void {
    const file = this.#open.get(importId)
    if (!file) return
    this.#open.delete(importId)
    file.link.close()
    file.waiting?.(err(reason))
  }
}
