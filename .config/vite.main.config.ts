import { builtinModules } from 'node:module'
import path from 'node:path'
import { defineConfig } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const isPreload = process.env.SKRIPTA_BUILD === 'preload'

/** Read from disk or loaded as native code at run time: these stay packages beside the built program. */
const external = [
  'electron',
  /^electron\//,
  /^@myriaddreamin\//,
  /^@resvg\//,
  /^@jsquash\//,
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
]

const programs = {
  electron: 'main/electron/main.ts',
  web: 'main/web/main.ts',
  cli: 'main/cli/main.ts',
  'service-worker': 'main/ipc/worker.ts',
  'spelling-worker': 'main/ipc/spelling-worker.ts',
  'export-process': 'main/export/process/export-process.ts',
}

export default defineConfig({
  root,
  publicDir: false,
  define: { __PROGRAM_VERSION__: JSON.stringify(process.env.npm_package_version ?? '0.0.0') },
  build: {
    target: 'node24',
    outDir: path.join(root, isPreload ? 'dist/preload' : 'dist/main'),
    emptyOutDir: true,
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: isPreload
        ? { preload: path.join(root, 'main/electron/preload/preload.ts') }
        : Object.fromEntries(Object.entries(programs).map(([name, file]) => [name, path.join(root, file)])),
      external,
      output: isPreload
        ? { format: 'cjs', entryFileNames: '[name].cjs' }
        : { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['electron', '@myriaddreamin/typst-ts-node-compiler', '@myriaddreamin/typst-ts-web-compiler', '@resvg/resvg-wasm', '@jsquash/jpeg', '@jsquash/png', '@jsquash/webp', '@jsquash/resize'] },
})
