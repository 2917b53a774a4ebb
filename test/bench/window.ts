import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { createTheme } from '../../main/services/chapters/create-theme'
import { addChapter } from '../fixtures/add-chapter'
import { defaultSettings } from '../../main/services/settings/default-settings'
import { writeSettings } from '../../main/services/settings/settings-file'
import { programPaths } from '../../main/ipc/program-paths'
import { startLoopbackHost, type LoopbackHost } from '../../main/web/loopback-host'
import type { DraftId } from '../../shared/domain/ids'
import type { DocumentJson } from '../../shared/document/document-json'
import { generateChapter } from '../fixtures/generate-chapter'
import { startBareServer, type BareServer } from './bare-server'
import { makeContext, must } from './bench-library'
import { ms, percentile, print } from './figures'
import { threadTimeOfKeys } from './thread-time'
import { placeCaret, typeFast, typeKeys, watchKeys } from './typing'

const sizes = [
  { pages: 10, budget: '16.7 ms or 1.5 × bare' },
  { pages: 50, budget: '0.6 × bare' },
  { pages: 200, budget: '0.6 × bare' },
] as const
const rounds = 4
const keysARound = 25
const editable = '.ProseMirror[contenteditable="true"]'

interface Bench {
  readonly browser: Browser
  readonly folder: string
  readonly library: string
  readonly drafts: ReadonlyMap<number, DraftId>
  readonly documents: ReadonlyMap<number, DocumentJson>
}

/** Keys in the built window beside bare ProseMirror, opening a long chapter, cold start, memory of the window. */
export async function benchWindow(): Promise<void> {
  const executablePath = process.env.SKRIPTA_BROWSER
  if (!executablePath) return console.log('No Chromium, Chrome or Edge was found: the window is not measured.')
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-bench-'))
  const browser = await chromium.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--enable-precise-memory-info'],
  })
  try {
    const bench = { browser, folder, ...makeChapters(folder) }
    await benchColdStart(bench)
    await benchOpenWindow(bench)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function makeChapters(folder: string): Pick<Bench, 'library' | 'drafts' | 'documents'> {
  const context = makeContext(folder, 'window.skripta')
  const theme = must(createTheme(context, { name: 'Téma', kind: 'general' }))
  const documents = new Map(sizes.map(({ pages }) => [pages, generateChapter(pages, pages)]))
  const drafts = new Map(
    [...documents].map(([pages, content]) => {
      const input = { themeId: theme.id, title: `${pages} stran`, language: 'cs', content, pictures: [] }
      return [pages, must(addChapter(context, input)).draftId]
    }),
  )
  context.database.close()
  writeSettings({ folder, locale: 'cs' }, { ...defaultSettings('cs'), isSetUp: true, name: 'Bench' })
  return { library: path.join(folder, 'window.skripta'), drafts, documents }
}

const openPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 850 } })
  return context.newPage()
}

/** Opens a chapter and gives the time from its address to an editor that takes keys. */
async function openChapter(page: Page, draftId: DraftId | undefined): Promise<number> {
  const start = performance.now()
  await page.evaluate((id) => void (location.hash = `#/chapters/${id}`), draftId)
  await page.waitForSelector(editable)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  return performance.now() - start
}

async function benchColdStart({ browser, folder, library, drafts }: Bench): Promise<void> {
  const samples: { readonly host: number; readonly window: number }[] = []
  for (let round = 0; round < 3; round += 1) {
    const page = await openPage(browser)
    const start = performance.now()
    const host = spawn(process.execPath, [path.resolve('dist/main/cli.js'), 'serve', library, '--no-open', '--json'], {
      env: { ...process.env, SKRIPTA_DATA: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const url = await addressOf(host)
    const listening = performance.now()
    await page.goto(url)
    await page.waitForSelector('nav, [role="tree"], main')
    await openChapter(page, drafts.get(10))
    samples.push({ host: listening - start, window: performance.now() - listening })
    await page.context().close()
    await stop(host)
  }
  const middle = (of: 'host' | 'window'): number =>
    percentile(
      samples.map((sample) => sample[of]),
      0.5,
    )
  const [first] = samples
  print(
    'cold start to a chapter that can be written in, 10 pages',
    `host ${ms(middle('host'))}, then ${ms(middle('window'))} (first time ${ms(first?.window ?? 0)})`,
    '1.5 s after the host itself',
  )
}

function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    host.stdout?.on('data', (text: Buffer) => {
      said += text.toString()
      const address = /http:\/\/127\.0\.0\.1:[^"\s]+/.exec(said)
      if (address) resolve(address[0])
    })
    host.once('exit', () => reject(new Error(`the host ended: ${said}`)))
  })
}

function stop(host: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    host.removeAllListeners('exit')
    host.once('exit', () => resolve())
    host.kill('SIGTERM')
  })
}

