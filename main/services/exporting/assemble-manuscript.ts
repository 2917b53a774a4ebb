import type { Finding } from '../../../shared/domain/finding'
import type { PackId } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import { buildManuscript } from '../../export/manuscript/build-manuscript'
import { findingSeverity } from '../../export/manuscript/finding-severity'
import type { Manuscript } from '../../export/manuscript/manuscript'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import { preflight } from '../../export/manuscript/preflight'
import { visibleParts } from '../../export/manuscript/visible-parts'
import type { Database } from '../../storage/database'
import { listNewerVersions } from '../../storage/workshops/pin-store'
import { checkCitedActs } from '../acts/check-cited-acts'
import type { ServiceContext } from '../service-context'
import { checkGlyphs } from './check-glyphs'
import { gatherManuscriptSource, type GatheredTarget } from './gather-manuscript-source'

export interface AssembledManuscript {
  readonly source: ManuscriptSource
  readonly manuscript: Manuscript
  readonly findings: readonly Finding[]
}

/** What would be printed, and everything that is worth saying before it goes out. */
export function assembleManuscript(context: ServiceContext, target: GatheredTarget): Result<AssembledManuscript> {
  const gathered = gatherManuscriptSource(context, target)
  if (!gathered.ok) return gathered
  const source = gathered.value
  const manuscript = buildManuscript(source)
  const newer = target.type === 'pack' ? findNewerVersions(context.database, target.packId, source) : []
  return ok({
    source,
    manuscript,
    findings: [
      ...preflight(source, manuscript),
      ...checkGlyphs(manuscript),
      ...checkCitedActs(context.database, source),
      ...newer,
    ],
  })
}

/** Only the library knows this, so it is not part of the preflight over values. */
function findNewerVersions(database: Database, packId: PackId, source: ManuscriptSource): readonly Finding[] {
  const printed = new Set(
    visibleParts(source).flatMap((part) => (part.type === 'chapter' ? (part.source.versionId ?? []) : [])),
  )
  return listNewerVersions(database, packId)
    .filter(({ pinned }) => printed.has(pinned.versionId))
    .map(({ chapterId, chapterTitle, pinned, newer }) => ({
      severity: findingSeverity['newer-version'],
      code: 'newer-version',
      chapterId,
      chapterTitle,
      blockId: null,
      params: { number: newer.number, pinned: pinned.number },
      newerVersionId: newer.versionId,
      place: { quote: '', versionId: pinned.versionId, asset: null },
    }))
}
