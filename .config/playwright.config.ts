import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')

/** Chromium against the loopback host: the same renderer and services as in Electron. */
export default defineConfig({
  testDir: path.join(root, 'test/e2e'),
  outputDir: path.join(root, 'test-results/e2e'),
  // Most of a test is waiting for what people would wait for; every test has a host and a data folder of its own.
  workers: 2,
  // Said as *flaky* in the sum, never as passed: the machine of a check is shared.
  retries: 1,
  // Generous: the machine of a check is shared, and no test asserts a time.
  timeout: 400_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    locale: 'cs-CZ',
    viewport: { width: 1280, height: 800 },
    trace: process.env.SKRIPTA_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(process.env.SKRIPTA_BROWSER ? { executablePath: process.env.SKRIPTA_BROWSER } : {}),
      args: [
        '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
        // Chromium's own sandbox does not start as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
})
