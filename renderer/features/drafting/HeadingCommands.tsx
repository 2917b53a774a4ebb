import type { OutlineEntry } from '../../../shared/document/outline'
import { useCommand } from '../../api/command-registry'

interface HeadingCommandsProps {
  readonly entries: readonly OutlineEntry[]
  readonly onGo: (blockId: string) => void
}

/** Offers every heading of the open chapter in the command palette. */
export function HeadingCommands({ entries, onGo }: HeadingCommandsProps) {
  return entries.map((entry) => <HeadingCommand key={entry.id} entry={entry} onGo={onGo} />)
}

function HeadingCommand({ entry, onGo }: { readonly entry: OutlineEntry; readonly onGo: (blockId: string) => void }) {
  // The palette gives the focus back a frame after it has closed; the text must have it in the end.
  const run = () => requestAnimationFrame(() => requestAnimationFrame(() => onGo(entry.id)))
  useCommand({ id: `heading-${entry.id}`, title: entry.text, isPlace: true, run })
  return null
}
