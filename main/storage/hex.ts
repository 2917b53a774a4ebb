/** Hashes are blobs in the library and lower-case hex everywhere else. */
export const hex = {
  encode: <T extends string = string>(bytes: Uint8Array): T => Buffer.from(bytes).toString('hex') as T,
  decode: (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex')),
} as const
