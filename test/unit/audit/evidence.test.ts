import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addEvidence } from '../../../main/services/evidence/add-evidence'
import { describeEvidence } from '../../../main/services/evidence/describe-evidence'
import { evidenceType } from '../../../main/services/evidence/evidence-type'
import { listEvidence } from '../../../main/services/evidence/list-evidence'
import { forgetLeftOpened, forgetOpened, openEvidence } from '../../../main/services/evidence/open-evidence'
import { repeatRemovals } from '../../../main/services/evidence/repeat-removals'
import { takeOutEvidence } from '../../../main/services/evidence/take-out-evidence'
import { exportLibrary } from '../../../main/services/handover/export-library'
import { takeAlong } from '../../../main/services/handover/take-along'
import { copyLibrary } from '../../../main/storage/backup/copy-library'
import { Database } from '../../../main/storage/database'
import { openTables } from '../../../main/storage/handover/table-rows'
import { verifyDatabase } from '../../../main/storage/verify/verify-database'
import { forgetBefore } from '../../../main/storage/workshops/erasure-store'
import { readEvidence } from '../../../main/storage/workshops/evidence-store'
import type { Instant } from '../../../shared/domain/ids'
import { code, value } from '../storage/temporary-library'
import { AuditBench } from './audit-bench'

let bench: AuditBench
beforeEach(() => {
  bench = new AuditBench()
})
afterEach(() => {
  forgetOpened()
  bench.remove()
})

const scan = new TextEncoder().encode('%PDF-1.7\nsken podepsané listiny')
const workshopId = () => bench.pack.pack.workshopId
const add = (name = 'Prezenční listina.pdf', bytes: Uint8Array<ArrayBuffer> = scan) =>
  addEvidence(bench.context, {
    workshopId: workshopId(),
    kind: 'signed-list',
    title: 'Podpisy',
    namesPeople: true,
    name,
    bytes,
  })

