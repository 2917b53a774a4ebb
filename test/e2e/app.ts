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
  readonly host: LoopbackHost
  /** The window of the built program, at its first start. */
  readonly app: Page
}

/** The built program behind the loopback host, with a data folder of its own. A fault in the page fails the test. */
export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'skripta-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  host: async ({ folder }, use) => {
    const started = await startLoopbackHost({ paths: programPaths(root), dataFolder: path.join(folder, 'data'), idleMinutes: 0 })
    if (!started.ok) throw new Error(started.error.code)
    await use(started.value)
    await started.value.close()
  },
  app: async ({ host, page }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(host.makeUrl())
    await use(page)
    expect(faults).toEqual([])
  },
})

export { expect } from '@playwright/test'
