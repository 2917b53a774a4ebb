import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Where the parts of the program lie. */
export interface ProgramPaths {
  readonly root: string
  readonly assets: string
  readonly renderer: string
  readonly preload: string
  readonly worker: string
  readonly spellingWorker: string
  readonly exportProcess: string
}

/** The places within a program folder, which holds `dist` and `assets`. */
export function programPaths(root: string): ProgramPaths {
  return {
    root,
    assets: path.join(root, 'assets'),
    renderer: path.join(root, 'dist', 'renderer'),
    preload: path.join(root, 'dist', 'preload', 'preload.cjs'),
    worker: path.join(root, 'dist', 'main', 'service-worker.js'),
    spellingWorker: path.join(root, 'dist', 'main', 'spelling-worker.js'),
    exportProcess: path.join(root, 'dist', 'main', 'export-process.js'),
  }
}

function isProgramRoot(folder: string): boolean {
  const file = path.join(folder, 'package.json')
  return existsSync(file) && /"name":\s*"skripta"/.test(readFileSync(file, 'utf8'))
}

/**
 * The program's folder, found upwards from a folder within it: built code may lie in `dist/main` or in a chunk below
 * it, so that no relative path would hold for both.
 */
export function findProgram(start: string = import.meta.dirname): ProgramPaths {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (isProgramRoot(folder)) return programPaths(folder)
    if (folder === path.dirname(folder)) throw new Error('the program folder was not found')
  }
}
