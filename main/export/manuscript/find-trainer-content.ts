import type { BlockId } from '../../../shared/domain/ids'
import { eachBlock } from './each-block'
import type { Manuscript } from './manuscript'

/** Looks for trainer's blocks and comments in the finished manuscript: the last word, whatever the filter did before. */
export function findTrainerContent(
  manuscript: Manuscript,
): readonly { readonly title: string; readonly block: BlockId | null }[] {
  const said = (manuscript.comments ?? []).map(({ blockId }) => ({ title: manuscript.title, block: blockId }))
  const found = manuscript.parts.flatMap((part) => {
    if (part.type !== 'chapter') return []
    return [...eachBlock(part.blocks)]
      .filter((block) => block.type === 'trainerNote' || block.type === 'answerKey')
      .map((block) => ({ title: part.title, block: block.id }))
  })
  return [...said, ...found]
}
