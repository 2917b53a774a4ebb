import { appError, type AppError } from '../../../shared/domain/app-error'
import type { AssetHash } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import {
  previewProblems,
  type PreviewPages,
  type PreviewProblem,
  type SheetPicture,
} from '../../../shared/ipc/preview-channels'
import type { DrawJob, PreviewJob, PreviewReply, PreviewSet, SheetView } from '../../export/preview-job'
import type { PaperPreviewJob } from '../../export/papers-job'
import type { PreparedPaperPreview } from '../paperwork/prepare-paper-preview'
import type { ChildProcess } from '../shell'
import { parsePreviewReply } from './parse-preview-reply'
import type { PreparedPreview } from './prepare-preview'

export interface PreviewDeskPorts {
  readonly startProcess: () => ChildProcess
  /** For the log. */
  readonly onFault: (fault: unknown) => void
}

type Waiting = (reply: Result<PreviewReply>) => void

/** Nothing that can be read takes so long to set; what does is ended, and the next change begins anew. */
const longest = 60_000
/** The process is given back when nobody has looked for so long. */
const idle = 10 * 60_000

/**
 * Pages to look at, made by an export process of their own that stays warm, so that no preview waits for an export and
 * no export for a preview. Every question is answered: with pages, or `export-failed`, `export-process-died`.
 */
export class PreviewDesk {
  readonly #ports: PreviewDeskPorts
  readonly #waiting = new Map<string, Waiting>()
  #child: ChildProcess | null = null
  /** Pictures that the process holds: those of the last job. */
  #held: ReadonlySet<AssetHash> = new Set()
  #timer: ReturnType<typeof setTimeout> | undefined
  #last = 0

  constructor(ports: PreviewDeskPorts) {
    this.#ports = ports
  }

  async show(prepared: PreparedPreview, view: SheetView): Promise<Result<PreviewPages>> {
    const { manuscript, readPicture } = prepared
    const child = this.#process()
    const needed = Object.keys(manuscript.pictures) as AssetHash[]
    const sent = needed.filter((hash) => !this.#held.has(hash)).map((hash) => [hash, readPicture(hash)] as const)
    const pictures = Object.fromEntries(sent.flatMap(([hash, bytes]) => (bytes ? [[hash, bytes] as const] : [])))
    this.#held = new Set(needed.filter((hash) => this.#held.has(hash) || pictures[hash] !== undefined))
    const job: PreviewJob = { type: 'preview', id: this.#nextId(), manuscript, pictures, view }
    const reply = await this.#ask(child, job)
    if (!reply.ok) return reply
    return reply.value.type === 'preview-set' ? ok(pagesOf(reply.value)) : err(appError('export-failed'))
  }

  async showPaper(prepared: PreparedPaperPreview, view: SheetView): Promise<Result<PreviewPages>> {
    const job: PaperPreviewJob = { type: 'paper-preview', id: this.#nextId(), ...prepared, view }
    const reply = await this.#ask(this.#process(), job)
    if (!reply.ok) return reply
    return reply.value.type === 'preview-set' ? ok(pagesOf(reply.value)) : err(appError('export-failed'))
  }

  async draw(serial: string, view: SheetView): Promise<Result<readonly SheetPicture[]>> {
    if (!this.#child) return err(appError('not-found'))
    const job: DrawJob = { type: 'draw', id: this.#nextId(), serial, view }
    const reply = await this.#ask(this.#child, job)
    if (!reply.ok) return reply
    const drawn = reply.value.type === 'preview-drawn' ? reply.value.drawn : null
    return drawn ? ok(drawn) : err(appError('not-found'))
  }

  /** Ends the process; whoever waits is told. */
  close(): void {
    this.#end(appError('cancelled'))
  }

  #nextId(): string {
    this.#last += 1
    return `preview-${String(this.#last)}`
  }

  #ask(child: ChildProcess, job: PreviewJob | DrawJob | PaperPreviewJob): Promise<Result<PreviewReply>> {
    this.#keepAlive()
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#ports.onFault('a preview took too long')
        this.#end(appError('export-failed'))
      }, longest)
      this.#waiting.set(job.id, (reply) => {
        clearTimeout(timer)
        resolve(reply)
      })
      child.send(job)
    })
  }

  #process(): ChildProcess {
    if (this.#child) return this.#child
    const child = this.#ports.startProcess()
    this.#child = child
    child.onMessage((message) => this.#hear(message))
    child.onExit(() => {
      if (this.#child === child) this.#end(appError('export-process-died'))
    })
    return child
  }

  #hear(message: unknown): void {
    const reply = parsePreviewReply(message)
    if (!reply) return this.#ports.onFault('the export process sent something unknown')
    if (reply.type === 'preview-failed') this.#ports.onFault(reply.detail)
    const answer = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    answer?.(reply.type === 'preview-failed' ? err(appError('export-failed')) : ok(reply))
  }

  #keepAlive(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.close(), idle)
    this.#timer.unref()
  }

  #end(error: AppError): void {
    clearTimeout(this.#timer)
    const child = this.#child
    this.#child = null
    this.#held = new Set()
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    child?.kill()
    for (const answer of waiting) answer(err(error))
  }
}

function pagesOf({ serial, sizes, places, losses, drawn }: PreviewSet): PreviewPages {
  return {
    serial,
    sizes,
    places: places.map(({ id, page, y }) => ({ blockId: id, page: page - 1, y })),
    problems: losses.flatMap((loss) => problemOf(loss) ?? []),
    drawn,
  }
}

/** Only what the writer can do something about; the rest concerns a file that goes out. */
function problemOf(loss: string): PreviewProblem | null {
  const [name = '', ...rest] = loss.split(': ')
  const code = previewProblems.find((known) => known === name)
  return code ? { code, detail: rest.join(': ').slice(0, 200) } : null
}
