/** Letters of Word's symbol fonts that handbooks use, by the low byte of their code. */
const wingdings: Readonly<Record<number, string>> = {
  0x21: '✏',
  0x22: '✂',
  0x28: '☎',
  0x2a: '✉',
  0x46: '☞',
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xdc: '➲',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}
const symbol: Readonly<Record<number, string>> = {
  0x61: 'α',
  0x62: 'β',
  0x63: 'χ',
  0x64: 'δ',
  0x65: 'ε',
  0x67: 'γ',
  0x6c: 'λ',
  0x6d: 'μ',
  0x70: 'π',
  0x72: 'ρ',
  0x73: 'σ',
  0x74: 'τ',
  0x77: 'ω',
  0x44: 'Δ',
  0x53: 'Σ',
  0x57: 'Ω',
  0xa2: '′',
  0xa3: '≤',
  0xa5: '∞',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xde: '⇒',
  0xe0: '◊',
}
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = { wingdings, symbol }

/** Stands where a letter of a symbol font has no equal. */
export const unknownSymbol = '▯'

/** True for fonts whose letters are pictures. */
export const isSymbolFont = (font: string | null): boolean =>
  font !== null && /^(?:wingdings(?: [23])?|webdings|symbol)$/i.test(font.trim())

/** The character that a code of a symbol font shows; null where there is none. Other fonts' codes mean themselves. */
export function symbolCharacter(font: string | null, code: number): string | null {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  if (!isSymbolFont(font)) return isPrivate || code < 0x20 ? null : String.fromCodePoint(Math.min(code, 0x10ffff))
  if (code === 0x20 || code === 0xf020) return ' '
  return fonts[(font ?? '').trim().toLowerCase()]?.[isPrivate ? code - 0xf000 : code] ?? null
}
