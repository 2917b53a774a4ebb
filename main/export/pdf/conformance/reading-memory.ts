import type { ContentMemory } from './check-content'
import type { PdfFile } from './pdf-file'

/** What is kept between two times of reading back, so that nothing is read twice that is byte for byte the same. */
export interface ReadingMemory {
  readonly contents: ContentMemory
  /** Objects that were looked at and in which nothing was found. */
  readonly sound: WeakSet<object>
  /** The file that was read last; its objects are taken over where their bytes are the same. */
  file: PdfFile | null
}

export const newReadingMemory = (): ReadingMemory => ({ contents: new Map(), sound: new WeakSet(), file: null })
