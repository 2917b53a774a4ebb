import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { Mappable } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { FindQuery, FoundPlace } from '../../../shared/document/find/find-query'
import { changedRanges } from '../behaviour/changed-ranges'
import { findInDocument } from './find-in-document'
import { comparePlaces, type EditorPlace } from './found-in-node'

/** What is looked for and where it was found. */
export interface Finding {
  readonly query: FindQuery
  readonly places: readonly EditorPlace[]
  /** Index of the place that is being looked at; -1 where there is none. */
  readonly current: number
}

/** Null: nothing is looked for, and typing costs nothing. */
export type FinderMeta =
  | { readonly query: FindQuery | null }
  | { readonly current: number }
  /** What is behind this place is looked at next. */
  | { readonly resumeAt: EditorPlace }

interface FinderState {
  readonly finding: Finding | null
  readonly decorations: DecorationSet
}

const idle: FinderState = { finding: null, decorations: DecorationSet.empty }
const mostMarked = 2000
const key = new PluginKey<FinderState>('finder')

/** Marks what is looked for. While a query stands, a change is searched in its own blocks only. */
export function finderPlugin(): Plugin<FinderState> {
  return new Plugin<FinderState>({
    key,
    state: {
      init: () => idle,
      apply(transaction, before) {
        const meta = transaction.getMeta(key) as FinderMeta | undefined
        const after = transaction.docChanged ? followChange(before, transaction) : before
        return meta ? answer(after, meta, transaction) : after
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  })
}

export const findingOf = (state: EditorState): Finding | null => key.getState(state)?.finding ?? null

/** Writes what is looked for, or which place is looked at, into a transaction. */
export const setFinder = (transaction: Transaction, meta: FinderMeta): Transaction =>
  transaction.setMeta(key, meta).setMeta('addToHistory', false)

function answer(state: FinderState, meta: FinderMeta, { doc, selection }: Transaction): FinderState {
  if ('current' in meta) {
    return state.finding ? marked({ ...state.finding, current: meta.current }, doc) : state
  }
  if ('resumeAt' in meta) {
    if (!state.finding) return state
    const next = state.finding.places.findIndex((place) => comparePlaces(place, meta.resumeAt) >= 0)
    return marked({ ...state.finding, current: Math.max(next, Math.min(0, state.finding.places.length - 1)) }, doc)
  }
  if (!meta.query) return idle
  const places = findInDocument(doc, meta.query)
  return marked({ query: meta.query, places, current: firstFrom(places, selection.from) }, doc)
}

/** The first place at or after a position; after the last one it begins from the top. */
function firstFrom(places: readonly EditorPlace[], position: number): number {
  if (places.length === 0) return -1
  const index = places.findIndex((place) => place.from >= position)
  return index < 0 ? 0 : index
}

function followChange(state: FinderState, transaction: Transaction): FinderState {
  const { finding } = state
  if (!finding) return state
  const { doc, mapping } = transaction
  const touched = changedRanges([transaction]).map((range) => blocksAround(doc, range))
  const isTouched = (place: EditorPlace) => touched.some(({ from, to }) => place.to >= from && place.from <= to)
  const looked = finding.places[finding.current]
  const kept = finding.places
    .map((place) => ({ ...place, from: mapping.map(place.from, 1), to: mapping.map(place.to, -1) }))
    .filter((place) => place.from < place.to && !isTouched(place))
  const fresh = touched.flatMap((range) => findInDocument(doc, finding.query, range))
  const places = unique([...kept, ...fresh])
  const current = firstFrom(places, looked ? placeAfter(looked, mapping) : 0)
  return marked({ ...finding, places, current }, doc)
}

/** Where to look on: at the same place, or behind it when it was just replaced, as the new words may hold the query. */
function placeAfter({ from, to }: FoundPlace, mapping: Mappable): number {
  const start = mapping.mapResult(from)
  return start.deletedAfter ? mapping.map(to) : start.pos
}

/** The range widened to whole blocks, as one that joins or splits them touches both. */
function blocksAround(doc: DocumentNode, { from, to }: FoundPlace): FoundPlace {
  const start = doc.resolve(from)
  const end = doc.resolve(to)
  return {
    from: start.depth > 0 ? start.before(1) : from,
    to: end.depth > 0 ? end.after(1) : to,
  }
}

function unique(places: readonly EditorPlace[]): readonly EditorPlace[] {
  const byStart = new Map(places.map((place) => [placeKey(place), place]))
  return [...byStart.values()].toSorted(comparePlaces)
}

const placeKey = ({ from, within }: EditorPlace) => (within ? `${from}/${within.order}/${within.from}` : `${from}`)

function marked(finding: Finding, doc: DocumentNode): FinderState {
  const { places, current } = finding
  const first = Math.max(0, Math.min(current - mostMarked / 2, places.length - mostMarked))
  const decorations = places.slice(first, first + mostMarked).map(({ from, to, within }, index) => {
    const isCurrent = index + first === current
    const attributes = { class: isCurrent ? 'sk-found is-current' : 'sk-found' }
    return within ? Decoration.node(from, to, attributes) : Decoration.inline(from, to, attributes)
  })
  return { finding, decorations: DecorationSet.create(doc, decorations) }
}
