import type { Node as DocumentNode } from '@tiptap/pm/model'

/** Text that runs on without a break, picture or field in it. */
export interface TextStretch {
  readonly text: string
  /** Position of its first character in the document. */
  readonly from: number
}

/** The stretches of one block of text, footnotes inside it each on their own. `start` is the position of its content. */
export function textStretches(block: DocumentNode, start: number): readonly TextStretch[] {
  const stretches: TextStretch[] = []
  let text = ''
  let from = start
  const end = () => {
    if (text !== '') stretches.push({ text, from })
    text = ''
  }
  block.forEach((child, offset) => {
    if (child.isText) {
      if (text === '') from = start + offset
      text += child.text ?? ''
      return
    }
    end()
    if (!child.isAtom) stretches.push(...textStretches(child, start + offset + 1))
  })
  end()
  return stretches
}
