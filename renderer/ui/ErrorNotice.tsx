import type { ReactNode } from 'react'
import { Notice } from './Notice'

export interface ErrorNoticeProps {
  /** What happened, that the work is safe, and what to do now: from `errorWords`. */
  readonly words: string
  readonly children?: ReactNode
}

export function ErrorNotice({ words, children }: ErrorNoticeProps) {
  return (
    <Notice tone="loss" actions={children}>
      {words}
    </Notice>
  )
}
