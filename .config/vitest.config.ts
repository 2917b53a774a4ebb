import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  plugins: [react()],
  define: { __PROGRAM_VERSION__: JSON.stringify('0.0.0-test') },
  resolve: { alias: { electron: path.join(root, 'test/mocks/electron.ts') } },
  test: {
    include: ['test/{unit,integration,architecture}/**/*.test.{ts,tsx}'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    setupFiles: ['test/fixtures/property-seed.ts'],
    pool: 'forks',
    execArgv: ['--expose-gc'],
    maxWorkers: 2,
  },
})
