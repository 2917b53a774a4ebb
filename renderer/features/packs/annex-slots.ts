import type { ReactNode } from 'react'
import type { AnnexId } from '../../../shared/domain/ids'

/** What another feature puts into a pack about its annexes. */
export interface AnnexSlots {
  /** The way to add some; they stand behind what is there. */
  readonly add: (onAdd: (annexIds: readonly string[]) => void) => ReactNode
  /** What is known of one. */
  readonly notes: (annexId: string) => ReactNode
  /** What can be done with one; another may take its place. */
  readonly tools: (annexId: string, title: string, onChange: (annexId: AnnexId, title: string) => void) => ReactNode
}
