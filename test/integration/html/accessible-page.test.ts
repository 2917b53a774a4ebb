import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeHtml } from '../../../main/export/html/write-html'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { samplePictures } from '../../fixtures/pictures'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

const executablePath = [process.env['SKRIPTA_BROWSER'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)
if (executablePath === undefined) process.stdout.write('did not run: the page in Chromium (no browser is found)\n')

const manuscripts = {
  sample: sampleManuscript,
  'every node': buildManuscript(sampleSource({ kind: 'trainer', status: 'proof' })),
  chapter: buildManuscript(
    sampleSource({ status: 'chapter', workshop: null, project: null, profile: null, parts: [sampleChapter()] }),
  ),
}
const looks = [
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const

describe.runIf(executablePath !== undefined)('the page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  })
  afterAll(() => browser.close())

  it.each(Object.entries(manuscripts))('shows %s to everybody, from 320 pixels on', async (_name, manuscript) => {
    const html = new TextDecoder().decode(writeHtml(manuscript, samplePictures, null).bytes)
    for (const [width, colorScheme] of looks) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
      const page = await context.newPage()
      await page.setContent(html)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0)
      await context.close()
    }
  })

  it('is styled and shows its pictures under its own policy, and asks nothing of the network', async () => {
    const html = new TextDecoder().decode(writeHtml(sampleManuscript, samplePictures, null).bytes)
    const page = await browser.newPage()
    const asked: string[] = []
    const refused: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => refused.push(message.text()))
    await page.setContent(html)
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('704px')
    expect(await page.evaluate(() => [...document.images].every((image) => image.naturalWidth > 0))).toBe(true)
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(refused).toEqual([])
    await page.close()
  })
})
