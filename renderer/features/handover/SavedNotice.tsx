import { useTranslation } from 'react-i18next'
import { call } from '../../api/call'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

export interface SavedNoticeProps {
  readonly words: string
  readonly hint?: string
  readonly path: string
}

/** Where a file lies now, and the way to it. */
export function SavedNotice({ words, hint, path }: SavedNoticeProps) {
  const { t } = useTranslation()
  return (
    <Notice actions={<Button onPress={() => void call('file:show', { path })}>{t('handover.showFile')}</Button>}>
      <p className="handover-path">{words}</p>
      {hint ? <p className="ui-soft">{hint}</p> : null}
    </Notice>
  )
}
