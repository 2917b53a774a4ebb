import type { FileChild } from 'docx'

/** What stands on a page of its own that is turned on its side; only at the top of a chapter, where a page can be broken. */
export class TurnedPage {
  readonly children: readonly FileChild[]

  constructor(children: readonly FileChild[]) {
    this.children = children
  }
}
