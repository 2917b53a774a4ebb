import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | undefined

function findCollector(): () => void {
  if (typeof globalThis.gc === 'function') return globalThis.gc
  setFlagsFromString('--expose-gc')
  const found: unknown = runInNewContext('gc')
  return typeof found === 'function' ? () => { found() } : () => undefined
}

/** Frees what nothing refers to any more, also where the process was started without `--expose-gc`. */
export function collectGarbage(): void {
  collect ??= findCollector()
  collect()
}
