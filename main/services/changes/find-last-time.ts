import type { EditionKind } from '../../../shared/domain/edition'
import type { EditionId, PackId, VersionId } from '../../../shared/domain/ids'
import { renameDistrict } from '../../../shared/domain/rename-district'
import type { Database } from '../../storage/database'
import { findEdition } from '../../storage/workshops/edition-store'
import { listComparable, type ComparableEdition } from '../../storage/workshops/pack-changes-store'
import { findPack } from '../../storage/workshops/pack-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'

export interface PresentPack {
  readonly packId: PackId
  readonly kind: EditionKind
  /** What the reader would get now. */
  readonly versions: readonly VersionId[]
}

/** The edition that was taught last time, for the same kind of reader; null when there was none. */
export function findLastTime(database: Database, { packId, kind, versions }: PresentPack): ComparableEdition | null {
  const pack = findPack(database, packId)
  const workshop = pack && findWorkshop(database, pack.workshopId)
  if (!pack || !workshop) return null
  const all = listComparable(database).filter((edition) => edition.kind === kind)
  const followed = all.filter(({ workshopId }) => workshop.follows.includes(workshopId))
  const isSame = ({ editionId }: ComparableEdition): boolean => holds(database, editionId, versions)
  const own = all.filter((edition) => edition.packId === packId)
  const twins = all.filter((edition) => edition.packId !== packId && isTwin(edition, pack.title, workshop.district))
  return (
    followed.find(({ language }) => language === pack.language) ??
    followed[0] ??
    own.find((edition) => !isSame(edition)) ??
    twins.find(({ language }) => language === pack.language) ??
    null
  )
}

/** The same pack of another workshop, also that of the district which this workshop was copied from. */
const isTwin = ({ packTitle, district }: ComparableEdition, title: string, here: string): boolean =>
  packTitle === title || renameDistrict(packTitle, district, here) === title

function holds(database: Database, editionId: EditionId, versions: readonly VersionId[]): boolean {
  const parts = findEdition(database, editionId)?.parts.map(({ versionId }) => versionId) ?? []
  return parts.join() === versions.join()
}
