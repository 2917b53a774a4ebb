import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportedChapter } from '../../../main/services/chapters/import-chapter'
import { finishExport } from '../../../main/services/exporting/finish-export'
import { prepareExport } from '../../../main/services/exporting/prepare-export'
import type { ExportRequest } from '../../../main/services/exporting/remember-export'
import { runExport } from '../../../main/services/exporting/run-export'
import { listEditions } from '../../../main/services/workshops/list-editions'
import type { OutputFormat } from '../../../shared/domain/edition'
import type { Day } from '../../../shared/domain/ids'
import type { PackView } from '../../../shared/domain/pack'
import { answerKey, doc, h, p, trainerNote } from '../../fixtures/builders'
import { value } from '../storage/temporary-library'
import { chapterItem, WorkshopLibrary } from '../workshops/workshop-library'
import { workingProcess } from './fake-process'

/** A library with a pack of one chapter, a folder for its exports, and an export process that answers at once. */
export class ExportBench {
  readonly made = new WorkshopLibrary()
  readonly context = this.made.context
  readonly folder = mkdtempSync(join(tmpdir(), 'skripta-out-'))
  readonly chapter: ImportedChapter
  readonly pack: PackView
  /** What went into the log. */
  readonly logged: string[] = []

  constructor() {
    const content = doc(h(1, 'Proč'), p('Dýchejte.'), trainerNote(p('Jen pro lektora')), answerKey(p('Řešení')))
    this.chapter = this.made.addChapter('Klid', { content })
    const workshop = this.made.addWorkshop({ days: [{ date: '2026-11-24' as Day, blocks: [] }] })
    this.pack = this.made.addPack(workshop, [chapterItem(this.chapter)])
  }

  async run(
    target: ExportRequest['target'],
    formats: readonly OutputFormat[] = ['pdf', 'docx'],
    child = workingProcess(),
  ) {
    const outcome = await runExport({
      prepare: () => prepareExport(this.context, { target, formats, folder: this.folder }),
      finish: (prepared, done) => finishExport(this.context, prepared, done),
      startProcess: () => child,
      onProgress: () => undefined,
      onFault: (fault) => {
        if (fault instanceof Error) throw fault
        this.logged.push(String(fault))
      },
      signal: new AbortController().signal,
    })
    return { ...outcome, jobs: child.jobs }
  }

  editions() {
    return value(listEditions(this.context, { packId: this.pack.pack.id }))
  }

  fileNames(): readonly string[] {
    return readdirSync(this.folder).sort()
  }

  remove(): void {
    this.made.library.remove()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
