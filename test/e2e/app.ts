import './version'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { programPaths } from '../../main/ipc/program-paths'
import { startLoopbackHost, type LoopbackHost } from '../../main/web/loopback-host'

const root = path.resolve(import.meta.dirname, '../..')

interface Fixtures {
  /** Folder for the settings, libraries and exports of one test. */
  readonly folder: string
  /** Starts the host once more on the same data, as on the next morning; the one before is closed. */
  readonly startAgain: () => Promise<LoopbackHost>
  readonly host: LoopbackHost
  /** Another window of the same program; its faults fail the test like those of the first. */
  readonly openWindow: () => Promise<Page>
  /** The window of the built program, at its first start. */
  readonly app: Page
  /** What went wrong inside the windows. A test that provokes a fault says which words it expects. */
  readonly faults: FaultRecord
}

export interface FaultRecord {
  watch(page: Page): void
  expectOnly(...words: readonly RegExp[]): void
}

function recordFaults(): FaultRecord & { readonly check: () => void } {
  const faults: string[] = []
  let expected: readonly RegExp[] = []
  return {
    watch: (page) => {
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
    },
    expectOnly: (...words) => (expected = words),
    check: () => expect(faults.filter((fault) => !expected.some((words) => words.test(fault)))).toEqual([]),
  }
}

/** The built program behind the loopback host, with a data folder of its own. A fault in the page fails the test. */
export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'skripta-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  startAgain: async ({ folder }, use) => {
    const running: LoopbackHost[] = []
    await use(async () => {
      await running.pop()?.close()
      const started = await startLoopbackHost({
        paths: programPaths(root),
        dataFolder: path.join(folder, 'data'),
        idleMinutes: 0,
      })
      if (!started.ok) throw new Error(started.error.code)
      running.push(started.value)
      return started.value
    })
    await running.pop()?.close()
  },
  host: async ({ startAgain }, use) => use(await startAgain()),
  faults: async ({}, use) => {
    const record = recordFaults()
    await use(record)
    record.check()
  },
  openWindow: async ({ host, context, faults }, use) => {
    await use(async () => {
      const page = await context.newPage()
      faults.watch(page)
      await page.goto(host.makeUrl())
      return page
    })
  },
  app: async ({ host, page, faults }, use) => {
    faults.watch(page)
    await page.goto(host.makeUrl())
    await use(page)
  },
})

export { expect } from '@playwright/test'
