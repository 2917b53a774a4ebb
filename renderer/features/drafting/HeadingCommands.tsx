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
  useCommand({ id: `heading-${entry.id}`, title: entry.text, isPlace: true, run: () => onGo(entry.id) })
  return null
}
