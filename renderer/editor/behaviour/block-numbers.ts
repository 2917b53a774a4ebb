import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Language } from '../../../shared/domain/language'
import { numberBlocks, type BlockNumber } from '../queries/number-blocks'
import { wordsOfBlock, type ReferenceWords } from '../queries/describe-chip'
import type { Translate } from '../translate'

interface NumberState {
  readonly decorations: DecorationSet
  readonly count: number
  /** Everything that is said, without where: the same again is no reason to draw anything. */
  readonly said: string
}

const key = new PluginKey<NumberState>('blockNumbers')
const quietMs = 250

/**
 * Numbers captions and says on each cross-reference what it leads to. Both follow a change a moment after the last
 * key: the whole chapter is read for it, and nobody reads numbers while typing.
 */
export function blockNumbers(t: Translate, language: Language): Plugin<NumberState> {
  return new Plugin<NumberState>({
    key,
    state: {
      init: (_config, { doc }) => number(doc, t, language),
      apply: (transaction, before) => {
        const renewed = transaction.getMeta(key) as NumberState | undefined
        if (renewed ?? !transaction.docChanged) return renewed ?? before
        const decorations = before.decorations.map(transaction.mapping, transaction.doc)
        // Something that has a number was changed or deleted: without it, the number would be gone for a moment.
        return decorations.find().length === before.count
          ? { ...before, decorations }
          : number(transaction.doc, t, language)
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
    view: () => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const wait = (view: EditorView) => {
        clearTimeout(timer)
        timer = setTimeout(() => renew(view), quietMs)
      }
      const renew = (view: EditorView) => {
        if (view.isDestroyed) return
        if (view.composing) return wait(view)
        const renewed = number(view.state.doc, t, language)
        if (renewed.said === key.getState(view.state)?.said) return
        view.dispatch(view.state.tr.setMeta(key, renewed).setMeta('addToHistory', false))
      }
      return {
        update: (view, before) => (view.state.doc === before.doc ? undefined : wait(view)),
        destroy: () => clearTimeout(timer),
      }
    },
  })
}

/** Captions are numbered in the language of the chapter, as they are in print. */
function number(document: DocumentNode, t: Translate, language: Language): NumberState {
  const { captioned, references, byId } = numberBlocks(document)
  const words = (found: BlockNumber['number']): string =>
    typeof found === 'string' ? found : t(`manuscript.${found.kind}Number`, { number: found.number, lng: language })
  const captions = captioned.map((block) => ({ ...block, words: words(block) }))
  const led = references.map(({ node, position }) => {
    const { block } = node.attrs as { readonly block: string | null }
    const found = block === null ? null : byId.get(block)
    const whole = block === null ? t('editor.reference.thisChapter') : null
    const reference: ReferenceWords = {
      number: found ? words(found.number) : '',
      title: found ? wordsOfBlock(found.node) : whole,
    }
    return { node, position, reference }
  })
  const decorations = [
    ...captions.map((one) => around(one, { 'data-number': one.words, style: `--sk-number: '${one.words} '` })),
    ...led.map((one) => around(one, {}, one.reference)),
  ]
  return {
    decorations: DecorationSet.create(document, decorations),
    count: decorations.length,
    said: JSON.stringify([captions.map((one) => one.words), led.map((one) => one.reference)]),
  }
}

const around = (
  { node, position }: { readonly node: DocumentNode; readonly position: number },
  attributes: Readonly<Record<string, string>>,
  reference?: ReferenceWords,
): Decoration => Decoration.node(position, position + node.nodeSize, attributes, { reference })

/** What the decorations of a cross-reference say; null where it has not been looked up yet. */
export function referenceWordsOf(decorations: readonly Decoration[]): ReferenceWords | null {
  const specs = decorations.map(({ spec }) => spec as { readonly reference?: ReferenceWords })
  return specs.find(({ reference }) => reference)?.reference ?? null
}
