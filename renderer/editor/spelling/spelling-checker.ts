import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { misspeltWords, setChecked } from './spelling-state'
import { speltWords, type SpeltWord } from './spelt-words'
import type { WordVerdicts } from './word-verdicts'

const quiet = 400
const blocksAtOnce = 60

interface ReadBlock {
  readonly node: DocumentNode
  readonly from: number
  readonly to: number
  readonly words: readonly SpeltWord[]
}

/** Reads blocks that nobody has read yet, some at a time, while nothing is being written. */
export class SpellingChecker {
  readonly #view: EditorView
  readonly #verdicts: WordVerdicts
  readonly #language: string
  /** Blocks do not change, they are replaced: one that was read stays read. */
  readonly #read = new WeakSet<DocumentNode>()
  /** The word at the caret is not finished; its block is read again when the caret has left it. */
  #unfinished: { readonly word: SpeltWord; readonly block: DocumentNode } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isOn = false

  constructor(view: EditorView, verdicts: WordVerdicts, language: string) {
    this.#view = view
    this.#verdicts = verdicts
    this.#language = language
  }

  start(isOn: boolean): void {
    this.#isOn = isOn
    if (isOn) this.#schedule(quiet)
    else clearTimeout(this.#timer)
  }

  switchOn(isOn: boolean): void {
    this.start(isOn)
    // The marks are drawn anew, or no more.
    this.#view.dispatch(this.#view.state.tr)
  }

  update(before: EditorState): void {
    const { state } = this.#view
    if (state.doc !== before.doc) this.#schedule(quiet)
    else if (this.#unfinished && !touches(state, this.#unfinished.word)) this.#schedule(0)
  }

  /** A word was learned: the blocks in which it is marked are read again. */
  readAgain(learned: string): void {
    const { state } = this.#view
    const small = learned.toLowerCase()
    for (const { word, from } of misspeltWords(state, 0, state.doc.content.size))
      if (word.toLowerCase() === small) this.#read.delete(state.doc.resolve(from).node(1))
    this.#schedule(0)
  }

  destroy(): void {
    this.#isOn = false
    clearTimeout(this.#timer)
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer)
    if (this.#isOn) this.#timer = setTimeout(() => void this.#run(), wait)
  }

  async #run(): Promise<void> {
    if (this.#view.composing) return this.#schedule(quiet)
    const { doc } = this.#view.state
    const blocks = this.#unread(this.#view.state)
    if (blocks.length === 0) return
    const isAnswered = await this.#askAbout(blocks)
    if (!this.#isOn || !isAnswered) return
    // The text went on meanwhile; what was learned about the words stays.
    if (this.#view.state.doc !== doc) return this.#schedule(quiet)
    this.#mark(blocks)
    this.#schedule(0)
  }

  #unread(state: EditorState): readonly ReadBlock[] {
    const blocks: ReadBlock[] = []
    const waiting = this.#unfinished && touches(state, this.#unfinished.word) ? this.#unfinished.block : null
    state.doc.forEach((node, position) => {
      if (blocks.length >= blocksAtOnce || node === waiting || this.#read.has(node)) return
      const words = speltWords(node, position, this.#language)
      blocks.push({ node, from: position, to: position + node.nodeSize, words })
    })
    return blocks
  }

  async #askAbout(blocks: readonly ReadBlock[]): Promise<boolean> {
    const asked = new Map<string, Set<string>>()
    for (const { word, language } of blocks.flatMap((block) => block.words)) {
      if (this.#verdicts.isKnown(language, word) !== undefined) continue
      const words = asked.get(language) ?? new Set<string>()
      asked.set(language, words.add(word))
    }
    for (const [language, words] of asked) if (!(await this.#verdicts.ask(language, words))) return false
    return true
  }

  #mark(blocks: readonly ReadBlock[]): void {
    const { state } = this.#view
    const wrong = blocks
      .flatMap((block) => block.words)
      .filter(({ language, word }) => this.#verdicts.isKnown(language, word) === false)
    const unfinished = wrong.find((word) => this.#view.hasFocus() && touches(state, word))
    for (const block of blocks) {
      if (unfinished && unfinished.from >= block.from && unfinished.to <= block.to)
        this.#unfinished = { word: unfinished, block: block.node }
      else this.#read.add(block.node)
    }
    this.#view.dispatch(setChecked(state.tr, { blocks, wrong: wrong.filter((word) => word !== unfinished) }))
  }
}

const touches = ({ selection }: EditorState, { from, to }: SpeltWord): boolean =>
  selection.empty && selection.from >= from && selection.from <= to
