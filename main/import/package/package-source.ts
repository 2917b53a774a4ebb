/** A file that can be read at any place. Fewer bytes than asked for mean its end. */
export interface PackageSource {
  readonly size: number
  readonly read: (offset: number, length: number) => Uint8Array
}

/** A package that is wholly in memory. */
export const sourceOfBytes = (bytes: Uint8Array): PackageSource => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
})
