import { randomUUID } from 'node:crypto'
import type { Events } from '../../shared/ipc/events'
import { listFolder } from '../ipc/list-folder'

type Request = Events['dialog:requested']
export type Question = Pick<Request, 'mode' | 'title' | 'suggestedName' | 'extensions'>

/** Questions for a file or folder that the window answers with its own folder browser. */
export class Dialogs {
  readonly #show: (request: Request) => void
  readonly #documentsFolder: string
  readonly #open = new Map<string, (path: string | null) => void>()

  constructor(show: (request: Request) => void, documentsFolder: string) {
    this.#show = show
    this.#documentsFolder = documentsFolder
  }

  /** The path chosen; null when the dialog was closed or the window is gone. */
  ask(question: Question, folder: string | null): Promise<string | null> {
    const wished = listFolder(folder, question.extensions, this.#documentsFolder)
    const start = wished.ok ? wished : listFolder(null, question.extensions, this.#documentsFolder)
    if (!start.ok) return Promise.resolve(null)
    const dialogId = randomUUID()
    return new Promise((resolve) => {
      this.#open.set(dialogId, resolve)
      this.#show({ dialogId, ...question, start: start.value })
    })
  }

  answer(dialogId: string, path: string | null): boolean {
    const resolve = this.#open.get(dialogId)
    this.#open.delete(dialogId)
    resolve?.(path)
    return resolve !== undefined
  }

  closeAll(): void {
    for (const dialogId of [...this.#open.keys()]) this.answer(dialogId, null)
  }
}
