// Builds test/bench for Node 24 and runs it; `npm run bench -- storage` runs one part.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'vite'
import { findBrowser } from './provide.mjs'

const root = path.resolve(import.meta.dirname, '..')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  define: { __PROGRAM_VERSION__: JSON.stringify('0.0.0-bench') },
  build: {
    ssr: path.join(root, 'test/bench/main.ts'),
    outDir: path.join(root, 'dist/bench'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
  },
})
// The flags of main/web/export-process-flags.ts: exports are timed as they run in their own process.
const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=128']
const { status } = spawnSync(process.execPath, [...flags, path.join(root, 'dist/bench/main.js'), ...process.argv.slice(2)], {
  cwd: root, stdio: 'inherit', env: { ...process.env, SKRIPTA_BROWSER: findBrowser() ?? '' },
})
process.exit(status ?? 1)
