import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import type { ProgramPaths } from '../../../main/ipc/program-paths'

const root = path.resolve(import.meta.dirname, '../../..')

const page = `<!doctype html>
<html><head><title>Skripta</title><script type="module" src="./assets/app.js"></script></head><body><div id="root"></div></body></html>
`

/** Bundles what runs in a thread or process of its own, as the real build does; `entries` by output name. */
async function bundle(entries: Readonly<Record<string, string>>, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { __PROGRAM_VERSION__: JSON.stringify('0.0.0-test') },
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.join(root, file)])),
        external: [/^@myriaddreamin\//, /^@resvg\//, /^@jsquash\//, ...builtinModules, /^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
    ssr: { noExternal: true },
  })
}

export interface BuiltProgram {
  readonly paths: ProgramPaths
  readonly folder: string
  remove(): void
}

/** A program in a folder of its own: the real services' thread, a small window, and an export process that the test gives. */
export async function buildProgram(exportProcess: string): Promise<BuiltProgram> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-program-'))
  // Fonts, dictionaries and the book's design lie beside the program.
  for (const part of ['node_modules', 'assets']) symlinkSync(path.join(root, part), path.join(folder, part), 'junction')
  const main = path.join(folder, 'main')
  await bundle({ 'service-worker': 'main/ipc/worker.ts' }, main)
  const renderer = path.join(folder, 'renderer')
  mkdirSync(path.join(renderer, 'assets'), { recursive: true })
  writeFileSync(path.join(renderer, 'index.html'), page)
  writeFileSync(path.join(renderer, 'assets', 'app.js'), 'export {}\n')
  const exportFile = path.join(main, 'export-process.mjs')
  writeFileSync(exportFile, exportProcess)
  return {
    folder,
    paths: {
      root: folder,
      assets: path.join(root, 'assets'),
      renderer,
      preload: '',
      worker: path.join(main, 'service-worker.js'),
      spellingWorker: path.join(main, 'spelling-worker.js'),
      exportProcess: exportFile,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
