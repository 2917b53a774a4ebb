import type { BlockId } from '../domain/ids'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const length = 12

/** Fills the array with random bytes: `crypto.getRandomValues` in the app, a seeded source in tests. */
export type RandomBytes = (count: number) => Uint8Array

/** Twelve random base-58 characters; bytes that would favour some letters are thrown away. */
export function makeBlockId(random: RandomBytes): BlockId {
  let id = ''
  while (id.length < length) {
    for (const byte of random(length * 2)) {
      if (byte < 232 && id.length < length) id += alphabet.charAt(byte % 58)
    }
  }
  return id as BlockId
}
