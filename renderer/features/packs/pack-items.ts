import type { AnnexId, VersionId } from '../../../shared/domain/ids'
import type { PackItem, PackItemView, PackView, PageSize } from '../../../shared/domain/pack'
import type { ChannelInput } from '../../../shared/ipc/contract'

export type PackInput = ChannelInput<'pack:save'>
export type ItemInput = PackInput['items'][number]

/** Words on a printed page of a chapter with its tables, boxes and pictures: measured on the sample library. */
const wordsOnPage: Readonly<Record<PageSize, number>> = { a4: 230, a5: 190 }

/** About how many pages an item takes; every chapter begins on a page of its own. */
export function estimatedPages(view: PackItemView, pageSize: PageSize): number {
  if (view.item.type === 'divider') return 1
  if (view.item.type === 'annex') return view.pages ?? 0
  if (view.words === 0) return 0
  return Math.max(1, Math.ceil(view.words / wordsOnPage[pageSize]))
}

const coverAndContents = 2

/** About how many pages participants get. */
export const estimatedPackPages = ({ pack, items }: PackView): number =>
  items
    .filter(({ item }) => !item.isTrainerOnly)
    .reduce((sum, view) => sum + estimatedPages(view, pack.pageSize), coverAndContents)

/** How many chapters are in the pack: a place for a district sheet counts once a sheet fills it. */
export const countChapters = ({ items }: Pick<PackView, 'items'>): number =>
  items.filter(({ item, isMissing }) => (item.type === 'chapter' || item.type === 'district-sheet') && !isMissing)
    .length

/** An item as the library takes it; without an id it is a new one. */
export function itemInput(item: PackItem, isNew = false): ItemInput {
  const id = isNew ? null : item.id
  const { isTrainerOnly, startsOnRightPage } = item
  const options = { id, isTrainerOnly, startsOnRightPage }
  switch (item.type) {
    case 'chapter':
      return {
        ...options,
        type: 'chapter',
        chapterId: item.chapterId,
        language: item.language,
        versionId: item.versionId,
      }
    case 'annex':
      return { ...options, type: 'annex', annexId: item.annexId }
    case 'divider':
      return { ...options, type: 'divider', title: item.title, language: item.language }
    case 'district-sheet':
      return { ...options, type: 'district-sheet', versionId: item.versionId }
  }
}

/** The whole recipe, with `added` standing at `at`. */
export function packInput({ pack, items }: PackView, added: readonly ItemInput[] = [], at?: number): PackInput {
  const inputs = items.map((view) => itemInput(view.item))
  const place = at ?? inputs.length
  return {
    packId: pack.id,
    baseRevision: pack.revision,
    title: pack.title,
    language: pack.language,
    audience: [...pack.audience],
    pageSize: pack.pageSize,
    isTwoSided: pack.isTwoSided,
    print: pack.print,
    items: [...inputs.slice(0, place), ...added, ...inputs.slice(place)],
  }
}

export type PackEdit = (view: PackView) => PackView

export const removeItem =
  (id: string): PackEdit =>
  (view) => ({ ...view, items: view.items.filter(({ item }) => item.id !== id) })

/** The order of `ids`; what somebody else added meanwhile stays at the end. */
export const orderItems =
  (ids: readonly string[]): PackEdit =>
  (view) => {
    const placeOf = (one: PackItemView) => {
      const place = ids.indexOf(one.item.id)
      return place < 0 ? ids.length : place
    }
    return { ...view, items: view.items.toSorted((a, b) => placeOf(a) - placeOf(b)) }
  }

export const setItemOptions =
  (id: string, options: Partial<Pick<PackItem, 'isTrainerOnly' | 'startsOnRightPage'>>): PackEdit =>
  (view) => ({
    ...view,
    items: view.items.map((one) => (one.item.id === id ? { ...one, item: { ...one.item, ...options } } : one)),
  })

const changeItem =
  (id: string, change: (one: PackItemView) => PackItemView): PackEdit =>
  (view) => ({ ...view, items: view.items.map((one) => (one.item.id === id ? change(one) : one)) })

export const renameDivider = (id: string, title: string): PackEdit =>
  changeItem(id, (one) => (one.item.type === 'divider' ? { ...one, title, item: { ...one.item, title } } : one))

/** What follows the divider is meant in this language; null leaves it as it was before. */
export const setDividerLanguage = (id: string, language: string | null): PackEdit =>
  changeItem(id, (one) => (one.item.type === 'divider' ? { ...one, language, item: { ...one.item, language } } : one))

/** Another title or file of an annex is another annex in its place. */
export const setAnnex = (id: string, annexId: AnnexId, title: string): PackEdit =>
  changeItem(id, (one) => (one.item.type === 'annex' ? { ...one, title, item: { ...one.item, annexId } } : one))

/** Puts a sheet in another language into the district's place. */
export const setDistrictSheet = (id: string, versionId: VersionId): PackEdit =>
  changeItem(id, (one) => (one.item.type === 'district-sheet' ? { ...one, item: { ...one.item, versionId } } : one))

export const setPackFacts =
  (
    facts: Partial<Pick<PackView['pack'], 'title' | 'language' | 'audience' | 'pageSize' | 'isTwoSided' | 'print'>>,
  ): PackEdit =>
  (view) => ({ ...view, pack: { ...view.pack, ...facts } })
