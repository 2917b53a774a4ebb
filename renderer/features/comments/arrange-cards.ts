export interface PlacedCard {
  readonly id: string
  /** Where its passage stands, in pixels from the top of the page. */
  readonly wanted: number
  readonly height: number
}

const gap = 8

/**
 * Tops for cards that stand in the order of their passages and never overlap. The current one stands in line with its
 * passage: those above it give way upwards, those below it downwards.
 */
export function arrangeCards(cards: readonly PlacedCard[], current: string | null): ReadonlyMap<string, number> {
  const tops = new Map<string, number>()
  const fixed = Math.max(
    0,
    cards.findIndex(({ id }) => id === current),
  )
  let edge = Number.NEGATIVE_INFINITY
  for (const { id, wanted, height } of cards.slice(fixed)) {
    const top = Math.max(wanted, edge)
    tops.set(id, top)
    edge = top + height + gap
  }
  let ceiling = tops.get(cards[fixed]?.id ?? '') ?? 0
  for (const { id, wanted, height } of cards.slice(0, fixed).toReversed()) {
    const top = Math.min(wanted, ceiling - gap - height)
    tops.set(id, top)
    ceiling = top
  }
  return tops
}
