import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finishPapers } from '../../../main/services/paperwork/finish-papers'
import { preparePapers } from '../../../main/services/paperwork/prepare-papers'
import type { PapersRequest } from '../../../main/services/paperwork/prepared-papers'
import { runPapers } from '../../../main/services/paperwork/run-papers'
import { savePaperSettings } from '../../../main/services/paperwork/save-paper-settings'
import { viewPaperwork } from '../../../main/services/paperwork/view-paperwork'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { listProfiles } from '../../../main/services/workshops/list-profiles'
import { saveProject } from '../../../main/services/workshops/save-project'
import { saveWorkshop } from '../../../main/services/workshops/save-workshop'
import type { PapersDone, PapersJob } from '../../../main/export/papers-job'
import type { ServiceContext } from '../../../main/services/service-context'
import type { ChildProcess } from '../../../main/services/shell'
import type { ProjectId } from '../../../shared/domain/ids'
import { paperKinds, plainPaper, type PaperKind } from '../../../shared/domain/paper'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { PeopleLibrary } from '../participants/people-library'
import { value } from '../storage/temporary-library'

type Settings = ParsedInput<'paper:save'>['settings']

/** An exporter that writes the names it was given, so that a test sees who was named. */
export function paperProcess(answer: (job: PapersJob) => PapersDone = doneFor): ChildProcess {
  const listeners: ((message: unknown) => void)[] = []
  return {
    onMessage: (listener) => void listeners.push(listener),
    onExit: () => undefined,
    kill: () => undefined,
    send: (message) => queueMicrotask(() => listeners.forEach((listener) => listener(answer(message as PapersJob)))),
  }
}

export function doneFor({ id, requests, facts }: PapersJob): PapersDone {
  const names = facts.participants.map(({ name }) => name).join(', ')
  const files = requests.flatMap(({ kind, formats }) =>
    formats.map((format) => ({
      kind,
      format,
      bytes: new TextEncoder().encode(`${kind} ${format} ${names}`),
      pages: format === 'pdf' ? 1 : null,
    })),
  )
  return { type: 'papers-done', id, files, engine: 'wasm', losses: [], failedChecks: [] }
}

/** A library with a workshop of two days and a folder for its papers. */
export class PaperLibrary extends PeopleLibrary {
  readonly folder = mkdtempSync(join(tmpdir(), 'skripta-papers-'))

  workshop() {
    return value(openWorkshop(this.context, { workshopId: this.workshopId })).workshop
  }

  papers() {
    return value(viewPaperwork(this.context, { workshopId: this.workshopId }))
  }

  paper(kind: PaperKind) {
    const found = this.papers().papers.find((paper) => paper.kind === kind)
    if (!found) throw new Error(`there is no ${kind}`)
    return found
  }

  matters(kind: PaperKind) {
    return this.paper(kind).matters.map(({ code, finding }) =>
      finding ? `${code} ${finding.code} ${String(finding.params['context'] ?? '')}`.trim() : code,
    )
  }

  set(kind: PaperKind, settings: Partial<Settings>) {
    const whole: Settings = { ...plainPaper, languages: [], texts: {}, ...settings }
    return savePaperSettings(this.context, { workshopId: this.workshopId, kind, settings: whole })
  }

  /** Gives the workshop a project of a shipped profile. */
  addProject(seedId: string, facts: Partial<ParsedInput<'project:save'>> = {}): ProjectId {
    const profile = value(listProfiles(this.context)).find((one) => one.seedId === seedId)
    if (!profile) throw new Error(`no profile ${seedId}`)
    const project = value(
      saveProject(this.context, {
        projectId: null,
        title: 'Pomoc, která drží',
        programme: 'Program',
        registrationNumber: '',
        beneficiary: 'Kraj',
        partners: [],
        sources: [],
        from: null,
        to: null,
        profileId: profile.id,
        color: '#0d5b63',
        isArchived: false,
        ...facts,
      }),
    )
    this.change({ projectId: project.id })
    return project.id
  }

  change(facts: Partial<Omit<ParsedInput<'workshop:save'>, 'workshopId'>>) {
    const { id, isArchived: _isArchived, ...before } = this.workshop()
    const kept = {
      ...before,
      days: before.days.map(({ date, blocks }) => ({ date, blocks: [...blocks] })),
      languages: [...before.languages],
      audience: [...before.audience],
      institutions: [...before.institutions],
      lecturerIds: [...before.lecturerIds],
      follows: [...before.follows],
    }
    return value(saveWorkshop(this.context, { ...kept, ...facts, workshopId: id }))
  }

  make(
    request: Partial<PapersRequest> = {},
    startProcess: () => ChildProcess = paperProcess,
    finishing: ServiceContext = this.context,
  ) {
    const whole: PapersRequest = {
      workshopId: this.workshopId,
      kinds: paperKinds,
      formats: ['pdf'],
      folder: this.folder,
      withPeople: true,
      ...request,
    }
    return runPapers({
      prepare: () => preparePapers(this.context, whole),
      finish: (prepared, done) => finishPapers(finishing, prepared, done),
      startProcess,
      onProgress: () => undefined,
      onFault: () => undefined,
      signal: new AbortController().signal,
    })
  }

  remove(): void {
    this.library.remove()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
