import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { buildManuscript } from '../../main/export/manuscript/build-manuscript'
import type { Manuscript } from '../../main/export/manuscript/manuscript'
import { drawSheet, SheetTools } from '../../main/export/pdf/drawing/draw-sheet'
import { chooseEngine } from '../../main/export/pdf/choose-engine'
import { openPdfWorkshop } from '../../main/export/pdf/pdf-workshop'
import { setPreview } from '../../main/export/pdf/set-preview'
import { pixelSource } from '../../main/export/process/pixel-source'
import { programPaths } from '../../main/ipc/program-paths'
import { createTheme } from '../../main/services/chapters/create-theme'
import { defaultSettings } from '../../main/services/settings/default-settings'
import { writeSettings } from '../../main/services/settings/settings-file'
import { startLoopbackHost } from '../../main/web/loopback-host'
import type { DraftId } from '../../shared/domain/ids'
import { addChapter } from '../fixtures/add-chapter'
import { generateChapter } from '../fixtures/generate-chapter'
import { sampleChapter, sampleSource } from '../fixtures/sample-source'
import { makeContext, must } from './bench-library'
import { ms, percentile, print } from './figures'
import { placeCaret, typeKeys, watchKeys } from './typing'

/** `generateChapter` counts generously: this is 17 printed pages. */
const asked = 15
/** As in `preview-loop.ts`: from here on nobody is typing. */
const pause = 120
const edits = 500
/** Of a page beside the text in a window of 1680 pixels. */
const sheetWidth = 422

const changed = (word: string): Manuscript => {
  const text = JSON.stringify(generateChapter(3, asked)).replace(/"text":"(\S+) /u, `"text":"$1 ${word} `)
  const content = JSON.parse(text) as ReturnType<typeof generateChapter>
  return buildManuscript(sampleSource({ status: 'chapter', parts: [sampleChapter({ content })], pictures: {} }))
}

const row = (samples: readonly number[]): string => `${ms(percentile(samples, 0.5))} / ${ms(percentile(samples, 0.95))}`

/** Without the window: manuscript, pages, one page drawn. The engine's memory is tidied outside the time, as it is in the program. */
async function benchEngine(name: 'native' | 'wasm', count: number): Promise<void> {
  const workshop = await openPdfWorkshop(undefined, (resources) => chooseEngine(resources, name))
  const samples: number[] = []
  const memory: number[] = []
  const tools = new SheetTools(pixelSource)
  let pages = 0
  for (let edit = 0; edit < count; edit += 1) {
    const start = performance.now()
    const outcome = must(await setPreview(changed(`slovo${String(edit)}`), {}, workshop).then(asResult))
    const drawn = await drawSheet(outcome.drawing, 0, sheetWidth, tools)
    drawn?.image()
    samples.push(performance.now() - start)
    pages = outcome.drawing.sizes.length
    // As `tidy-later.ts` does for somebody who never rests.
    await workshop.engine.tidy(edit % 200 === 199 ? 'all' : 'young')
    memory.push(process.memoryUsage().rss / 1e6)
  }
  print(`${String(pages)} pages after one word, ${name}, p50 / p95`, row(samples.slice(3)), '150 ms with the window')
  const at = (share: number): string => `${(memory[Math.floor((count - 1) * share)] ?? 0).toFixed(0)} MB`
  print(`memory after a tenth and after all of ${String(count)} edits, ${name}`, `${at(0.1)} and ${at(1)}`, 'flat')
  workshop.engine.dispose()
}

const asResult = (outcome: Awaited<ReturnType<typeof setPreview>>) => {
  if (!outcome.ok) throw new Error(outcome.error.detail)
  return outcome
}

/** From the last key to the first frame with the new picture of the page, less the pause. */
async function pauseToPixels(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const image = () => document.querySelector<HTMLImageElement>('.ui-sheet img')
    const before = image()?.src
    Object.assign(window, {
      fresh: new Promise<number>((resolve) => {
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            const look = () => {
              const now = image()
              if (now && now.src !== before && now.complete)
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
              else requestAnimationFrame(look)
            }
            look()
          },
          { once: true, capture: true },
        )
      }),
    })
  })
  await page.keyboard.press(key)
  const time = await page.evaluate(() => (window as Window & { fresh?: Promise<number> }).fresh)
  return (time ?? 0) - pause
}

function makeLibrary(folder: string): DraftId {
  const context = makeContext(folder, 'preview.skripta')
  const theme = must(createTheme(context, { name: 'Téma', kind: 'general' }))
  const content = generateChapter(3, asked)
  const input = { themeId: theme.id, title: 'Náhled', language: 'cs', content, pictures: [] }
  const { draftId } = must(addChapter(context, input))
  context.database.close()
  writeSettings({ folder, locale: 'cs' }, { ...defaultSettings('cs'), isSetUp: true, name: 'Bench' })
  return draftId
}

async function benchPage(page: Page): Promise<void> {
  await placeCaret(page)
  await watchKeys(page)
  await typeKeys(page, 15)
  const without = await typeKeys(page, 60)
  await page.keyboard.press('F9')
  await page.waitForSelector('.ui-sheet img', { timeout: 60_000 })
  await typeKeys(page, 15)
  const beside = await typeKeys(page, 60)
  const ratio = (share: number): string => (percentile(beside, share) / percentile(without, share)).toFixed(2)
  print(
    'key to paint with the pages open, p50 / p95',
    `${row(beside)}, closed ${row(without)}: ${ratio(0.5)} / ${ratio(0.95)} ×`,
    '1.0 ×',
  )
  await page.keyboard.press('Control+Home')
  await page.waitForTimeout(3000)
  const samples: number[] = []
  for (const key of 'bezpecnypostupprace'.repeat(2)) {
    samples.push(await pauseToPixels(page, key))
    await page.waitForTimeout(250)
  }
  print('from a pause in typing to pixels, p50 / p95', row(samples.slice(4)), '150 ms')
}

/** The preview: how fresh, how much it slows typing, its memory, with both engines. */
export async function benchPreview(): Promise<void> {
  const executablePath = process.env.SKRIPTA_BROWSER
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-bench-'))
  try {
    if (executablePath) {
      const draftId = makeLibrary(folder)
      const library = path.join(folder, 'preview.skripta')
      const paths = programPaths(path.resolve('.'))
      const host = must(await startLoopbackHost({ paths, dataFolder: folder, library, idleMinutes: 0 }))
      const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
      const browser = await chromium.launch({ executablePath, args: [...root, '--disable-gpu'] })
      const page = await browser.newPage({ viewport: { width: 1680, height: 950 } })
      await page.goto(host.makeUrl())
      await page.waitForSelector('nav, [role="tree"], main')
      await page.evaluate((id) => void (location.hash = `#/chapters/${id}`), draftId)
      await page.waitForSelector('.ProseMirror[contenteditable="true"]')
      await benchPage(page)
      await browser.close()
      await host.close()
    } else console.log('No Chromium, Chrome or Edge was found: the window is not measured.')
    await benchEngine('native', edits)
    await benchEngine('wasm', 30)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
