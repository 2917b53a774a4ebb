import { LifeBuoy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RescuedText } from '../../../shared/ipc/handover-channels'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { byteWords } from '../../words/byte-words'
import { instantWords } from '../../words/day-words'
import './handover.css'
import { SavedNotice } from './SavedNotice'
import { useOutputFolder } from '../../words/use-output-folder'

/** Texts that could not be saved or read, each with the way out into a file. */
export function RescuedDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { value, error } = useQuery('rescued:list', {})
  const { ask } = useOutputFolder(t('handover.chooseFolder'))
  const save = useCall('rescued:save')
  const [path, setPath] = useState<string | null>(null)
  const run = async ({ id }: RescuedText) => {
    const folder = await ask()
    if (folder === null) return
    const result = await save.run({ id, folder })
    if (result.ok) setPath(result.value.path)
  }
  return (
    <Dialog
      title={t('handover.rescued.title')}
      size="wide"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <p className="ui-soft">{t('handover.rescued.text')}</p>
      {error && !value ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {save.error ? <ErrorNotice words={errorWords(t, save.error)} /> : null}
      {path ? <SavedNotice words={t('handover.rescued.done', { path })} path={path} /> : null}
      {!value && !error ? <Skeleton label={t('common.loading')} /> : null}
      {value?.length === 0 ? (
        <EmptyPlace icon={LifeBuoy} title={t('handover.rescued.empty.title')} text={t('handover.rescued.empty.text')} />
      ) : null}
      {value && value.length > 0 ? <Texts texts={value} onSave={(text) => void run(text)} /> : null}
    </Dialog>
  )
}

interface TextsProps {
  readonly texts: readonly RescuedText[]
  readonly onSave: (text: RescuedText) => void
}

function Texts({ texts, onSave }: TextsProps) {
  const { t, i18n } = useTranslation()
  return (
    <ul className="handover-list" aria-label={t('handover.rescued.list')}>
      {texts.map((text) => {
        const when = instantWords(i18n.language, text.at)
        const size = byteWords(i18n.language, text.bytes)
        return (
          <li key={text.id}>
            <div className="handover-row">
              <div>
                <strong>{text.title}</strong> <span className="ui-soft">{text.language.toUpperCase()}</span>
                <p className="ui-soft">{t('handover.rescued.facts', { when, size })}</p>
              </div>
              <Button
                isSmall
                aria-label={t('handover.rescued.saveOf', { title: text.title, when })}
                onPress={() => onSave(text)}
              >
                {t('handover.rescued.save')}
              </Button>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
