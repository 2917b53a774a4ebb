const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
const breaks = /[\t\n\r\u0085\u2028\u2029]+/g

/** Text that XML 1.0 and both exporters accept: no control characters, no halves of pairs, line ends as spaces. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(forbidden, '').replace(breaks, ' ')
}

/** The same value with `cleanText` over every string in it. */
export function cleanStrings<T>(value: T): T {
  return clean(value) as T
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(clean)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)]))
}
