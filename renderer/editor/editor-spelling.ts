/** Dictionaries, wherever they are. They answer later; nothing waits for them. */
export interface EditorSpelling {
  /** Those of the words that are not known; null when that cannot be said now. */
  readonly check: (language: string, words: readonly string[]) => Promise<readonly string[] | null>
  readonly suggest: (language: string, word: string) => Promise<readonly string[]>
  readonly learn: (language: string, word: string) => Promise<void>
}
