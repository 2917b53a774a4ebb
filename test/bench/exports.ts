import { fork, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TaskId } from '../../shared/domain/ids'
import { writeMarkdown } from '../../main/export/markdown/write-markdown'
import { writeDocx } from '../../main/export/docx/write-docx'
import type { ExportJob, ExportReply } from '../../main/export/export-job'
import { buildManuscript } from '../../main/export/manuscript/build-manuscript'
import type { Manuscript } from '../../main/export/manuscript/manuscript'
import type { SourceChapter } from '../../main/export/manuscript/manuscript-source'
import { chooseEngine } from '../../main/export/pdf/choose-engine'
import type { PdfEngine } from '../../main/export/pdf/pdf-engine'
import { openPdfWorkshop } from '../../main/export/pdf/pdf-workshop'
import { writePdf, type WrittenPdf } from '../../main/export/pdf/write-pdf'
import { exportProcessFlags } from '../../main/web/export-process-flags'
import { createTranslator } from '../../shared/i18n/translator'
import { generateChapter } from '../fixtures/generate-chapter'
import { sampleChapter, sampleSource } from '../fixtures/sample-source'
import { ms, print, timed } from './figures'

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

/** A pack of generated chapters of twelve pages each. */
function makePack(chapters: number): { readonly manuscript: Manuscript; readonly parts: readonly SourceChapter[] } {
  const parts = Array.from({ length: chapters }, (_, index) =>
    sampleChapter({
      chapterId: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}` as SourceChapter['chapterId'],
      title: `Kapitola ${index + 1}`,
      content: generateChapter(index + 1, 12),
    }),
  )
  return { manuscript: buildManuscript(sampleSource({ parts, pictures: {} })), parts }
}

/** Times the engine's own compile inside `writePdf`: what Skripta adds is the rest. */
function watch(engine: PdfEngine): { readonly engine: PdfEngine; readonly bare: () => number } {
  let bare = 0
  const watched: PdfEngine = {
    name: engine.name,
    version: engine.version,
    checksPdfUa: engine.checksPdfUa,
    compile: async (files, wantsPdfUa) => {
      const start = performance.now()
      const result = await engine.compile(files, wantsPdfUa)
      bare = performance.now() - start
      return result
    },
    dispose: () => engine.dispose(),
  }
  return { engine: watched, bare: () => bare }
}

interface TimedPdf {
  readonly pdf: WrittenPdf
  readonly time: number
}

async function benchEngine(name: 'native' | 'wasm', manuscript: Manuscript): Promise<TimedPdf> {
  const opened = await openPdfWorkshop(undefined, (resources) => chooseEngine(resources, name))
  const { engine, bare } = watch(opened.engine)
  const start = performance.now()
  const written = await writePdf(manuscript, {}, { ...opened, engine }, () => undefined)
  const total = performance.now() - start
  engine.dispose()
  if (!written.ok) throw new Error(written.error.detail)
  const { pageMap, bytes } = written.value
  const ratio = (total / bare()).toFixed(2)
  print(
    `PDF of ${pageMap.pages} pages, ${name}`,
    `${seconds(total)} = ${ratio} × engine alone, ${(bytes.length / 1e6).toFixed(1)} MB`,
    '1.25 ×',
  )
  return { pdf: written.value, time: total }
}

/** PDF with both engines, DOCX, pandoc and LibreOffice on the same content; memory over fifty exports. */
export async function benchExports(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-bench-'))
  try {
    let pack = makePack(42)
    print('manuscript of 42 chapters', ms(timed(() => (pack = makePack(42)))), '–')
    const native = await benchEngine('native', pack.manuscript)
    await benchDocx(pack, native, folder)
    // A third of the pack: the ratio is what is bounded, and this engine takes its time.
    await benchEngine('wasm', makePack(14).manuscript)
    await benchMemory()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchDocx(pack: ReturnType<typeof makePack>, native: TimedPdf, folder: string): Promise<void> {
  const times: number[] = []
  let bytes = new Uint8Array()
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now()
    bytes = Uint8Array.from((await writeDocx(pack.manuscript, {}, native.pdf.pageMap)).bytes)
    times.push(performance.now() - start)
  }
  const best = Math.min(...times)
  const file = path.join(folder, 'pack.docx')
  writeFileSync(file, bytes)
  const markdown = path.join(folder, 'pack.md')
  const translate = createTranslator('cs')
  writeFileSync(
    markdown,
    pack.parts.map((part) => (part.content ? writeMarkdown(part.title, part.content, translate) : '')).join('\n'),
  )
  const pandoc = timed(() =>
    spawnSync('pandoc', ['-f', 'markdown', '--toc', '-o', path.join(folder, 'pandoc.docx'), markdown]),
  )
  const hasPandoc = existsSync(path.join(folder, 'pandoc.docx'))
  const beside = hasPandoc ? `pandoc ${seconds(pandoc)} = ${(pandoc / best).toFixed(1)} ×` : 'pandoc is not installed'
  print(
    'DOCX of the same, with page map',
    `${seconds(times[0] ?? 0)} cold, ${seconds(best)} warm; ${beside}`,
    '1.5 s; 3 × faster than pandoc',
  )
  await benchOffice(file, native)
}

/** Stopped when it has taken three times as long as our own printing: by then the comparison is decided. */
async function benchOffice(file: string, native: TimedPdf): Promise<void> {
  const folder = path.dirname(file)
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office')).href}`
  const start = performance.now()
  // A group of its own: the command only starts the program proper.
  const office = spawn('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    detached: true,
    stdio: 'ignore',
  })
  const timer = setTimeout(() => office.pid && process.kill(-office.pid, 'SIGKILL'), Math.max(10_000, 3 * native.time))
  const outcome = await new Promise<string>((resolve) => {
    office.once('error', () => resolve('not installed'))
    office.once('exit', (code) => {
      const time = seconds(performance.now() - start)
      resolve(code === 0 ? time : `stopped after ${time}`)
    })
  })
  clearTimeout(timer)
  print('LibreOffice printing that DOCX', outcome, `slower than our ${seconds(native.time)}`)
}

/** Resident memory of the real export process, in megabytes. */
function memoryOf(pid: number | undefined): number {
  const status = `/proc/${pid ?? 0}/status`
  if (!existsSync(status)) return Number.NaN
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? Number.NaN) / 1000
}

