import type { RandomBytes } from '../../../shared/document/block-id'

const size = 24_000

/** The same source in large draughts: a hundred thousand ids would else be a hundred thousand calls of the system. */
export function bufferedRandom(random: RandomBytes): RandomBytes {
  let store: Uint8Array = new Uint8Array()
  let used = 0
  return (count) => {
    if (used + count > store.length) {
      store = random(Math.max(size, count))
      used = 0
    }
    used += count
    return store.subarray(used - count, used)
  }
}
