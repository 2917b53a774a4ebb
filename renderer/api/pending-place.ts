/** A place in a text that is to be shown as soon as its editor stands. Key: the draft or the version. */
let pending: { readonly key: string; readonly blockId: string } | null = null

export function leadTo(key: string, blockId: string | null): void {
  pending = blockId === null ? null : { key, blockId }
}

/** Goes there, once, when this is the text that was meant. */
export function followTo(key: string, editor: { readonly goTo: (blockId: string) => void } | null): void {
  if (!editor || pending?.key !== key) return
  const { blockId } = pending
  pending = null
  // The text is laid out first: an element that has no height yet has no place either.
  setTimeout(() => editor.goTo(blockId), 60)
}
