const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
/** What might have to be cleaned; almost no text holds any of it. */
const suspicious = /[\u0000-\u001f\u007f\u0085\u2028\u2029\ud800-\udfff\ufffe\uffff]/
const breaks = /[\t\n\r\u0085\u2028\u2029]+/g

/** Text that XML 1.0 and both exporters accept: no control characters, no halves of pairs, line ends as spaces. */
export function cleanText(text: string): string {
  if (!suspicious.test(text)) return text
  return text.toWellFormed().replace(forbidden, '').replace(breaks, ' ')
}

/** The same value with `cleanText` over every string in it; what is clean already stays the very same object. */
export function cleanStrings<T>(value: T): T {
  return clean(value) as T
}

const nothing: readonly never[] = []

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const cleaned = value.map(clean)
    return cleaned.every((one, index) => one === value[index]) ? value : cleaned
  }
  const changed = Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    const cleaned = clean(one)
    return cleaned === one ? nothing : [[key, cleaned] as const]
  })
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) }
}
