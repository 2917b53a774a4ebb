/** A file that can be read at any place. Fewer bytes than asked for mean its end. */
export interface PackageSource {
  readonly size: number
  readonly read: (offset: number, length: number) => Uint8Array
}
