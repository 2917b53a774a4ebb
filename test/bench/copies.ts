import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildManuscript } from '../../main/export/manuscript/build-manuscript'
import type { SourceChapter } from '../../main/export/manuscript/manuscript-source'
import { checkPdf } from '../../main/export/pdf/conformance/check-pdf'
import { PdfFile } from '../../main/export/pdf/conformance/pdf-file'
import { pdfPages } from '../../main/export/pdf/conformance/pdf-pages'
import { personalise } from '../../main/export/pdf/copies/personalise'
import { openPdfWorkshop } from '../../main/export/pdf/pdf-workshop'
import { writePdf } from '../../main/export/pdf/write-pdf'
import { writeOutputFile } from '../../main/services/exporting/write-output-file'
import { generateChapter } from '../fixtures/generate-chapter'
import { sampleChapter, sampleSource } from '../fixtures/sample-source'
import { ms, print } from './figures'

const [readers, atOnce] = [300, 8]
const names = ['Žofie Příkrá', 'Олена Щербак', 'Łukasz Gżegżółka', 'Ștefan Ionescu']

/** A pack of about sixty pages, a copy for each of three hundred people, from the issued file to files on the disk. */
export async function benchCopies(): Promise<void> {
  const parts = Array.from({ length: 5 }, (_, index) =>
    sampleChapter({
      chapterId: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}` as SourceChapter['chapterId'],
      title: `Kapitola ${String(index + 1)}`,
      content: generateChapter(index + 1, 12),
    }),
  )
  const workshop = await openPdfWorkshop()
  const manuscript = buildManuscript(sampleSource({ parts, pictures: {} }))
  const written = await writePdf(manuscript, {}, workshop, () => undefined)
  if (!written.ok) throw new Error(written.error.detail)
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-copies-'))
  const lines = Array.from({ length: readers }, (_, at) => `Výtisk pro: ${names[at % 4] ?? ''} ${String(at + 1)}`)
  try {
    await timeCopies(written.value.bytes, lines, folder, workshop)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    workshop.engine.dispose()
  }
}

async function timeCopies(
  pdf: Uint8Array,
  lines: readonly string[],
  folder: string,
  workshop: Awaited<ReturnType<typeof openPdfWorkshop>>,
): Promise<void> {
  const before = process.cpuUsage()
  const start = performance.now()
  const made = await personalise(pdf, lines, workshop)
  if (!made.ok) throw new Error(made.error.detail)
  const prepared = performance.now()
  const { base, tails } = made.value
  for (let from = 0; from < tails.length; from += atOnce) {
    const batch = tails.slice(from, from + atOnce).map((tail, at) => {
      const bytes = new Uint8Array(Buffer.concat([base, tail]))
      return writeOutputFile({ folder, name: `${String(from + at)}.pdf`, token: String(from + at) }, bytes)
    })
    await Promise.all(batch)
  }
  const end = performance.now()
  const { user, system } = process.cpuUsage(before)
  const [tail = new Uint8Array()] = tails
  const problems = checkPdf(new PdfFile(new Uint8Array(Buffer.concat([base, tail]))))
  const count = new PdfFile(base)
  const pages = `${String(readers)} copies of ${String(pdfPages(count).length)} pages, ${(base.length / 1e6).toFixed(1)} MB each`
  print(`Names on ${pages}: prepared`, `${ms(prepared - start)} (${String(tail.length)} bytes a copy)`, '1 s')
  print(
    '  and written, each with fsync and rename',
    `${ms(end - start)}, of it ${ms((user + system) / 1000)} of work`,
    '3 s',
  )
  print('  what the check finds in a copy', String(problems.length), '0')
}
