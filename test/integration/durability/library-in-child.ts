import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname

export type Command = readonly [string, ...string[]]

/** Command and arguments that run a TypeScript file of this folder in a process of its own. */
export function childCommand(file: string, ...args: readonly string[]): Command {
  return [process.execPath, '--import', join(here, 'resolve-typescript.mjs'), join(here, file), ...args]
}

/**
 * The same from one file made once: a process starts in a tenth of the time, which hundreds of kills need. `folder`
 * takes the file.
 */
export async function bundledCommand(file: string, folder: string): Promise<(...args: readonly string[]) => Command> {
  const { build } = await import('vite')
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { __PROGRAM_VERSION__: JSON.stringify('0') },
    ssr: { noExternal: true },
    build: { ssr: join(here, file), outDir: join(folder, 'bundle'), minify: false },
  })
  const bundle = join(folder, 'bundle', file.replace(/\.ts$/, '.mjs'))
  renameSync(bundle.replace(/\.mjs$/, '.js'), bundle)
  return (...args) => [process.execPath, bundle, ...args]
}

/** Starts the writer and collects its lines. */
export class Writer {
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
  #text = ''

  constructor([command, ...args]: Command, options: SpawnOptions = {}) {
    this.process = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
    this.process.stdout?.on('data', (data: Buffer) => (this.#text += data.toString()))
    this.ended = new Promise((resolve) => this.process.on('close', (code) => resolve(code)))
  }

  /** Complete lines only: a line cut in two by a kill was not an answer. */
  get lines(): readonly string[] {
    return this.#text.split('\n').slice(0, -1)
  }

  /** Resolves when a line that begins so has come, or the process has ended. */
  async line(start: string): Promise<string | null> {
    for (;;) {
      const found = this.lines.find((line) => line.startsWith(start))
      if (found) return found
      const isOver = await Promise.race([
        this.ended.then(() => true),
        new Promise<false>((resolve) => setTimeout(() => resolve(false), 5)),
      ])
      if (isOver) return this.lines.find((line) => line.startsWith(start)) ?? null
    }
  }
}

/** What the writer was told is stored: the newest revision with the hash of its text, and the newest version's number. */
export function acknowledged(lines: readonly string[]): {
  readonly revision: number
  readonly hash: string
  readonly version: number
} {
  let result = { revision: 0, hash: '', version: 0 }
  for (const line of lines) {
    const [kind, first, second] = line.split(' ')
    if (kind === 'A') result = { ...result, revision: Number(first), hash: second ?? '' }
    if (kind === 'V') result = { ...result, version: Number(first) }
  }
  return result
}
