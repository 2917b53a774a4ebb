import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')

/** Chromium against the loopback host: the same renderer and services as in Electron. */
export default defineConfig({
  testDir: path.join(root, 'test/e2e'),
  outputDir: path.join(root, 'test-results/e2e'),
  workers: 1,
  // Generous: the machine of a check is shared, and no test asserts a time.
  timeout: 400_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    locale: 'cs-CZ',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
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
