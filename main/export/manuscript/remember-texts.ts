/** Characters that are kept in each of the two halves: the text of some 800 pages. */
const longest = 3_000_000

/**
 * Remembers what a pure function answered for a text, so that a book of which little has changed is not looked through
 * again. Bounded: when one half is full, the older one is forgotten and what is still asked for moves over. The answer
 * is shared: nobody may change it.
 */
export function rememberTexts<T>(compute: (text: string, key: string) => T): (text: string, key: string) => T {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()]
  let length = 0
  const keep = (name: string, value: T): T => {
    if (length + name.length > longest) [young, old, length] = [new Map<string, T>(), young, 0]
    young.set(name, value)
    length += name.length
    return value
  }
  return (text, key) => {
    const name = `${key}\n${text}`
    const known = young.get(name)
    if (known !== undefined) return known
    return keep(name, old.get(name) ?? compute(text, key))
  }
}
