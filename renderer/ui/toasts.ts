import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export interface ToastContent {
  readonly text: string
  readonly tone?: 'plain' | 'attention' | 'loss'
  /** *Undo* and the like; the message closes when it is used. */
  readonly action?: { readonly text: string; readonly run: () => void }
}

export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

const readingTime = 8_000

/** Shows a short message at the foot of the window; a loss stays until it is closed. */
export function showToast(content: ToastContent): void {
  toastQueue.add(content, content.tone === 'loss' ? {} : { timeout: readingTime })
}
