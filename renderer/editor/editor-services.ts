import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { ImportLossEntry } from '../../shared/domain/import-report'
import type { Translate } from './translate'
import type { RandomBytes } from '../../shared/document/block-id'
import type { SpeltWord } from './spelling/spelt-words'
import type { UnknownAct } from './text-help'
import type { PictureUrls } from './views/picture-urls'

/** What the text asks the window for: a dialog or a message. The editor itself knows neither. */
export type EditorRequest =
  | { readonly type: 'link' }
  | { readonly type: 'table' }
  | { readonly type: 'picture'; readonly file: File | null; readonly position: number | null }
  /** `isNew`: just put in; it goes again when nothing is said about it. */
  | { readonly type: 'fields'; readonly position: number; readonly isNew?: boolean }
  | { readonly type: 'comment' }
  | { readonly type: 'insert-menu' }
  | { readonly type: 'block-menu' }
  | { readonly type: 'column-widths'; readonly position: number }
  | { readonly type: 'spelling'; readonly word: SpeltWord }
  | { readonly type: 'find'; readonly isReplacing: boolean }
  | { readonly type: 'find-step'; readonly direction: 1 | -1 }
  | { readonly type: 'unknown-act'; readonly act: UnknownAct }
  | { readonly type: 'toolbar' }
  /** Pictures that are put in at once; `id` names the figure that waits for one. */
  | { readonly type: 'add-pictures'; readonly pictures: readonly { readonly id: string | null; readonly file: File }[] }
  /** Too much formatting to read: only the words were pasted. */
  | { readonly type: 'pasted-plain' }
  /** What of a paste is not in the text, or not as it was. */
  | { readonly type: 'paste-losses'; readonly losses: readonly ImportLossEntry[] }
  | { readonly type: 'long-paragraph'; readonly characters: number }
  | { readonly type: 'pictures-left-out'; readonly count: number; readonly isWord: boolean }
  /** Of the files that were dropped or pasted together, only the first are put in. */
  | { readonly type: 'too-many-pictures'; readonly left: number; readonly most: number }

/** What behaviour and views need from outside; fixed for the life of one editor. */
export interface EditorServices {
  readonly t: Translate
  readonly random: RandomBytes
  readonly pictures: PictureUrls
  readonly request: (request: EditorRequest) => void
  /** Titles of the other chapters, for cross-references; null where a chapter is not known. */
  readonly chapterTitle: (chapter: string) => string | null
  /** The text of another chapter, when a reference leads into it; null where it cannot be read. */
  readonly chapterText?: (chapter: string) => Promise<DocumentNode | null>
}
