import { parse } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { evidenceTypes, mostEvidenceBytes, type Evidence, type EvidenceType } from '../../../shared/domain/evidence'
import type { AssetHash, EvidenceId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { hex } from '../../storage/hex'
import { makeUuid } from '../../storage/make-uuid'
import { sha256 } from '../../storage/sha256'
import { findEvidence, insertEvidence } from '../../storage/workshops/evidence-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import { safeFileName } from '../library/safe-file-name'
import type { ServiceContext } from '../service-context'
import { evidenceType } from './evidence-type'

/**
 * Attaches a file to a workshop by the hash of its bytes. `not-found` without the workshop; `evidence-too-large`,
 * `evidence-unsupported` say what it is not.
 */
export function addEvidence(
  { database, clock, random, user }: ServiceContext,
  { workshopId, kind, title, namesPeople, name, bytes }: ParsedInput<'evidence:add'>,
): Result<Evidence> {
  if (!findWorkshop(database, workshopId)) return err(appError('not-found'))
  if (bytes.length > mostEvidenceBytes)
    return err(appError('evidence-too-large', { name, most: mostEvidenceBytes / 1_000_000 }))
  const mediaType = evidenceType(bytes)
  if (mediaType === null) return err(appError('evidence-unsupported', { name }))
  const evidence: Evidence = {
    id: makeUuid<EvidenceId>(clock.now(), random),
    workshopId,
    kind,
    title,
    fileName: fileNameOf(name, mediaType),
    mediaType,
    bytes: bytes.length,
    hash: hex.encode<AssetHash>(sha256(bytes)),
    namesPeople,
    addedAt: clock.now(),
    addedBy: user.name,
    removed: null,
  }
  database.transaction(() => insertEvidence(database, evidence, bytes))
  return ok(findEvidence(database, evidence.id) ?? evidence)
}

/** The name that the file came with, safe on every system, with an ending that says what it is. */
function fileNameOf(name: string, type: EvidenceType): string {
  const { name: stem, ext } = parse(name.replaceAll('\\', '/'))
  const endings: readonly string[] = evidenceTypes[type]
  const ending = ext.slice(1).toLowerCase()
  return `${safeFileName(stem)}.${endings.includes(ending) ? ending : (endings[0] ?? '')}`
}
