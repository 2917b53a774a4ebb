import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { join } from 'node:path'

const here = import.meta.dirname

/** Command and arguments that run a TypeScript file of this folder in a process of its own. */
export function childCommand(file: string, ...args: readonly string[]): readonly [string, ...string[]] {
  return [process.execPath, '--import', join(here, 'resolve-typescript.mjs'), join(here, file), ...args]
}

/** Starts the writer and collects its lines. */
export class Writer {
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
  #text = ''

  constructor([command, ...args]: readonly [string, ...string[]], options: SpawnOptions = {}) {
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
