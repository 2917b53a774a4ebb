import type { Inline } from './manuscript-blocks'

/** *Sb.* and the end of a sentence share one full stop: a citation brings its own, the author cannot know it. */
export function oneFullStop(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline, index) => {
    const before = inlines[index - 1]
    const isDoubled =
      inline.type === 'text' &&
      before?.type === 'text' &&
      /\p{L}\.$/u.test(before.text) &&
      /^\.(?!\.)/u.test(inline.text)
    return isDoubled ? { ...inline, text: inline.text.slice(1) } : inline
  })
}
