import type { Inline } from './manuscript-blocks'

/** The words of a line without its notes: for contents, captions and widths. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'reference') return inline.text
      return inline.type === 'lineBreak' ? ' ' : ''
    })
    .join('')
    .trim()
}
