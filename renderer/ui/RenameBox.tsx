import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { Dialog, Input, Popover, TextField } from 'react-aria-components'

export interface RenameBoxProps {
  /** The row that is renamed; the box lies exactly over it. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly value: string
  readonly onDone: (value: string) => void
  readonly onCancel: () => void
}

/**
 * Renaming in place. It stands outside the row, because a tree takes arrow keys and letters for itself.
 * Enter and leaving it keep the name, Escape and an empty name do not.
 */
export function RenameBox({ anchor, label, value, onDone, onCancel }: RenameBoxProps) {
  const [text, setText] = useState(value)
  const [width] = useState(() => anchor.current?.offsetWidth ?? 240)
  const [height] = useState(() => anchor.current?.offsetHeight ?? 34)
  const input = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => input.current?.select(), [])
  const finish = (isKept: boolean) => {
    if (isOver.current) return
    isOver.current = true
    const name = text.trim()
    if (isKept && name && name !== value) onDone(name)
    else onCancel()
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish(true)
    if (event.key === 'Escape') finish(false)
  }
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      offset={-height}
      shouldFlip={false}
      containerPadding={0}
      className="ui-rename"
      onOpenChange={(open) => (open ? undefined : finish(true))}
    >
      <Dialog aria-label={label} className="ui-rename-body">
        <TextField aria-label={label} value={text} onChange={setText} onKeyDown={handleKey} autoFocus>
          <Input ref={input} className="ui-input" style={{ width }} />
        </TextField>
      </Dialog>
    </Popover>
  )
}
