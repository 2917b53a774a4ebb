/** Equal JSON; null, absent and undefined are one, as in the canonical text of a document. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return (a ?? null) === (b ?? null)
  if (Array.isArray(a) || Array.isArray(b)) return sameList(a, b)
  const left = a as Readonly<Record<string, unknown>>
  const right = b as Readonly<Record<string, unknown>>
  for (const key in left) if (!sameValue(left[key], right[key])) return false
  for (const key in right) if (!(key in left) && (right[key] ?? null) !== null) return false
  return true
}

function sameList(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
  return a.every((one, index) => sameValue(one, b[index]))
}
