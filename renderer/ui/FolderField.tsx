import { FolderOpen } from 'lucide-react'
import { Button } from './Button'
import { Icon } from './Icon'
import { useUiWords } from './UiWords'

export interface FolderFieldProps {
  readonly label: string
  /** The whole name of the small button where *change* alone says too little; it begins with the same word. */
  readonly changeName?: string
  readonly folder: string | null
  readonly onChange: () => Promise<void>
}

/** Where files go, and the way to another place. */
export function FolderField({ label, changeName, folder, onChange }: FolderFieldProps) {
  const words = useUiWords()
  return (
    <div className="ui-field" role="group" aria-label={label}>
      <span className="ui-label">{label}</span>
      <div className="ui-folder">
        <Icon of={FolderOpen} />
        <span className="ui-path">{folder}</span>
        <Button isSmall {...(changeName ? { 'aria-label': changeName } : {})} onPress={() => void onChange()}>
          {words.change}
        </Button>
      </div>
    </div>
  )
}