describe('evidence', () => {
  it('is kept by the hash of its bytes, with a name that every system takes and an ending that is true', () => {
    const kept = value(add('C:\\skeny\\podpisy: říjen?.scan'))
    expect(kept).toMatchObject({
      fileName: 'podpisy říjen.pdf',
      mediaType: 'application/pdf',
      bytes: scan.length,
      hash: createHash('sha256').update(scan).digest('hex'),
      addedBy: 'Jana Nováková',
      removed: null,
    })
    expect(readEvidence(bench.context.database, kept.hash)).toEqual(scan)
  })

  it('is told by its bytes: what is not a document or a picture, or could run, is not taken', () => {
    const refuse = (text: string) => code(add('listina.pdf', new TextEncoder().encode(text)))
    expect(refuse('MZ program')).toBe('evidence-unsupported')
    expect(refuse('<html><script>1</script>')).toBe('evidence-unsupported')
    const zip = (...names: readonly string[]) =>
      zipSync(Object.fromEntries(names.map((name) => [name, new TextEncoder().encode('x')])))
    expect(evidenceType(zip('ppt/presentation.xml'))).toContain('presentationml')
    expect(evidenceType(zip('word/document.xml', 'word/vbaProject.bin'))).toBeNull()
    expect(evidenceType(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
    expect(evidenceType(Buffer.from('II*\0rest'))).toBe('image/tiff')
  })

  it('says how much is too much', () => {
    const large = Buffer.alloc(50_000_001)
    large.write('%PDF-')
    expect(add('sken.pdf', large)).toMatchObject({
      ok: false,
      error: { code: 'evidence-too-large', params: { name: 'sken.pdf', most: 50 } },
    })
  })

  it('is opened as a verified copy that goes when it is taken out', () => {
    const kept = value(add())
    const { path } = value(openEvidence(bench.context, { evidenceId: kept.id }))
    expect(readFileSync(path)).toEqual(Buffer.from(scan))
    value(takeOutEvidence(bench.context, { evidenceId: kept.id, reason: 'Jiný workshop' }))
    expect(existsSync(path)).toBe(false)
    expect(code(openEvidence(bench.context, { evidenceId: kept.id }))).toBe('evidence-removed')
  })

  it('leaves no copies of runs that were ended by force, and those of a run that goes on alone', () => {
    const ended = String(2 ** 22 + 1)
    const [gone, kept] = [ended, String(process.ppid)].map((run) => {
      const folder = mkdtempSync(join(tmpdir(), `skripta-evidence-${run}-`))
      writeFileSync(join(folder, 'podpisy.pdf'), scan)
      return folder
    })
    forgetLeftOpened()
    expect([gone, kept].map((folder) => existsSync(folder ?? ''))).toEqual([false, true])
    rmSync(kept ?? '', { recursive: true })
  })

  it('of a library from elsewhere is opened nowhere but in the folder for it', () => {
    const { id } = value(add())
    bench.context.database.run("UPDATE evidence SET file_name = '../../../jinam.pdf' WHERE id = ?", id)
    const { path } = value(openEvidence(bench.context, { evidenceId: id }))
    expect(path).toMatch(/skripta-evidence-[^/\\\\]+[/\\\\][^/\\\\]+[/\\\\]jinam\.pdf$/)
  })

  it('leaves an entry with the reason when it is taken out, and its bytes go with the last that needs them', () => {
    const first = value(add())
    const second = value(add('Totéž.pdf'))
    const takeOut = (id: typeof first.id) =>
      value(takeOutEvidence(bench.context, { evidenceId: id, reason: 'Omylem dvakrát' }))
    takeOut(second.id)
    expect(readEvidence(bench.context.database, first.hash)).toEqual(scan)
    takeOut(first.id)
    expect(readEvidence(bench.context.database, first.hash)).toBe('missing')
    const listed = value(listEvidence(bench.context, { workshopId: workshopId() }))
    expect(listed.map(({ title, removed }) => [title, removed?.reason, removed?.by])).toEqual([
      ['Podpisy', 'Omylem dvakrát', 'Jana Nováková'],
      ['Podpisy', 'Omylem dvakrát', 'Jana Nováková'],
    ])
    expect(code(takeOutEvidence(bench.context, { evidenceId: first.id, reason: 'znovu' }))).toBe('evidence-removed')
    expect(verifyDatabase(bench.context.database).problems).toEqual([])
  })

  it('can be described anew, but never changed', () => {
    const { id } = value(add())
    const change = { evidenceId: id, kind: 'minutes', title: 'Zápis z porady', namesPeople: false } as const
    expect(value(describeEvidence(bench.context, change))).toMatchObject({ kind: 'minutes', title: 'Zápis z porady' })
    expect(() => bench.context.database.run("UPDATE evidence_file SET data = x'00'")).toThrow('evidence never changes')
  })

  it('that is damaged or gone is found by the check of everything, and never opened', () => {
    const { id, hash } = value(add())
    bench.context.database.exec('DROP TRIGGER evidence_file_is_immutable')
    bench.context.database.run("UPDATE evidence_file SET data = x'255044462d'")
    expect(readEvidence(bench.context.database, hash)).toBe('damaged')
    expect(code(openEvidence(bench.context, { evidenceId: id }))).toBe('damaged-content')
    expect(verifyDatabase(bench.context.database).problems).toEqual([{ what: 'evidence', where: 'Podpisy' }])
    bench.context.database.run('DELETE FROM evidence_file')
    expect(verifyDatabase(bench.context.database).problems).toEqual([{ what: 'evidence', where: 'Podpisy' }])
  })

  it('never leaves with an open package; the library that is taken along has it', () => {
    value(add())
    expect(openTables(bench.context.database).filter((name) => name.startsWith('evidence'))).toEqual([])
    const file = value(exportLibrary(bench.context, { folder: bench.out }))
    expect(readFileSync(file.path).includes('sken podepsané')).toBe(false)
    const taken = value(takeAlong(bench.context, { folder: bench.out }))
    expect(readFileSync(taken.path).includes('sken podepsané')).toBe(true)
  })

  it('that was taken out goes again from an older state that comes back', () => {
    const kept = value(add())
    const copy = `${bench.out}/earlier.skripta`
    value(copyLibrary(bench.context.database, copy))
    value(takeOutEvidence(bench.context, { evidenceId: kept.id, reason: 'Na přání' }))
    const restored = new Database(copy)
    expect(readEvidence(restored, kept.hash)).toEqual(scan)
    repeatRemovals(restored, bench.context.database)
    expect(readEvidence(restored, kept.hash)).toBe('missing')
    restored.close()
  })

  it('that showed people makes old backups go a year later', () => {
    const { id } = value(add())
    const { at } = value(takeOutEvidence(bench.context, { evidenceId: id, reason: 'Na přání' })).removed ?? { at: 0 }
    const later = (days: number) => (at + days * 86_400_000) as Instant
    expect(forgetBefore(bench.context.database, later(364))).toBeNull()
    expect(forgetBefore(bench.context.database, later(366))).toBe(at)
  })
})
