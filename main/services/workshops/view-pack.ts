import { assertNever } from '../../../shared/domain/assert-never'
import type { PackId } from '../../../shared/domain/ids'
import type { PackItem, PackItemView, PackView } from '../../../shared/domain/pack'
import { partLanguages } from '../../../shared/domain/part-languages'
import type { Database } from '../../storage/database'
import { findAnnex } from '../../storage/workshops/annex-store'
import { findPin, listDistrictSheets, listNewerVersions, type NewerVersion } from '../../storage/workshops/pin-store'
import { readPack, type StoredPack } from './read-pack'

/** A pack as its coordinator sees it: every item with its version, and the newer one where a decision is open. */
export function viewPack(database: Database, id: PackId): PackView | null {
  const stored = readPack(database, id)
  return stored && viewStoredPack(database, stored)
}

/** The same for a pack that was read already. */
export function viewStoredPack(database: Database, { facts, workshop, items }: StoredPack): PackView {
  const newer = new Map(listNewerVersions(database, facts.id).map((one) => [one.itemId, one]))
  const plain = items.map(({ item }) => item)
  const languages = partLanguages(plain, facts.language)
  return {
    pack: { ...facts, items: plain },
    items: plain.map((item, index) => {
      const partLanguage = languages[index] ?? facts.language
      const isOpen = item.type === 'district-sheet' && item.versionId === null
      const substitutes = isOpen ? listDistrictSheets(database, workshop.district) : []
      return { ...viewItem(database, item, newer.get(item.id) ?? null), partLanguage, substitutes }
    }),
  }
}

type ViewedItem = Omit<PackItemView, 'partLanguage' | 'substitutes'>

const unversioned = { themeName: '', versionNumber: null, state: null, words: 0, language: null, newer: null }

function viewItem(database: Database, item: PackItem, newer: NewerVersion | null): ViewedItem {
  switch (item.type) {
    case 'divider':
      return { ...unversioned, item, title: item.title, language: item.language, isMissing: false }
    case 'annex': {
      const annex = findAnnex(database, item.annexId)
      const pages = annex ? { pages: annex.pages } : {}
      return { ...unversioned, item, title: annex?.title ?? '', isMissing: annex === null, ...pages }
    }
    case 'chapter':
    case 'district-sheet':
      return viewVersion(database, item, newer)
    default:
      return assertNever(item)
  }
}

function viewVersion(
  database: Database,
  item: Extract<PackItem, { type: 'chapter' | 'district-sheet' }>,
  newer: NewerVersion | null,
): ViewedItem {
  const pin = item.versionId && findPin(database, item.versionId)
  if (!pin) return { ...unversioned, item, title: '', isMissing: true }
  return {
    item,
    title: pin.title,
    themeName: pin.themeName,
    versionNumber: pin.number,
    state: pin.state,
    words: pin.words,
    language: pin.language,
    newer: newer && {
      versionId: newer.newer.versionId,
      number: newer.newer.number,
      isApproved: newer.newer.isApproved,
    },
    isMissing: false,
  }
}
