import { useEffect, useEffectEvent } from 'react'

interface DropTaker {
  /** With its dot, in small letters. */
  readonly ending: string
  readonly mediaType: string
  /** What the window says while such files are over it. */
  readonly words: string
  readonly take: (files: readonly File[]) => void
}

let takers: readonly DropTaker[] = []

/** Files of one kind go to the screen that is open, as long as the component is mounted, and not to the import of chapters. */
export function useDropTaker({ ending, mediaType, words, take }: DropTaker): void {
  const latest = useEffectEvent(take)
  useEffect(() => {
    const taker = { ending, mediaType, words, take: (files: readonly File[]) => latest(files) }
    takers = [taker, ...takers]
    return () => {
      takers = takers.filter((one) => one !== taker)
    }
  }, [ending, mediaType, words])
}

/** Who takes all of these files; null when nobody does. */
export const dropTakerOf = (files: readonly File[]): DropTaker | null =>
  takers.find(({ ending }) => files.every(({ name }) => name.toLowerCase().endsWith(ending))) ?? null

/** While files are dragged, only their kind is known. */
export const dropTakerOfTypes = (types: readonly string[]): DropTaker | null =>
  types.length > 0 ? (takers.find(({ mediaType }) => types.every((type) => type === mediaType)) ?? null) : null
