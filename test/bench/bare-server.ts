import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build, type Rolldown } from 'vite'
import type { DocumentJson } from '../../shared/document/document-json'

export interface BareServer {
  /** The page that holds the document of so many pages. */
  url(pages: number): string
  close(): void
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Bundles `bare/` in memory, minified as the program's window is, and serves it with the documents. */
export async function startBareServer(documents: ReadonlyMap<number, DocumentJson>): Promise<BareServer> {
  const built = (await build({
    configFile: false,
    root: path.resolve('test/bench/bare'),
    base: './',
    logLevel: 'error',
    build: { write: false, target: 'chrome146', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 3000 },
  })) as Rolldown.RolldownOutput
  const files = new Map(
    built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  )
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (pathname === '/document.json')
      return response.end(JSON.stringify(documents.get(Number(searchParams.get('pages')))))
    const name = pathname === '/' ? '/index.html' : pathname
    response.setHeader('Content-Type', types[path.extname(name)] ?? 'application/octet-stream')
    return response.end(files.get(name))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: (pages) => `http://127.0.0.1:${port}/?pages=${pages}`, close: () => void server.close() }
}
