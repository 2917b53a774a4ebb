import type { NodeJson } from '../../../shared/document/document-json'
import type { AudienceFilter } from '../../../shared/domain/chapter'
import type { EditionKind } from '../../../shared/domain/edition'
import type { LeftOutLine, PackReaders } from '../../../shared/domain/left-out'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { describeLeftOut } from '../../export/manuscript/describe-left-out'
import { blockFilter } from '../../export/manuscript/filter-content'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import type { ServiceContext } from '../service-context'
import { gatherManuscriptSource } from './gather-manuscript-source'

/** For whom parts of the pack's chapters are written, and what each kind of edition leaves out. Makes no file. */
export function listPackReaders(context: ServiceContext, { packId }: ParsedInput<'pack:readers'>): Result<PackReaders> {
  const target = { type: 'pack', packId, purpose: 'edition', acceptedReason: '' } as const
  const gathered = gatherManuscriptSource(context, { ...target, kind: 'participant' })
  if (!gathered.ok) return err(gathered.error)
  const source = gathered.value
  const leftOut = (kind: EditionKind): readonly LeftOutLine[] => describeLeftOut({ ...source, kind })
  const filters = filtersOf(source)
  return ok({
    audiences: countNames(filters.flatMap(({ audiences }) => audiences)),
    districts: countNames(filters.flatMap(({ districts }) => districts)),
    leftOut: { participant: leftOut('participant'), trainer: leftOut('trainer') },
  })
}

function filtersOf({ parts }: ManuscriptSource): readonly AudienceFilter[] {
  const filters: AudienceFilter[] = []
  const visit = (node: NodeJson): void => {
    if (node.type === 'audienceBlock') filters.push(blockFilter(node))
    node.content?.forEach(visit)
  }
  for (const part of parts) {
    if (part.type !== 'chapter') continue
    filters.push(part)
    part.content?.content.forEach(visit)
  }
  return filters
}

function countNames(names: readonly string[]): PackReaders['audiences'] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, parts]) => ({ name, parts })).sort((a, b) => a.name.localeCompare(b.name, 'cs'))
}
