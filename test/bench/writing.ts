import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { createTheme } from '../../main/services/chapters/create-theme'
import { addChapter } from '../fixtures/add-chapter'
import { defaultSettings } from '../../main/services/settings/default-settings'
import { writeSettings } from '../../main/services/settings/settings-file'
import { programPaths } from '../../main/ipc/program-paths'
import { startLoopbackHost } from '../../main/web/loopback-host'
import { generateChapter } from '../fixtures/generate-chapter'
import { startBareServer } from './bare-server'
import { makeContext, must } from './bench-library'
import { ms, percentile, print } from './figures'
import { placeCaret, typeKeys, watchKeys } from './typing'

const pages = 50
const rounds = 4
const keysARound = 25
const editable = '.ProseMirror[contenteditable="true"]'

/** Keys in a chapter of 50 pages: bare ProseMirror, the window as it is, and the window with invisible characters shown. */
export async function benchWriting(): Promise<void> {
  const executablePath = process.env.SKRIPTA_BROWSER
  if (!executablePath) return console.log('No Chromium, Chrome or Edge was found: the window is not measured.')
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-bench-'))
  const content = generateChapter(pages, pages)
  const context = makeContext(folder, 'writing.skripta')
  const theme = must(createTheme(context, { name: 'Téma', kind: 'general' }))
  const input = { themeId: theme.id, title: 'Zákony', language: 'cs', content, pictures: [] }
  const { draftId } = must(addChapter(context, input))
  context.database.close()
  writeSettings({ folder, locale: 'cs' }, { ...defaultSettings('cs'), isSetUp: true, name: 'Bench' })
  const library = path.join(folder, 'writing.skripta')
  const host = must(
    await startLoopbackHost({ paths: programPaths(path.resolve('.')), dataFolder: folder, library, idleMinutes: 0 }),
  )
  const bare = await startBareServer(new Map([[pages, content]]))
  const browser = await chromium.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  })
  const open = async (url: string): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 850 } })).newPage()
    await page.goto(url)
    return page
  }
  try {
    const plain = await open(bare.url(pages))
    await plain.waitForSelector(editable)
    const ours = await open(host.makeUrl())
    await ours.waitForSelector('nav, main')
    await ours.evaluate((id) => void (location.hash = `#/chapters/${id}`), draftId)
    await ours.waitForSelector(editable)
    await measure('citations and signs looked for', ours, plain)
    await ours.getByRole('button', { name: 'Typografie a citace' }).click()
    await ours.getByRole('menuitemcheckbox').last().click()
    await ours.waitForSelector('.sk-space')
    await measure('invisible characters shown as well', ours, plain)
  } finally {
    await browser.close()
    bare.close()
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(what: string, ours: Page, plain: Page): Promise<void> {
  const samples = new Map<Page, number[]>([
    [ours, []],
    [plain, []],
  ])
  for (const page of [ours, plain]) {
    await page.bringToFront()
    await placeCaret(page)
    await watchKeys(page)
    await typeKeys(page, 10)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [page, keys] of samples) {
      await page.bringToFront()
      keys.push(...(await typeKeys(page, keysARound)))
    }
  }
  const at = (page: Page, share: number): number => percentile(samples.get(page) ?? [], share)
  const figures = (page: Page): string => `${ms(at(page, 0.5))} / ${ms(at(page, 0.95))}`
  const ratio = (share: number): string => (at(ours, share) / at(plain, share)).toFixed(2)
  print(
    `key to paint, ${pages} pages, ${what}`,
    `${figures(ours)}, bare ${figures(plain)}: ${ratio(0.5)} / ${ratio(0.95)} ×`,
    '0.6 × bare',
  )
}
