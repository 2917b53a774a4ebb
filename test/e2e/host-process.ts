import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { cli } from './library-file'

/** The loopback host as a process of its own, for tests that kill it. */
export class HostProcess {
  readonly #child: ChildProcess
  readonly #url: Promise<string>

  constructor(folder: string, library: string) {
    this.#child = spawn(process.execPath, [cli, 'serve', library, '--no-open', '--json'], {
      env: { ...process.env, SKRIPTA_DATA: path.join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#url = new Promise((resolve, reject) => {
      let said = ''
      this.#child.once('exit', (code) => reject(new Error(`the host ended with ${String(code)}: ${said}`)))
      this.#child.stdout?.on('data', (text: Buffer) => {
        said += text.toString()
        const url = /"url":\s*"([^"]+)"/.exec(said)?.[1]
        if (url) resolve(url)
      })
    })
  }

  url(): Promise<string> {
    return this.#url
  }

  /** As a power cut does: nothing is asked, nothing is flushed. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.kill(signal)
    await ended
  }
}
