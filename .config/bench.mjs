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
const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(root, 'dist/bench/main.js'), ...process.argv.slice(2)], {
  cwd: root, stdio: 'inherit', env: { ...process.env, SKRIPTA_BROWSER: findBrowser() ?? '' },
})
process.exit(status ?? 1)
