/** Signs that take no room of their own: accents that are typed after their letter, joiners. */
const unseen = /\p{M}|[\u00ad\u200b-\u200d\ufeff]/gu

/** How many places a line takes on a screen of equal letters. */
export const widthOf = (line: string): number => [...line.replace(unseen, '')].length

/**
 * Breaks text into lines of at most `width` letters at plain spaces; line ends of its own are kept. A word that is
 * longer, such as an address, stays whole on a line of its own. Never gives no line at all.
 */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width))
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/[ \t]+/).filter(Boolean)) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current === '' || widthOf(longer) <= width) {
      current = longer
    } else {
      lines.push(current)
      current = word
    }
  }
  // Bound spaces have done their work.
  return [...lines, current].map((one) => one.replaceAll('\u00a0', ' ').replaceAll('\u00ad', ''))
}

/** The first line after `first`, the others under it. */
export function hang(first: string, lines: readonly string[]): readonly string[] {
  const rest = ' '.repeat(widthOf(first))
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
}

/** `prefix` before every line. */
export const prefixed = (prefix: string, lines: readonly string[]): readonly string[] =>
  lines.map((line) => `${prefix}${line}`.trimEnd())
