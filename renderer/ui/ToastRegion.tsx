import { X } from 'lucide-react'
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContentBox,
  UNSTABLE_ToastRegion as Region,
} from 'react-aria-components'
import { Button } from './Button'
import { Icon } from './Icon'
import { useIsDialogOpen } from './open-dialogs'
import { toastQueue } from './toasts'
import { useUiWords } from './UiWords'

/**
 * Mounted once by the application; F6 reaches it. Under a dialog there is room for one message, the newest: none ever
 * lies over a button; the others come back when the dialog closes.
 */
export function ToastRegion() {
  const words = useUiWords()
  const isDialogOpen = useIsDialogOpen()
  return (
    <Region
      queue={toastQueue}
      aria-label={words.messages}
      className="ui-toasts"
      data-under-dialog={isDialogOpen || undefined}
    >
      {({ toast }) => (
        <Toast toast={toast} className="ui-toast" data-tone={toast.content.tone ?? 'plain'}>
          <ToastContentBox className="ui-toast-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContentBox>
          {toast.content.action ? (
            <Button
              isSmall
              onPress={() => {
                toast.content.action?.run()
                toastQueue.close(toast.key)
              }}
            >
              {toast.content.action.text}
            </Button>
          ) : null}
          <AriaButton slot="close" className="ui-button" data-variant="icon" data-small aria-label={words.close}>
            <Icon of={X} size={16} />
          </AriaButton>
        </Toast>
      )}
    </Region>
  )
}