async function benchOpenWindow(bench: Bench): Promise<void> {
  const { folder, library } = bench
  const host = must(
    await startLoopbackHost({ paths: programPaths(path.resolve('.')), dataFolder: folder, library, idleMinutes: 0 }),
  )
  const bare = await startBareServer(bench.documents)
  try {
    for (const { pages, budget } of sizes) await benchTyping(bench, host, bare, pages, budget)
    await benchHeap(bench, host)
  } finally {
    bare.close()
    await host.close()
  }
}

/** Both pages stand open and take turns, so that a slower moment of the machine meets both. */
async function benchTyping(
  { browser, drafts, documents }: Bench,
  host: LoopbackHost,
  bare: BareServer,
  pages: number,
  budget: string,
): Promise<void> {
  const ours = await openPage(browser)
  await ours.goto(host.makeUrl())
  await ours.waitForSelector('nav, [role="tree"], main')
  const opening = await openChapter(ours, drafts.get(pages))
  const plain = await openPage(browser)
  await plain.goto(bare.url(pages))
  await plain.waitForSelector(editable)
  const samples = { ours: [] as number[], plain: [] as number[] }
  for (const page of [ours, plain]) {
    await page.bringToFront()
    await placeCaret(page)
    await watchKeys(page)
    await typeKeys(page, 15)
  }
  for (let round = 0; round < rounds; round += 1) {
    await ours.bringToFront()
    samples.ours.push(...(await typeKeys(ours, keysARound)))
    await plain.bringToFront()
    samples.plain.push(...(await typeKeys(plain, keysARound)))
  }
  const figures = (of: 'ours' | 'plain'): string =>
    `${ms(percentile(samples[of], 0.5))} / ${ms(percentile(samples[of], 0.95))}`
  const ratio = (share: number): string =>
    (percentile(samples.ours, share) / percentile(samples.plain, share)).toFixed(2)
  print(
    `key to paint, ${pages} pages, ${documents.get(pages)?.content.length ?? 0} blocks, p50 / p95`,
    `${figures('ours')}, bare ${figures('plain')}: ${ratio(0.5)} / ${ratio(0.95)} ×`,
    budget,
  )
  await ours.bringToFront()
  const own = await threadTimeOfKeys(browser, ours, keysARound)
  await plain.bringToFront()
  const its = await threadTimeOfKeys(browser, plain, keysARound)
  print(
    `the window's own thread, a key, ${pages} pages`,
    `${ms(own)}, bare ${ms(its)}: ${(own / its).toFixed(2)} ×`,
    'not moved by other work',
  )
  if (pages === 200) print('open the chapter of 200 pages', ms(opening), '2 s')
  await ours.context().close()
  await plain.context().close()
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

async function benchHeap({ browser, drafts }: Bench, host: LoopbackHost): Promise<void> {
  const page = await openPage(browser)
  await page.goto(host.makeUrl())
  await page.waitForSelector('nav, [role="tree"], main')
  await openChapter(page, drafts.get(10))
  await placeCaret(page)
  const before = await heapOf(page)
  await typeFast(page, 3600)
  await page.waitForTimeout(1500)
  const early = await heapOf(page)
  await typeFast(page, 36_000 - 3600)
  await page.waitForTimeout(1500)
  const late = await heapOf(page)
  print(
    'memory of the window before, after 3,600 and after 36,000 keys',
    `${before.toFixed(1)}, ${early.toFixed(1)} and ${late.toFixed(1)} MB: ${(late / early).toFixed(2)} ×`,
    '1.2 × that after 3,600',
  )
  await page.context().close()
}
