import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { PreviewPages } from '../../shared/ipc/preview-channels'
import { SheetStore, type SheetAddresses } from './sheet-store'

export interface Sheets {
  readonly addresses: SheetAddresses
  /** Pages on the screen and the pixels of their width; those that are not drawn so are asked for. */
  readonly onVisible: (pages: readonly number[], pixels?: number) => void
}

/** What the window holds of the pages of one preview, for as long as a part of the screen stands. */
export function useSheetStore(): SheetStore {
  const [store] = useState(() => new SheetStore())
  useEffect(() => () => store.close(), [store])
  return store
}

/** The pages in a store as pictures for `ui/PageSheets`. */
export function useStoredSheets(store: SheetStore, pages: PreviewPages | null): Sheets {
  const addresses = useSyncExternalStore(store.subscribe, store.addresses)
  // Before the paint: pages and their pictures come to the screen in one frame.
  useLayoutEffect(() => {
    if (pages) store.show(pages)
  }, [store, pages])
  return { addresses, onVisible: store.see }
}
