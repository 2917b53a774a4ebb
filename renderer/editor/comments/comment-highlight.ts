import type { CommentAnchor } from './editor-comments'

/**
 * Which comments are open, and which is looked at, is no part of the text: one style sheet says it, so that neither
 * the document nor its decorations change when a comment is settled or chosen.
 */
export class CommentHighlight {
  #sheet: CSSStyleSheet | null = null

  show(open: readonly CommentAnchor[], current: CommentAnchor | null): void {
    const quiet = open.map(selectorOf).join(',')
    const rules = [
      quiet ? `.sk-text :is(${quiet}){background:var(--sk-comment);box-shadow:0 2px 0 var(--sk-comment-line)}` : '',
      current
        ? `.sk-text ${selectorOf(current)}{background:var(--sk-comment-strong);box-shadow:0 2px 0 var(--attention)}`
        : '',
    ]
    this.#adopted().replaceSync(rules.join('\n'))
  }

  #adopted(): CSSStyleSheet {
    if (this.#sheet) return this.#sheet
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    this.#sheet = sheet
    return sheet
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
  }
}

const selectorOf = ({ id, blockId, isAboutBlock }: CommentAnchor): string =>
  isAboutBlock && blockId !== null ? `[data-id="${CSS.escape(blockId)}"]` : `[data-comment="${CSS.escape(id)}"]`
