import { describe, expect, it } from 'vitest'
import { KeptProcess } from '../../../main/services/exporting/keep-process'
import type { CompileExport, PreparedExport, ReuseExport } from '../../../main/services/exporting/prepared-export'
import { runExport, type ExportPorts } from '../../../main/services/exporting/run-export'
import type { Finding } from '../../../shared/domain/finding'
import type { TaskId } from '../../../shared/domain/ids'
import { appError } from '../../../shared/domain/app-error'
import { err, ok } from '../../../shared/domain/result'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { doneFor, FakeProcess, workingProcess } from './fake-process'

const finding: Finding = {
  severity: 'warning',
  code: 'variable-empty',
  chapterId: null,
  chapterTitle: '',
  blockId: null,
  params: {},
}
const plan = {
  folder: '/tmp',
  formats: ['pdf'],
  kind: 'participant',
  fileNames: { pdf: 'a.pdf', docx: 'a.docx', html: 'a.html', txt: 'a.txt' },
  keeping: null,
} as const
const idOf = (number: number) => `01890000-0000-7000-8000-00000000000${number}` as TaskId
const compile = (number = 1): CompileExport => ({
  type: 'compile',
  findings: [finding],
  plan,
  job: {
    id: idOf(number),
    manuscript: sampleManuscript,
    pictures: {},
    formats: ['pdf'],
    quality: 'print',
    pageMap: null,
  },
})
const written = {
  files: [{ path: '/tmp/a.pdf', format: 'pdf', kind: 'participant', pages: 12, bytes: 4 }],
  editionId: null,
} as const

function ports(
  child: FakeProcess,
  changes: Partial<ExportPorts> = {},
): ExportPorts & { readonly stages: string[]; readonly faults: unknown[] } {
  const stages: string[] = []
  const faults: unknown[] = []
  return {
    stages,
    faults,
    prepare: () => ok<PreparedExport>(compile()),
    finish: () => Promise.resolve(ok(written)),
    startProcess: () => child,
    onProgress: (stage) => void stages.push(stage),
    onFault: (fault) => void faults.push(fault),
    signal: new AbortController().signal,
    ...changes,
  }
}

describe('runExport', () => {
  it('ends as done with files, findings and losses', async () => {
    const child = new FakeProcess((job, process) => {
      process.answer({ type: 'progress', id: job.id, stage: 'setting-pages', done: 0.5 })
      process.answer({ ...doneFor(job), losses: ['obrázek'] })
    })
    const given = ports(child)
    expect(await runExport(given)).toEqual({
      ...written,
      state: 'done',
      findings: [finding],
      losses: ['obrázek'],
      error: null,
    })
    expect(given.stages).toEqual(['preparing', 'setting-pages', 'writing-files'])
    expect(child.isKilled).toBe(true)
  })

  it('uses an edition again without any process', async () => {
    const child = new FakeProcess()
    const reuse = { type: 'reuse', findings: [], plan } as unknown as ReuseExport
    expect((await runExport(ports(child, { prepare: () => Promise.resolve(ok<PreparedExport>(reuse)) }))).state).toBe(
      'done',
    )
    expect(child.jobs).toEqual([])
  })

  it('ends as failed, with the findings, when the preflight refuses', async () => {
    const refused: PreparedExport = { type: 'refused', error: appError('preflight-errors'), findings: [finding] }
    expect(await runExport(ports(new FakeProcess(), { prepare: () => ok(refused) }))).toMatchObject({
      state: 'failed',
      error: { code: 'preflight-errors' },
      findings: [finding],
    })
  })

  it.each([0, 1, null])('ends as failed when the process ends with code %s and no answer', async (exitCode) => {
    let isFinished = false
    const finish = () => {
      isFinished = true
      return Promise.resolve(ok(written))
    }
    const child = new FakeProcess((_, process) => process.die(exitCode))
    expect(await runExport(ports(child, { finish }))).toMatchObject({
      state: 'failed',
      error: { code: 'export-process-died' },
      files: [],
    })
    expect(isFinished).toBe(false)
  })

  it('ends as failed with the error that the process names, and logs the detail', async () => {
    const child = new FakeProcess((job, process) =>
      process.answer({ type: 'failed', id: job.id, error: { code: 'export-failed' }, detail: 'line 7' }),
    )
    const given = ports(child)
    expect(await runExport(given)).toMatchObject({ state: 'failed', error: { code: 'export-failed' } })
    expect(given.faults).toEqual(['line 7'])
  })

  it.each([[null], ['done'], [{ type: 'done' }], [{ type: 'done', id: idOf(1), files: 'x' }]])(
    'does not trust the answer %j',
    async (message) => {
      const child = new FakeProcess((_, process) => process.answer(message))
      expect(await runExport(ports(child))).toMatchObject({ state: 'failed', error: { code: 'export-failed' } })
    },
  )

  it('kills the process when it is cancelled, and writes nothing', async () => {
    const cancel = new AbortController()
    const child = new FakeProcess(() => cancel.abort())
    const finish = () => Promise.reject(new Error('must not be called'))
    expect(await runExport(ports(child, { signal: cancel.signal, finish }))).toMatchObject({
      state: 'cancelled',
      files: [],
      error: null,
    })
    expect(child.isKilled).toBe(true)
  })

  it('does not begin when it was cancelled before', async () => {
    const child = new FakeProcess()
    expect((await runExport(ports(child, { signal: AbortSignal.abort() }))).state).toBe('cancelled')
    expect(child.jobs).toEqual([])
  })

  it('ends as failed, and logs it, when something throws', async () => {
    const bug = new Error('bug')
    const given = ports(workingProcess(), { finish: () => Promise.reject(bug) })
    expect(await runExport(given)).toMatchObject({ state: 'failed', error: { code: 'unexpected' } })
    expect(given.faults).toEqual([bug])
  })

  it('passes on why nothing could be prepared or written', async () => {
    const gone = await runExport(ports(new FakeProcess(), { prepare: () => err(appError('not-found')) }))
    const locked = await runExport(
      ports(workingProcess(), { finish: () => Promise.resolve(err(appError('output-in-use'))) }),
    )
    expect([gone.error?.code, locked.error?.code]).toEqual(['not-found', 'output-in-use'])
  })
})

