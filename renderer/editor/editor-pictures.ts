import type { LoadPicture } from './views/picture-urls'

/** How the editor gets at the library's pictures. */
export interface EditorPictures {
  readonly load: LoadPicture
  /** Stores a file and answers its hash, or words that say why it could not be stored. */
  readonly add: (file: File) => Promise<{ readonly hash: string } | { readonly problem: string }>
}
