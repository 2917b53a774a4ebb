import type { AssetHash } from '../../../shared/domain/ids'
import { eachBlock } from '../manuscript/each-block'
import type { Manuscript, PageDesign } from '../manuscript/manuscript'

interface TextBlock {
  readonly width: number
  readonly height: number
}

/** The text block in millimetres (assets/typst/measures.typ). */
function textBlock({ variant, size }: PageDesign): TextBlock {
  if (variant === 'phone') return { width: 76, height: 136 }
  if (variant === 'large') return { width: 160, height: 247 }
  return size === 'a5' ? { width: 114, height: 169 } : { width: 122, height: 243 }
}

/** A picture takes at most so much of the height of the text block. */
const highest = 0.72

/** Asset → the widest that it is printed, in millimetres. Pictures outside the text are taken as wide as the text. */
export function printedWidths(manuscript: Manuscript): ReadonlyMap<AssetHash, number> {
  const { width, height } = textBlock(manuscript.page)
  const widths = new Map<AssetHash, number>()
  for (const part of manuscript.parts) {
    if (part.type !== 'chapter') continue
    for (const block of eachBlock(part.blocks)) {
      if (block.type !== 'figure') continue
      const facts = manuscript.pictures[block.asset]
      const ratio = facts && facts.width > 0 && facts.height > 0 ? facts.height / facts.width : 1
      // A picture on its side may be told by either of its sides: the more generous counts.
      const tall = (highest * height) / Math.min(ratio, 1 / ratio)
      const printed = Math.min((width * block.width) / 100, tall)
      widths.set(block.asset, Math.max(printed, widths.get(block.asset) ?? 0))
    }
  }
  return widths
}

/** For pictures that stand nowhere in the text. */
export const fullWidth = ({ page }: Manuscript): number => textBlock(page).width
