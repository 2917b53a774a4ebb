import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let isExposed = false

/** Frees what nothing refers to any more, also where the process was started without `--expose-gc`. */
export function collectGarbage(): void {
  if (typeof globalThis.gc === 'function') {
    void globalThis.gc()
    return
  }
  if (!isExposed) setFlagsFromString('--expose-gc')
  isExposed = true
  // Contexts made after the flag have the collector; it collects the whole heap, not only theirs.
  runInNewContext('gc()')
}
