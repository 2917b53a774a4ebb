import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareExport } from '../../../main/services/exporting/prepare-export'
import { lastExport, rememberExport } from '../../../main/services/exporting/remember-export'
import type { ExportTarget } from '../../../shared/ipc/workshop-channels'
import { value } from '../storage/temporary-library'
import { packTarget } from '../workshops/workshop-library'
import { ExportBench } from './export-bench'

let bench: ExportBench
beforeEach(() => {
  bench = new ExportBench()
})
afterEach(() => bench.remove())

const smaller = (target: ExportTarget) =>
  prepareExport(bench.context, { target, formats: ['pdf', 'docx'], folder: bench.folder, isSmaller: true })

describe('a file that is small enough to be sent', () => {
  it('is a PDF with pictures for a screen, and says so in its name', () => {
    const prepared = value(smaller(packTarget(bench.pack.pack.id, 'proof')))
    if (prepared.type !== 'compile') throw new Error(prepared.type)
    expect([prepared.job.quality, prepared.job.formats, prepared.plan.keeping]).toEqual(['email', ['pdf'], null])
    expect(prepared.plan.fileNames.pdf).toMatch(/e.?mail/u)
  })

  it('is made of what was issued, also when the pack has changed since, and changes no edition', async () => {
    await bench.run(packTarget(bench.pack.pack.id))
    const [edition] = bench.editions()
    if (!edition) throw new Error('Nothing was issued')
    bench.made.savePack(bench.pack.pack, [])
    for (const target of [packTarget(bench.pack.pack.id), { type: 'edition', editionId: edition.id } as const]) {
      const prepared = value(smaller(target))
      if (prepared.type !== 'compile') throw new Error(prepared.type)
      expect(JSON.stringify(prepared.job.manuscript)).toContain('Dýchejte.')
      expect(JSON.stringify(prepared.job.manuscript)).not.toContain('Jen pro lektora')
    }
    expect(bench.editions()).toEqual([edition])
  })

  it('is not made of an edition that is not there', () => {
    expect(smaller(packTarget(bench.pack.pack.id))).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('is not what is repeated', () => {
    const request = { target: packTarget(bench.pack.pack.id), formats: ['pdf' as const], folder: bench.folder }
    rememberExport(bench.context, { ...request, isSmaller: true })
    expect(value(lastExport(bench.context))).toBeNull()
    rememberExport(bench.context, request)
    expect(value(lastExport(bench.context))).toEqual(request)
  })
})
