export interface OutputName {
  /** Day of the workshop, or of the export. */
  readonly day: string
  /** What tells this file from others: place, title, kind, language, marking. Empty parts are left out. */
  readonly parts: readonly string[]
  /** Index of the part that is shortened when the name would be too long. */
  readonly shortened: number
  readonly extension: string
}

const limits = { characters: 120, bytes: 240 } as const
const separator = ' - '
/** Forbidden on Windows, control characters, and those that turn the direction of writing (RELIABILITY.md 6, 29 and 40). */
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/g
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/** A name that Windows, macOS and Linux take, with its letters kept; at most 120 characters with the extension. */
export function outputFileName({ day, parts, shortened, extension }: OutputName): string {
  const clean = parts.map(cleanPart)
  const nameOf = (middle: readonly string[]) => [day, ...middle].filter((part) => part !== '').join(separator)
  const fits = (name: string) =>
    name.length + extension.length < limits.characters && Buffer.byteLength(name) < limits.bytes
  let letters = [...(clean[shortened] ?? '')]
  let name = nameOf(clean)
  while (!fits(name) && letters.length > 0) {
    letters = letters.slice(0, -1)
    name = nameOf(clean.map((part, index) => (index === shortened ? `${letters.join('').trimEnd()}…` : part)))
  }
  return `${safeEnds(fits(name) ? name : cut(name, fits))}.${extension}`
}

function cleanPart(part: string): string {
  return part.toWellFormed().normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim()
}

function cut(name: string, fits: (name: string) => boolean): string {
  const letters = [...name]
  while (letters.length > 0 && !fits(letters.join(''))) letters.pop()
  return letters.join('')
}

function safeEnds(name: string): string {
  const trimmed = name.replace(/^[. ]+|[. ]+$/g, '')
  return trimmed === '' || reserved.test(trimmed) ? `_${trimmed}` : trimmed
}
