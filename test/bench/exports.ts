import { fork } from 'node:child_process'
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
import { openPdfWorkshop, type PdfWorkshop } from '../../main/export/pdf/pdf-workshop'
import { writePdf, type WrittenPdf } from '../../main/export/pdf/write-pdf'
import { exportProcessFlags } from '../../main/web/export-process-flags'
import { createTranslator } from '../../shared/i18n/translator'
import { generateChapter } from '../fixtures/generate-chapter'
import { sampleChapter, sampleSource } from '../fixtures/sample-source'
import { writeHtml } from '../../main/export/html/write-html'
import { PictureMemory } from '../../main/export/pictures/picture-memory'
import { preparePictures } from '../../main/export/pictures/prepare-pictures'
import { ms, print } from './figures'
import { photographPack } from './photograph-pack'
import { besideOurs, runRival, seconds } from './run-rival'

interface Pack {
  readonly manuscript: Manuscript
  readonly parts: readonly SourceChapter[]
}

/** A pack of generated chapters of twelve pages each. */
function makePack(chapters: number): Pack {
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
    draft: (files) => engine.draft(files),
    tidy: (what) => engine.tidy(what),
    dispose: () => engine.dispose(),
  }
  return { engine: watched, bare: () => bare }
}

interface TimedPdf {
  readonly pdf: WrittenPdf
  readonly time: number
}

async function timedPdf(manuscript: Manuscript, workshop: PdfWorkshop): Promise<TimedPdf> {
  const start = performance.now()
  const written = await writePdf(manuscript, {}, workshop, () => undefined)
  if (!written.ok) throw new Error(written.error.detail)
  return { pdf: written.value, time: performance.now() - start }
}

/** Ours against the engine alone, and one changed chapter with everything else as it was. */
async function benchEngine(name: 'native' | 'wasm', pack: Pack): Promise<TimedPdf> {
  const opened = await openPdfWorkshop(undefined, (resources) => chooseEngine(resources, name))
  const { engine, bare } = watch(opened.engine)
  const workshop = { ...opened, engine }
  const first = await timedPdf(pack.manuscript, workshop)
  const { pageMap, bytes } = first.pdf
  print(
    `PDF of ${pageMap.pages} pages, ${name}`,
    `${seconds(first.time)} = ${(first.time / bare()).toFixed(2)} × engine alone, ${(bytes.length / 1e6).toFixed(1)} MB`,
    '1.25 ×',
  )
  const again: number[] = []
  for (let round = 1; round <= 3; round += 1) {
    const start = performance.now()
    await timedPdf(withChangedWord(pack.parts, `slovo${round}`), workshop)
    again.push(performance.now() - start)
  }
  print(`the same again after one changed word, ${name}`, `${seconds(Math.min(...again))}, manuscript included`, '1 s')
  engine.dispose()
  return first
}

function withChangedWord(parts: readonly SourceChapter[], word: string): Manuscript {
  const [first, ...rest] = parts
  if (!first) throw new Error('a pack without chapters')
  const text = JSON.stringify(first.content).replace(/"text":"(\S+) /u, `"text":"$1 ${word} `)
  const changed = { ...first, content: JSON.parse(text) as SourceChapter['content'] }
  return buildManuscript(sampleSource({ parts: [changed, ...rest], pictures: {} }))
}

/** PDF with both engines, DOCX, Chromium, pandoc and LibreOffice on the same content; photographs; memory. */
export async function benchExports(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-bench-'))
  try {
    for (const chapters of [7, 36]) {
      const pack = makePack(chapters)
      const native = await benchEngine('native', pack)
      await benchDocx(pack, native, folder)
      await benchChromium(pack, native, folder)
    }
    // A third of the pack: the ratio is what is bounded, and this engine takes its time.
    await benchEngine('wasm', makePack(12))
    await benchPhotographs()
    await benchMemory()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchDocx(pack: Pack, native: TimedPdf, folder: string): Promise<void> {
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
  const target = path.join(folder, 'pandoc.docx')
  const pandoc = await runRival('pandoc', ['-f', 'markdown', '--toc', '-o', target, markdown], 60_000)
  print(
    'DOCX of the same, with page map',
    `${seconds(times[0] ?? 0)} cold, ${seconds(best)} warm; pandoc ${besideOurs(pandoc, best)}`,
    '1.5 s; 3 × faster than pandoc',
  )
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office')).href}`
  const wanted = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]
  const office = await runRival('soffice', [profile, ...wanted], patience(native))
  print(
    'LibreOffice printing that DOCX',
    besideOurs(office, native.time),
    `slower than our PDF, ${seconds(native.time)}`,
  )
}

async function benchChromium({ manuscript }: Pack, native: TimedPdf, folder: string): Promise<void> {
  const page = path.join(folder, 'pack.html')
  writeFileSync(page, writeHtml(manuscript, {}, native.pdf.pageMap).bytes)
  const target = `--print-to-pdf=${path.join(folder, 'chromium.pdf')}`
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${path.join(folder, 'chromium')}`]
  const chromium = await runRival('chromium', [...flags, target, pathToFileURL(page).href], patience(native))
  print('Chromium printing the same as HTML', besideOurs(chromium, native.time), `our PDF ${seconds(native.time)}`)
}

/** Stopped when it has taken four times as long as our own printing: by then the comparison is decided. */
const patience = (native: TimedPdf): number => Math.max(10_000, 4 * native.time)

/** Forty photographs of twelve megapixels, as large as the text is wide. */
async function benchPhotographs(): Promise<void> {
  const { manuscript, pictures } = await photographPack(40, 12)
  const memory = new PictureMemory()
  for (const quality of ['print', 'email'] as const) {
    const start = performance.now()
    const prepared = await preparePictures({ manuscript, pictures, quality }, memory)
    const ready = performance.now() - start
    const opened = await openPdfWorkshop()
    const written = await writePdf(prepared.manuscript, prepared.pictures, opened, () => undefined)
    opened.engine.dispose()
    if (!written.ok) throw new Error(written.error.detail)
    const { pageMap, bytes } = written.value
    const word = await writeDocx(prepared.manuscript, prepared.pictures, pageMap)
    const page = writeHtml(prepared.manuscript, prepared.pictures, pageMap)
    const sizes = [bytes, word.bytes, page.bytes].map(({ length }) => (length / 1e6).toFixed(1)).join(', ')
    const name = quality === 'print' ? '40 photographs of 12 megapixels' : 'the same, smaller for e-mail'
    print(
      name,
      `PDF, DOCX, HTML: ${sizes} MB; pictures ready in ${seconds(ready)}`,
      quality === 'print' ? '25 MB' : '–',
    )
  }
  const start = performance.now()
  await preparePictures({ manuscript, pictures, quality: 'print' }, memory)
  print('the same pictures again', ms(performance.now() - start), '–')
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
  await run(makePack(36).manuscript, 0)
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
