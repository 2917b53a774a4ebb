/** The list with `item` at `position`, or at the end where the list is shorter. */
export function placeAt<T extends { readonly id: string }>(
  items: readonly T[],
  item: T,
  position: number,
): readonly T[] {
  const others = items.filter(({ id }) => id !== item.id)
  return [...others.slice(0, position), item, ...others.slice(position)]
}
