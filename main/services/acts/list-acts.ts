import type { ActRow } from '../../../shared/domain/act'
import { officialLink } from '../../../shared/document/citations/official-link'
import { ok, type Result } from '../../../shared/domain/result'
import { citingTextStore } from '../../storage/citing-text-store'
import type { Database } from '../../storage/database'
import { actStore, type StoredAct } from '../../storage/workshops/act-store'
import type { ServiceContext } from '../service-context'
import { readCitationLinks } from './citation-links'

/** The whole register with addresses and the number of texts that cite each act. */
export function listActs(context: ServiceContext): Result<readonly ActRow[]> {
  const links = readCitationLinks(context.assetsFolder)
  const uses = countUses(context.database)
  return ok(
    actStore.list(context.database).map((stored) => {
      const act = publicAct(stored)
      const cited = { jurisdiction: act.jurisdiction, act: act.id, provision: '', asOf: null }
      return { ...act, href: officialLink(cited, context.user.language, links), uses: uses.get(act.id) ?? 0 }
    }),
  )
}

/** An act without what only storage needs. */
export function publicAct({ body: _body, seedHash: _hash, ...act }: StoredAct) {
  return act
}

const citedAct = /"act":"([^"]+)"/g

function countUses(database: Database): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { content } of citingTextStore.list(database, null)) {
    const acts = new Set([...content.matchAll(citedAct)].map((match) => match[1] ?? ''))
    for (const act of acts) uses.set(act, (uses.get(act) ?? 0) + 1)
  }
  return uses
}
