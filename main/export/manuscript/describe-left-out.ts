import type { NodeJson } from '../../../shared/document/document-json'
import { leftOutReasons, leftOutThings, type LeftOutLine } from '../../../shared/domain/left-out'
import { blockFilter, reasonAgainst, type Reader } from './filter-content'
import type { ManuscriptSource, SourcePart } from './manuscript-source'

type What = LeftOutLine['what']
type Reason = LeftOutLine['reason']
type Add = (what: What, reason: Reason, title: string) => void

/**
 * Everything that this reader does not get, by block type and reason, with the chapters it stands in. What lies inside
 * of something left out is not counted again.
 */
export function describeLeftOut(source: ManuscriptSource): readonly LeftOutLine[] {
  const reader = { kind: source.kind, audience: source.audience, district: source.workshop?.district ?? '' }
  const found = new Map<string, { readonly titles: Set<string>; count: number }>()
  const add: Add = (what, reason, title) => {
    const key = `${what}/${reason}`
    const line = found.get(key) ?? { titles: new Set(), count: 0 }
    line.count += 1
    line.titles.add(title)
    found.set(key, line)
  }
  for (const part of source.parts) describePart(part, reader, add)
  return leftOutThings.flatMap((what) =>
    leftOutReasons.flatMap((reason) => {
      const line = found.get(`${what}/${reason}`)
      return line ? [{ what, reason, count: line.count, titles: [...line.titles] }] : []
    }),
  )
}

function describePart(part: SourcePart, reader: Reader, add: Add): void {
  if (part.type === 'gap') return
  if (part.isTrainerOnly && reader.kind !== 'trainer') return add(part.type, 'trainer', part.title)
  if (part.type !== 'chapter') return
  const reason = reasonAgainst(part, reader)
  if (reason) return add('chapter', reason, part.title)
  const comments = new Set<string>()
  for (const node of part.content?.content ?? []) describeNode(node, reader, part.title, add, comments)
  for (const _ of comments) add('comment', 'comment', part.title)
}

function describeNode(node: NodeJson, reader: Reader, title: string, add: Add, comments: Set<string>): void {
  if ((node.type === 'trainerNote' || node.type === 'answerKey') && reader.kind !== 'trainer')
    return add(node.type, 'trainer', title)
  const reason = node.type === 'audienceBlock' ? reasonAgainst(blockFilter(node), reader) : null
  if (reason) return add('audienceBlock', reason, title)
  for (const { type, attrs } of node.marks ?? []) {
    if (type === 'comment') comments.add(typeof attrs?.commentId === 'string' ? attrs.commentId : '')
  }
  for (const child of node.content ?? []) describeNode(child, reader, title, add, comments)
}
