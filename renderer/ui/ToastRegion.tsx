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
import { toastQueue } from './toasts'
import { useUiWords } from './UiWords'

/** Mounted once by the application; F6 reaches it. */
export function ToastRegion() {
  const words = useUiWords()
  return (
    <Region queue={toastQueue} aria-label={words.messages} className="ui-toasts">
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
