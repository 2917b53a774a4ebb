/** Stores what is not stored yet; false when it could not. */
export type Flush = () => Promise<boolean>

const flushes = new Set<Flush>()

/** Called before the window closes, before another chapter or library is opened. Returns how to leave. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush)
  return () => {
    flushes.delete(flush)
  }
}

/** True when everything that was only in this window is stored. */
export async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.all([...flushes].map((flush) => flush().catch(() => false)))
  return outcomes.every(Boolean)
}
