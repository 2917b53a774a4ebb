import type { Node as DocumentNode } from '@tiptap/pm/model'

/** Text that runs on without a break, picture or field in it. */
export interface TextStretch {
  readonly text: string
  /** Position of its first character in the document. */
  readonly from: number
  /** What all of it has in common, as `keyOf` says. */
  readonly key: string
}

const oneKind = () => ''

/**
 * The stretches of one block of text, footnotes inside it each on their own. `start` is the position of its content.
 * With `keyOf` a stretch ends where the key of the text changes, as its language does.
 */
export function textStretches(
  block: DocumentNode,
  start: number,
  keyOf: (text: DocumentNode) => string = oneKind,
): readonly TextStretch[] {
  const stretches: TextStretch[] = []
  let open: TextStretch | null = null
  block.forEach((child, offset) => {
    const key = child.isText ? keyOf(child) : null
    if (open && open.key !== key) {
      stretches.push(open)
      open = null
    }
    if (key === null) {
      if (!child.isAtom) stretches.push(...textStretches(child, start + offset + 1, keyOf))
      return
    }
    open = { text: (open?.text ?? '') + (child.text ?? ''), from: open?.from ?? start + offset, key }
  })
  return open ? [...stretches, open] : stretches
}
