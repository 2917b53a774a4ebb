import { appError } from '../../../shared/domain/app-error'
import type { OutputFormat, PageMap } from '../../../shared/domain/edition'
import type { Finding } from '../../../shared/domain/finding'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import { findNewestEdition, readEditionFile, readEditionRecipe } from '../../storage/workshops/edition-store'
import { assembleManuscript } from '../exporting/assemble-manuscript'
import { parseRecipe } from '../exporting/edition-recipe'
import type { ServiceContext } from '../service-context'
import type { CopiesRequest } from './copies-request'

/** What the copies say, and the files of it that are there already. */
export interface CopiesText {
  readonly source: ManuscriptSource
  readonly findings: readonly Finding[]
  readonly pageMap: PageMap | null
  readonly issued: ReadonlyMap<OutputFormat, Uint8Array>
}

/** The newest edition for participants as its recipe says: years later the words are the same. */
function issuedText({ database }: ServiceContext, { packId }: CopiesRequest): Result<CopiesText> {
  const edition = findNewestEdition(database, packId, 'participant')
  const isWithdrawn = edition?.events.some(({ type }) => type === 'withdrawn') ?? true
  const stored = edition && !isWithdrawn ? readEditionRecipe(database, edition.id) : null
  if (!edition || !stored) return err(appError('copies-not-issued'))
  const issued = new Map<OutputFormat, Uint8Array>()
  for (const { format } of edition.files) {
    const file = readEditionFile(database, edition.id, format)
    if (!file) continue
    if (hex.encode(sha256(file.bytes)) !== file.file.hash) return err(appError('damaged-content'))
    issued.set(format, file.bytes)
  }
  return ok({ source: parseRecipe(stored.recipe), findings: [], pageMap: stored.pageMap, issued })
}

function proofText(context: ServiceContext, { packId }: CopiesRequest): Result<CopiesText> {
  const target = { type: 'pack', packId, kind: 'participant', purpose: 'proof', acceptedReason: '' } as const
  const assembled = assembleManuscript(context, target)
  if (!assembled.ok) return assembled
  const { source, findings } = assembled.value
  const stops = findings.filter(({ severity }) => severity === 'stop').length
  if (stops > 0) return err(appError('preflight-stopped', { count: stops }))
  return ok({ source, findings, pageMap: null, issued: new Map() })
}

/** Where the words of the copies come from. `copies-not-issued` where nothing is issued, or it was withdrawn. */
export const copiesText = (context: ServiceContext, request: CopiesRequest): Result<CopiesText> =>
  request.source === 'edition' ? issuedText(context, request) : proofText(context, request)
