type Identified = { readonly id: string }

/** The list with `id` moved by `step` places; at an end it stays. */
export function moveBy<Item extends Identified>(items: readonly Item[], id: string, step: number): readonly Item[] {
  const from = items.findIndex((item) => item.id === id)
  const item = items[from]
  const to = from + step
  if (!item || to < 0 || to >= items.length) return items
  const rest = items.filter((one) => one !== item)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
}

/** The list with the items of `keys` standing, in their old order, before or after `target`. */
export function moveTo<Item extends Identified>(
  items: readonly Item[],
  keys: ReadonlySet<string | number>,
  target: string | number,
  isAfter: boolean,
): readonly Item[] {
  if (keys.has(target)) return items
  const moved = items.filter((item) => keys.has(item.id))
  const rest = items.filter((item) => !keys.has(item.id))
  const at = rest.findIndex((item) => item.id === target)
  if (at < 0) return items
  const cut = isAfter ? at + 1 : at
  return [...rest.slice(0, cut), ...moved, ...rest.slice(cut)]
}
