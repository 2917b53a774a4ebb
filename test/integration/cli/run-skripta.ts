import { execFile } from 'node:child_process'
import path from 'node:path'

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built command with a data folder of its own. Needs `npm run build` before. */
export function runSkripta(data: string, ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.resolve('dist/main/cli.js'), ...args],
      { env: { ...process.env, SKRIPTA_DATA: data, SKRIPTA_LANGUAGE: 'cs' }, maxBuffer: 100_000_000 },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

/** The JSON that a command printed with `--json`. */
export async function skriptaJson<T>(data: string, ...args: readonly string[]): Promise<T> {
  const { code, out, err } = await runSkripta(data, ...args, '--json')
  if (code !== 0) throw new Error(`skripta ${args.join(' ')} ended with ${code}: ${out} ${err}`)
  return JSON.parse(out) as T
}