async function benchMemory(): Promise<void> {
  const child = fork(path.resolve('dist/main/export-process.js'), [], {
    serialization: 'advanced',
    execArgv: [...exportProcessFlags],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const run = (manuscript: Manuscript, number: number) =>
    new Promise<void>((resolve, reject) => {
      const job: ExportJob = {
        id: `task-${number}` as TaskId,
        manuscript,
        pictures: {},
        formats: ['pdf', 'docx'],
        quality: 'print',
        pageMap: null,
      }
      const listen = (reply: ExportReply) => {
        if (reply.type === 'progress') return
        child.off('message', listen)
        if (reply.type === 'done') resolve()
        else reject(new Error(reply.detail))
      }
      child.on('message', listen)
      child.send(job)
    })
  await run(makePack(42).manuscript, 0)
  print('memory of the export process after 500 pages', `${memoryOf(child.pid).toFixed(0)} MB`, '1.5 GB')
  const small = makePack(2).manuscript
  const memory: number[] = []
  for (let round = 1; round <= 50; round += 1) {
    await run(small, round)
    memory.push(memoryOf(child.pid))
  }
  const [first, , , , , , , , , tenth] = memory
  print(
    'memory after 1, 10 and 50 exports of 24 pages',
    `${first?.toFixed(0)}, ${tenth?.toFixed(0)}, ${memory.at(-1)?.toFixed(0)} MB`,
    'flat',
  )
  child.kill()
}
