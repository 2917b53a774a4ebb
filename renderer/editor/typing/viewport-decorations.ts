import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

/** A decoration of a textblock; offsets count from the beginning of its content. */
export interface BlockMark {
  readonly from: number
  readonly to: number
  readonly attributes: Readonly<Record<string, string>>
}

export interface ViewportMarks {
  readonly name: string
  /** Marks of one textblock; remembered for as long as the block does not change. */
  readonly marksOf: (block: DocumentNode) => readonly BlockMark[]
  /** For a textblock as a whole. */
  readonly blockClass?: string
}

export interface ViewportDecorations {
  readonly plugin: () => Plugin<DecorationSet>
  /** Shows them, hides them, or looks anew after what they depend on has changed. */
  readonly refresh: (isOn: boolean) => void
}

const quiet = 180
/** So many pixels above and below the window are prepared. */
const margin = 400

/**
 * Marks words of the blocks that can be seen, a moment after the last key: a pass over a long chapter costs seconds,
 * and with a key only the few marks that are shown are moved along (UI.md section 4).
 */
export function viewportDecorations(marks: ViewportMarks): ViewportDecorations {
  const key = new PluginKey<DecorationSet>(marks.name)
  const source = new BlockMarks(marks)
  let isOn = false
  let look: (() => void) | null = null
  const show = (view: EditorView) => {
    const shown = key.getState(view.state) ?? DecorationSet.empty
    if (view.isDestroyed || view.composing || (!isOn && shown === DecorationSet.empty)) return
    const next = isOn ? source.decorate(view) : DecorationSet.empty
    if (next.find().length === 0 && shown.find().length === 0) return
    view.dispatch(view.state.tr.setMeta(key, next).setMeta('addToHistory', false))
  }
  return {
    refresh: (next) => {
      isOn = next
      source.forget()
      look?.()
    },
    plugin: () =>
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, before) => {
            const made = transaction.getMeta(key) as DecorationSet | undefined
            return made ?? before.map(transaction.mapping, transaction.doc)
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => {
          const watch = watchView(
            view,
            () => isOn,
            () => show(view),
          )
          look = watch.soon
          watch.soon()
          return {
            update: (_view, before) => {
              if (before.doc !== view.state.doc) watch.later()
            },
            destroy: () => {
              look = null
              watch.stop()
            },
          }
        },
      }),
  }
}

/** Marks of blocks, remembered for as long as the block does not change. */
class BlockMarks {
  #known = new WeakMap<DocumentNode, readonly BlockMark[]>()

  constructor(private readonly marks: ViewportMarks) {}

  forget(): void {
    this.#known = new WeakMap()
  }

  decorate(view: EditorView): DecorationSet {
    const { doc } = view.state
    const { blockClass } = this.marks
    const found: Decoration[] = []
    for (const [from, to] of visibleBlocks(view)) {
      doc.nodesBetween(from, to, (node, position) => {
        if (!node.isTextblock) return true
        if (blockClass) found.push(Decoration.node(position, position + node.nodeSize, { class: blockClass }))
        for (const mark of this.#marksOf(node))
          found.push(Decoration.inline(position + 1 + mark.from, position + 1 + mark.to, mark.attributes))
        return true
      })
    }
    return DecorationSet.create(doc, found)
  }

  #marksOf(block: DocumentNode): readonly BlockMark[] {
    const found = this.#known.get(block) ?? this.marks.marksOf(block)
    this.#known.set(block, found)
    return found
  }
}

interface Watch {
  readonly soon: () => void
  readonly later: () => void
  readonly stop: () => void
}

/** Calls `show` a moment after the last scroll, change of size or `later`. */
function watchView(view: EditorView, isOn: () => boolean, show: () => void): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined
  const after = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(show, milliseconds)
  }
  const later = () => (isOn() ? after(quiet) : undefined)
  window.addEventListener('scroll', later, true)
  window.addEventListener('resize', later)
  view.dom.addEventListener('compositionend', later)
  return {
    soon: () => after(0),
    later,
    stop: () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', later, true)
      window.removeEventListener('resize', later)
      view.dom.removeEventListener('compositionend', later)
    },
  }
}

/** From the first to the last block that can be seen, as a range of positions; none while the text is hidden. */
function visibleBlocks(view: EditorView): readonly (readonly [number, number])[] {
  const starts: number[] = []
  view.state.doc.forEach((_node, offset) => starts.push(offset))
  const boxOf = (index: number): DOMRect | null => {
    const element = view.nodeDOM(starts[index] ?? 0)
    return element instanceof HTMLElement ? element.getBoundingClientRect() : null
  }
  if (!view.dom.isConnected || view.dom.offsetParent === null) return []
  const first = firstIndex(starts.length, (index) => (boxOf(index)?.bottom ?? 0) >= -margin)
  const last = firstIndex(starts.length, (index) => (boxOf(index)?.top ?? 0) > window.innerHeight + margin)
  const from = starts[first]
  return from === undefined || last <= first ? [] : [[from, starts[last] ?? view.state.doc.content.size]]
}

/** Blocks stand under each other, so that halving finds the first one for which `holds`. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