describe('a kept process', () => {
  const withKept = (kept: KeptProcess, number: number, changes: Partial<ExportPorts> = {}) =>
    runExport({
      ...ports(new FakeProcess(), { prepare: () => ok<PreparedExport>(compile(number)) }),
      startProcess: kept.start,
      ...changes,
    })

  it('serves one job after another', async () => {
    const started: FakeProcess[] = []
    const kept = new KeptProcess(() => (started.push(workingProcess()), started.at(-1) ?? workingProcess()))
    expect([(await withKept(kept, 1)).state, (await withKept(kept, 2)).state]).toEqual(['done', 'done'])
    expect(started).toHaveLength(1)
    expect(started[0]?.jobs).toHaveLength(2)
    kept.close()
    expect(started[0]?.isKilled).toBe(true)
  })

  it('is really killed by a cancel, and the next job gets a new one', async () => {
    const cancel = new AbortController()
    const started: FakeProcess[] = []
    const start = () => {
      const child = started.length === 0 ? new FakeProcess(() => cancel.abort()) : workingProcess()
      started.push(child)
      return child
    }
    const kept = new KeptProcess(start)
    expect((await withKept(kept, 1, { signal: cancel.signal })).state).toBe('cancelled')
    expect(started[0]?.isKilled).toBe(true)
    expect((await withKept(kept, 2)).state).toBe('done')
    expect(started).toHaveLength(2)
  })

  it('is started anew after it died between two jobs', async () => {
    const started: FakeProcess[] = []
    const kept = new KeptProcess(() => {
      const child = workingProcess()
      started.push(child)
      return child
    })
    await withKept(kept, 1)
    started[0]?.die(9)
    expect((await withKept(kept, 2)).state).toBe('done')
    expect(started).toHaveLength(2)
  })

  it('does not mix two jobs that run at the same time', async () => {
    const started: FakeProcess[] = []
    const kept = new KeptProcess(() => {
      const child = workingProcess()
      started.push(child)
      return child
    })
    const outcomes = await Promise.all([withKept(kept, 1), withKept(kept, 2)])
    expect(outcomes.map(({ state }) => state)).toEqual(['done', 'done'])
    expect(started.map(({ jobs }) => jobs.length)).toEqual([1, 1])
  })
})
