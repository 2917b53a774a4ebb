import type { NodeJson } from '../../../shared/document/document-json'
import type { AudienceFilter } from '../../../shared/domain/chapter'
import { editionKinds, type EditionKind } from '../../../shared/domain/edition'
import type { ManuscriptSource } from './manuscript-source'
import { listOf, textOf } from './read-node'

/** Whom a manuscript is made for. An empty audience or district chooses nothing, so nothing is left out for it. */
export interface Reader {
  readonly kind: EditionKind
  readonly audience: readonly string[]
  readonly district: string
  /** A trainer may leave the answers out. */
  readonly hasAnswers?: boolean | undefined
}

/** For whom a source is printed. */
export const readerOf = ({ kind, audience, workshop, hasAnswers }: ManuscriptSource): Reader => ({
  kind,
  audience,
  district: workshop?.district ?? '',
  hasAnswers,
})

/** True if audiences, districts and kinds all match; an empty list means any. */
export const isForReader = (filter: AudienceFilter, reader: Reader): boolean => reasonAgainst(filter, reader) === null

/** Why something is not for this reader; null where it is. */
export function reasonAgainst(filter: AudienceFilter, reader: Reader): 'kind' | 'audience' | 'district' | null {
  if (!meets(filter.kinds, [reader.kind])) return 'kind'
  if (!meets(filter.audiences, reader.audience)) return 'audience'
  return meets(filter.districts, reader.district === '' ? [] : [reader.district]) ? null : 'district'
}

function meets(wanted: readonly string[], chosen: readonly string[]): boolean {
  return wanted.length === 0 || chosen.length === 0 || wanted.some((one) => chosen.includes(one))
}

const trainerOnly = new Set(['trainerNote', 'answerKey'])
/** Containers that mean nothing once everything inside has been left out. */
const vanishing = new Set([
  'callout',
  'exercise',
  'caseStudy',
  'learningAims',
  'trainerNote',
  'answerKey',
  'blockquote',
  'bulletList',
  'orderedList',
  'taskList',
  'listItem',
  'taskItem',
])

/** Drops what this reader must not or need not see and opens the audience blocks that are for them. */
export function filterContent(content: readonly NodeJson[], reader: Reader): readonly NodeJson[] {
  return content.flatMap((node) => filterNode(node, reader))
}

function filterNode(node: NodeJson, reader: Reader): readonly NodeJson[] {
  if (trainerOnly.has(node.type) && reader.kind !== 'trainer') return []
  if (node.type === 'answerKey' && reader.hasAnswers === false) return []
  if (node.type === 'audienceBlock') {
    return isForReader(blockFilter(node), reader) ? filterContent(node.content ?? [], reader) : []
  }
  if (!node.content || node.content.length === 0) return [node]
  const content = filterContent(node.content, reader)
  if (content.length === 0 && vanishing.has(node.type) && !hasHead(node)) return []
  return [{ ...node, content }]
}

/** For whom an audience block is. */
export function blockFilter(node: NodeJson): AudienceFilter {
  const kinds = listOf(node, 'kinds')
  return {
    audiences: listOf(node, 'audiences'),
    districts: listOf(node, 'districts'),
    kinds: editionKinds.filter((kind) => kinds.includes(kind)),
  }
}

/** An exercise with a name is announced even where its steps are the trainer's. */
function hasHead(node: NodeJson): boolean {
  return textOf(node, 'title').trim() !== '' || textOf(node, 'aim').trim() !== ''
}
