import { describe, expect, it } from 'vitest'
import { PreviewDesk } from '../../../main/services/exporting/preview-desk'
import type { PreparedPreview } from '../../../main/services/exporting/prepare-preview'
import type { PreviewJob, PreviewSet } from '../../../main/export/preview-job'
import type { AssetHash } from '../../../shared/domain/ids'
import { FakeProcess } from '../exporting/fake-process'
import { sampleManuscript } from '../../fixtures/sample-manuscript'

const hash = Object.keys(sampleManuscript.pictures)[0] as AssetHash
const view = { width: 800, sheets: [{ index: 0, held: '' }] }
const prepared = (pictures = sampleManuscript.pictures): PreparedPreview => ({
  manuscript: { ...sampleManuscript, pictures },
  readPicture: () => new Uint8Array([1, 2, 3]),
})

const set = ({ id }: PreviewJob): PreviewSet => ({
  type: 'preview-set',
  id,
  serial: id,
  sizes: [{ width: 595, height: 842 }],
  places: [{ id: 'block', page: 1, y: 72 }],
  losses: ['missing-glyph: 𓀀', 'duplicate-anchor: x'],
  drawn: [{ index: 0, key: 'k', image: { type: 'image/png', bytes: new Uint8Array([9]) } }],
})

function open(onJob: (job: PreviewJob, process: FakeProcess) => void) {
  const started: FakeProcess[] = []
  const faults: unknown[] = []
  const desk = new PreviewDesk({
    startProcess: () => {
      const process = new FakeProcess((job, one) => onJob(job as unknown as PreviewJob, one))
      started.push(process)
      return process
    },
    onFault: (fault) => faults.push(fault),
  })
  const jobs = () => started.flatMap(({ jobs: all }) => all as unknown as readonly PreviewJob[])
  return { desk, started, faults, jobs }
}

describe('the desk of previews', () => {
  it('answers with pages counted from 0 and only with problems that the writer can repair', async () => {
    const { desk } = open((job, process) => process.answer(set(job)))
    const shown = await desk.show(prepared(), view)
    if (!shown.ok) throw new Error(shown.error.code)
    expect(shown.value.places).toEqual([{ blockId: 'block', page: 0, y: 72 }])
    expect(shown.value.problems).toEqual([{ code: 'missing-glyph', detail: '𓀀' }])
    expect(shown.value.drawn[0]).toMatchObject({ index: 0, key: 'k' })
    desk.close()
  })
  it('sends a picture once for as long as the text needs it', async () => {
    const { desk, jobs, started } = open((job, process) => process.answer(set(job)))
    await desk.show(prepared(), view)
    await desk.show(prepared(), view)
    await desk.show(prepared({}), view)
    await desk.show(prepared(), view)
    expect(jobs().map(({ pictures }) => hash in pictures)).toEqual([true, false, false, true])
    expect(started).toHaveLength(1)
    desk.close()
  })
  it('tells everybody who waits when the process dies, and begins anew with all pictures', async () => {
    let isDying = true
    const { desk, started, jobs } = open((job, process) => (isDying ? process.die(1) : process.answer(set(job))))
    const answers = await Promise.all([desk.show(prepared(), view), desk.show(prepared(), view)])
    expect(answers.map((one) => (one.ok ? 'ok' : one.error.code))).toEqual([
      'export-process-died',
      'export-process-died',
    ])
    isDying = false
    expect((await desk.show(prepared(), view)).ok).toBe(true)
    expect(started.length).toBeGreaterThan(1)
    expect(hash in (jobs().at(-1)?.pictures ?? {})).toBe(true)
    desk.close()
  })
  it('says that a state is gone when nothing runs or the process holds it no more', async () => {
    const { desk } = open((job, process) =>
      process.answer((job.type as string) === 'draw' ? { type: 'preview-drawn', id: job.id, drawn: null } : set(job)),
    )
    expect(await desk.draw('old', view)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    await desk.show(prepared(), view)
    expect(await desk.draw('old', view)).toMatchObject({ ok: false, error: { code: 'not-found' } })
    desk.close()
  })
  it('logs what it does not understand and answers only what fits', async () => {
    const { desk, faults } = open((job, process) => {
      process.answer({ type: 'preview-set', id: job.id, drawn: 'nonsense' })
      process.answer({ type: 'preview-failed', id: job.id, detail: 'diagnostics' })
    })
    expect(await desk.show(prepared(), view)).toMatchObject({ ok: false, error: { code: 'export-failed' } })
    expect(faults).toEqual(['the export process sent something unknown', 'diagnostics'])
    desk.close()
  })
  it('ends its process when it is closed, and whoever waits is told', async () => {
    const { desk, started } = open(() => undefined)
    const waiting = desk.show(prepared(), view)
    desk.close()
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(started[0]?.isKilled).toBe(true)
  })
})
