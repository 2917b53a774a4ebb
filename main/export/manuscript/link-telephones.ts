import { findTelephones } from './find-telephones'
import type { Inline, TextInline } from './manuscript-blocks'

/** Telephone numbers as links; words that are a link already stay as they are. */
export function linkTelephones(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((one) => (one.type === 'text' && one.href === undefined ? linkIn(one) : [one]))
}

function linkIn(inline: TextInline): readonly Inline[] {
  const found = findTelephones(inline.text)
  if (found.length === 0) return [inline]
  const parts: TextInline[] = []
  let position = 0
  for (const { from, to, href } of found) {
    parts.push(
      { ...inline, text: inline.text.slice(position, from) },
      { ...inline, text: inline.text.slice(from, to), href },
    )
    position = to
  }
  return [...parts, { ...inline, text: inline.text.slice(position) }].filter(({ text }) => text !== '')
}
