import type { NodeJson } from '../../../shared/document/document-json'
import { leftOutKinds, type LeftOut } from '../../../shared/domain/left-out'
import { filterContent, readerOf } from './filter-content'
import type { ManuscriptSource } from './manuscript-source'
import { visibleParts } from './visible-parts'

type Kind = LeftOut['what']

const kindOf: Readonly<Record<string, Kind | undefined>> = {
  trainerNote: 'trainer-notes',
  answerKey: 'answer-keys',
  audienceBlock: 'other-readers',
}

/** What this reader does not get, by kind: notes for the trainer, answers, what is for other readers, whole chapters. */
export function countLeftOut(source: ManuscriptSource): readonly LeftOut[] {
  const reader = readerOf(source)
  const visible = new Set(visibleParts(source).map((part) => part.source))
  const counts = new Map<Kind, number>()
  const add = (kind: Kind): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const visit = (node: NodeJson): void => {
    const kind = kindOf[node.type]
    // Its frame may be opened for this reader; then what lies inside is counted by itself.
    if (kind && filterContent([node], reader).length === 0) add(kind)
    else node.content?.forEach(visit)
  }
  for (const part of source.parts) {
    if (part.type !== 'chapter') continue
    if (visible.has(part)) part.content?.content.forEach(visit)
    else add('chapters')
  }
  return leftOutKinds.flatMap((what) => {
    const count = counts.get(what) ?? 0
    return count > 0 ? [{ what, count }] : []
  })
}
