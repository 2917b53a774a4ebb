import type { DiskEvent } from './disk-events'

type Change = Extract<DiskEvent, { readonly type: 'write' | 'truncate' }>

/**
 * What a power cut leaves of what was not flushed: nothing; any 4 KiB pieces; any 512-byte pieces, so that a page can
 * be half new.
 */
export const cutModels = {
  'everything unflushed is lost': 0,
  'any pages are kept': 4096,
  'any sectors are kept': 512,
} as const
export type CutModel = keyof typeof cutModels

interface SimulatedFile {
  /** Bytes that a flush has made sure of. */
  readonly durable: Buffer
  readonly pending: readonly Change[]
  /** Whether the folder is sure to name the file, and what the name became since. */
  readonly isNamed: boolean
  readonly willBeNamed: boolean
}

const absent: SimulatedFile = { durable: Buffer.alloc(0), pending: [], isNamed: false, willBeNamed: false }

function apply(bytes: Buffer, changes: readonly Change[]): Buffer {
  let length = bytes.length
  let longest = length
  for (const change of changes) {
    length = change.type === 'truncate' ? change.length : Math.max(length, change.at + change.bytes.length)
    longest = Math.max(longest, length)
  }
  const result = Buffer.alloc(longest)
  bytes.copy(result)
  for (const change of changes) {
    if (change.type === 'write') change.bytes.copy(result, change.at)
    else result.fill(0, change.length)
  }
  return result.subarray(0, length)
}

function pieces(change: Change, size: number, random: () => number): readonly Change[] {
  if (change.type === 'truncate') return random() < 0.5 ? [change] : []
  const kept: Change[] = []
  for (let at = 0; at < change.bytes.length; at += size) {
    if (random() < 0.5) kept.push({ ...change, at: change.at + at, bytes: change.bytes.subarray(at, at + size) })
  }
  return kept
}

/** A disk that remembers what is flushed and what is not. Names of files count only after a flush of their folder. */
export class SimulatedDisk {
  readonly #files = new Map<string, SimulatedFile>()

  constructor(start: Readonly<Record<string, Buffer>>) {
    for (const [name, durable] of Object.entries(start))
      this.#files.set(name, { durable, pending: [], isNamed: true, willBeNamed: true })
  }

  play(event: DiskEvent): void {
    switch (event.type) {
      case 'say':
        return
      case 'flush-folder':
        for (const [name, file] of this.#files) this.#files.set(name, { ...file, isNamed: file.willBeNamed })
        return
      default:
        this.#files.set(event.file, this.#changed(this.#files.get(event.file) ?? absent, event))
    }
  }

  #changed(file: SimulatedFile, event: Exclude<DiskEvent, { readonly type: 'say' | 'flush-folder' }>): SimulatedFile {
    switch (event.type) {
      case 'create':
        return file.willBeNamed ? file : { ...file, willBeNamed: true }
      case 'unlink':
        return { ...absent, isNamed: file.isNamed, durable: file.durable }
      case 'flush':
        return { ...file, durable: apply(file.durable, file.pending), pending: [] }
      default:
        return { ...file, pending: [...file.pending, event] }
    }
  }

  /** The files that are found after a power cut now. */
  cut(model: CutModel, random: () => number): ReadonlyMap<string, Buffer> {
    const found = new Map<string, Buffer>()
    const size = cutModels[model]
    for (const [name, file] of this.#files) {
      const isNamed = file.isNamed === file.willBeNamed || size === 0 ? file.isNamed : random() < 0.5
      const kept = size === 0 ? [] : file.pending.flatMap((change) => pieces(change, size, random))
      if (isNamed) found.set(name, apply(file.durable, kept))
    }
    return found
  }
}
