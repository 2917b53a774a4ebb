import type { EditionFile } from '../../../shared/domain/edition'
import type { AssetHash, EditionId } from '../../../shared/domain/ids'
import type { ExportDone, ExportedFile } from '../../export/export-job'
import { hex } from '../../storage/hex'
import { makeUuid } from '../../storage/make-uuid'
import { sha256 } from '../../storage/sha256'
import { insertEdition, insertEditionFile, readEditionFile } from '../../storage/workshops/edition-store'
import type { ServiceContext } from '../service-context'
import { findReusableEdition } from './plan-edition'
import type { EditionAddition, EditionDraft, ExportPlan } from './prepared-export'

/**
 * Keeps what was made: a new edition, or more formats of one that is there. When the same was issued meanwhile, that
 * edition holds. Call inside a transaction.
 */
export function keepEdition(
  context: ServiceContext,
  keeping: EditionDraft | EditionAddition,
  done: ExportDone,
  names: ExportPlan['fileNames'],
): EditionId {
  const id = keeping.type === 'add' ? keeping.editionId : issue(context, keeping, done)
  for (const made of done.files) {
    if (readEditionFile(context.database, id, made.format)) continue
    insertEditionFile(context.database, id, { file: describe(made, names[made.format]), bytes: made.bytes })
  }
  return id
}

function issue(
  { database, clock, random, user, programVersion }: ServiceContext,
  draft: EditionDraft,
  done: ExportDone,
): EditionId {
  const present = findReusableEdition(database, draft, draft.recipeHash)
  if (present) return present.id
  const id = makeUuid<EditionId>(clock.now(), random)
  const { type: _, ...facts } = draft
  const { pageMap, engine, templateHash } = done
  insertEdition(database, {
    ...facts,
    id,
    issuedAt: clock.now(),
    issuedBy: user.name,
    programVersion,
    engine,
    templateHash,
    pageMap,
  })
  return id
}

function describe({ format, bytes, pages }: ExportedFile, fileName: string): EditionFile {
  return { format, fileName, pages, bytes: bytes.length, hash: hex.encode<AssetHash>(sha256(bytes)) }
}
