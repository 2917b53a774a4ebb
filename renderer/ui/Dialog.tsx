import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './IconButton'
import { useCountedDialog } from './open-dialogs'
import { useUiWords } from './UiWords'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: 'normal' | 'wide' | 'large'
  /** The buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  /** False where a decision has to be made with a button. */
  readonly isDismissable?: boolean
  readonly children: ReactNode
}

export function Dialog({
  title,
  isOpen,
  onClose,
  size = 'normal',
  actions,
  isDismissable = true,
  children,
}: DialogProps) {
  const words = useUiWords()
  const place = useRef<HTMLElement>(null)
  useCountedDialog(isOpen)
  // A button that is disabled while it works takes the focus with it, and then Escape would reach nobody.
  useEffect(() => {
    if (isOpen && document.activeElement === document.body) place.current?.focus()
  })
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isKeyboardDismissDisabled={!isDismissable}
      className="ui-dialog-ground"
    >
      <Modal className="ui-dialog-frame" data-size={size}>
        <AriaDialog ref={place} className="ui-dialog">
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {isDismissable ? <IconButton label={words.close} icon={X} onPress={onClose} /> : null}
          </header>
          <div className="ui-dialog-body ui-scroll">{children}</div>
          {actions ? <footer>{actions}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
