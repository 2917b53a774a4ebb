import type { BlockId } from '../../../shared/domain/ids'
import { eachBlock } from './each-block'
import type { Manuscript } from './manuscript'

/** Looks for trainer's blocks in the finished manuscript: the last word, whatever the filter did before. */
export function findTrainerContent(
  manuscript: Manuscript,
): readonly { readonly title: string; readonly block: BlockId | null }[] {
  return manuscript.parts.flatMap((part) => {
    if (part.type !== 'chapter') return []
    return [...eachBlock(part.blocks)]
      .filter((block) => block.type === 'trainerNote' || block.type === 'answerKey')
      .map((block) => ({ title: part.title, block: block.id }))
  })
}
