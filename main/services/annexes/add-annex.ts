import path from 'node:path'
import type { Annex, AnnexFacts } from '../../../shared/domain/annex'
import type { AnnexId } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import { assetStore } from '../../storage/asset-store'
import { makeUuid } from '../../storage/make-uuid'
import { insertAnnex } from '../../storage/workshops/annex-store'
import type { ServiceContext } from '../service-context'

export interface NewAnnex {
  readonly name: string
  readonly bytes: Uint8Array
  /** Empty: the name of the file. */
  readonly title: string
  readonly facts: AnnexFacts
}

/** Keeps a PDF that was looked at (`inspectAnnexFile`) under its hash. The same file again is another annex of the same bytes. */
export function addAnnex(
  { database, clock, random }: Pick<ServiceContext, 'database' | 'clock' | 'random'>,
  { name, bytes, title, facts }: NewAnnex,
): Result<Annex> {
  const fileName = path.basename(name)
  return database.transaction(() => {
    const about = { mediaType: 'application/pdf', width: 0, height: 0, name: fileName } as const
    const asset = assetStore.add(database, bytes, about, clock.now())
    const annex: Annex = {
      ...facts,
      id: makeUuid<AnnexId>(clock.now(), random),
      title: title.trim() || fileName.replace(/\.pdf$/i, '') || fileName,
      hash: asset.hash,
      fileName: asset.name,
      bytes: asset.bytes,
      addedAt: clock.now(),
    }
    insertAnnex(database, annex)
    return ok(annex)
  })
}
