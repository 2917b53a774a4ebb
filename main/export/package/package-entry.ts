/** One file of a package; its bytes are asked for once, in pieces, when its turn comes. */
export interface PackageEntry {
  readonly name: string
  readonly chunks: () => Iterable<Uint8Array>
  /** Pictures and files that are compressed already are stored as they are. */
  readonly isCompressed: boolean
}

const utf8 = new TextEncoder()

/** A file of JSON: one line, keys in the order given. */
export const jsonEntry = (name: string, value: unknown): PackageEntry => ({
  name,
  isCompressed: true,
  chunks: () => [utf8.encode(JSON.stringify(value))],
})

/** A file whose bytes are read when its turn comes. */
export const bytesEntry = (name: string, read: () => Uint8Array, isCompressed = false): PackageEntry => ({
  name,
  isCompressed,
  chunks: () => [read()],
})
