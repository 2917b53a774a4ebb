import type { Inline, TextInline } from './manuscript-blocks'

/** Joins neighbouring texts that look alike, so that hyphenation and line ends see whole words. */
export function mergeInlines(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = []
  for (const inline of inlines) {
    if (inline.type === 'text' && inline.text === '') continue
    const last = merged.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && isAlike(last, inline)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text }
    } else {
      merged.push(inline)
    }
  }
  return merged
}

const styles = ['bold', 'italic', 'underline', 'superscript', 'subscript', 'highlight', 'href', 'language'] as const

function isAlike(one: TextInline, other: TextInline): boolean {
  return styles.every((style) => one[style] === other[style]) && one.comments?.join() === other.comments?.join()
}
