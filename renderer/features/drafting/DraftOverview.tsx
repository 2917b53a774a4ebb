import { memo, useSyncExternalStore } from 'react'
import type { DocumentJson } from '../../../shared/document/document-json'
import { SlotFill } from '../../ui/Slot'
import { ChapterNumbers } from './ChapterNumbers'
import { HeadingCommands } from './HeadingCommands'
import { OutlinePanel } from './OutlinePanel'
import type { OverviewStore } from './overview-store'
import type { TextView } from './use-text-view'
import { ViewMenu } from './ViewMenu'

interface DraftOverviewProps {
  readonly store: OverviewStore
  readonly view: TextView
  readonly read: () => DocumentJson
  readonly onGo: (blockId: string) => void
  /** Both are absent where the text is only read. */
  readonly onMove: ((headingId: string, direction: -1 | 1) => boolean) | undefined
  readonly onPlace: ((headingId: string, beforeId: string | null) => boolean) | undefined
}

/** Outline and numbers of the open text in their places of the frame; they alone render when it is written in. */
export function DraftOverview({ store, view, read, onGo, onMove, onPlace }: DraftOverviewProps) {
  const { outline, words, section } = useSyncExternalStore(store.subscribe, store.get)
  return (
    <>
      <SlotFill name="bottom-start">
        <ViewMenuOnce view={view} />
        <ChapterNumbers words={words} read={read} />
      </SlotFill>
      <SlotFill name="inspector-outline">
        <OutlineOnce entries={outline} current={section} onGo={onGo} onMove={onMove} onPlace={onPlace} />
      </SlotFill>
      <HeadingsOnce entries={outline} onGo={onGo} />
    </>
  )
}

const ViewMenuOnce = memo(ViewMenu)
const OutlineOnce = memo(OutlinePanel)
const HeadingsOnce = memo(HeadingCommands)
