import { useEffect, useState, useSyncExternalStore } from 'react'
import type { PreviewPages } from '../../shared/ipc/preview-channels'
import { SheetStore, type SheetAddresses } from './sheet-store'

export interface Sheets {
  readonly addresses: SheetAddresses
  /** Pages on the screen; those that are not drawn yet are asked for. */
  readonly onVisible: (pages: readonly number[]) => void
}

/** The pages of any preview as pictures for `ui/PageSheets`. */
export function useSheets(pages: PreviewPages | null): Sheets {
  const [store] = useState(() => new SheetStore())
  const addresses = useSyncExternalStore(store.subscribe, store.addresses)
  useEffect(() => {
    if (pages) store.show(pages)
  }, [store, pages])
  useEffect(() => () => store.close(), [store])
  return { addresses, onVisible: store.see }
}
