import { splitLoss } from '../../shared/domain/export-loss'
import { eachBlock } from './manuscript/each-block'
import type { Manuscript } from './manuscript/manuscript'

function picturesInWords({ cover, parts }: Manuscript): ReadonlyMap<string, string> {
  const figures = parts
    .flatMap((part) => (part.type === 'chapter' ? [...eachBlock(part.blocks)] : []))
    .flatMap((block) => (block.type === 'figure' ? [[block.asset, block.alt || block.caption] as const] : []))
  const logos = (cover?.logos ?? []).map(({ asset, alt }) => [asset, alt] as const)
  return new Map([...logos, ...figures].toReversed())
}

/** Writers know a picture by its hash; who reads the report knows it by what it shows. */
export function nameLosses(losses: readonly string[], manuscript: Manuscript): readonly string[] {
  if (losses.length === 0) return losses
  const words = picturesInWords(manuscript)
  const named = losses.map((loss) => {
    const split = splitLoss(loss)
    const alt = split ? words.get(split.detail) : undefined
    return split && alt !== undefined ? `${split.code}: ${alt}` : loss
  })
  return [...new Set(named)]
}
