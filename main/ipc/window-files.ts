import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface WindowFile {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The window's files by the exact path under which they are served. */
export type WindowFiles = ReadonlyMap<string, WindowFile>

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
}

/**
 * Reads the window's files once, at the start. A request is only ever looked up among them, as text: no path that
 * comes from outside reaches the disk, so there is nothing to climb out of (RELIABILITY.md 1.3).
 */
export function readWindowFiles(folder: string): WindowFiles {
  const files = new Map<string, WindowFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = mediaTypes[path.extname(entry.name)]
    if (!entry.isFile() || mediaType === undefined) continue
    const file = path.join(entry.parentPath, entry.name)
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`
    files.set(address, { mediaType, bytes: readFileSync(file) })
  }
  const start = files.get('/index.html')
  if (!start) throw new Error('the window has not been built')
  files.set('/', start)
  return files
}
