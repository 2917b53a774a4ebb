import { useTranslation } from 'react-i18next'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import type { ReceivedText } from '../../../shared/ipc/handover-channels'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { useIsAway } from '../../api/use-is-away'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { instantWords } from '../../words/day-words'
import './handover.css'

export interface ReceivedNoticeProps {
  readonly draftId: DraftId
  /** Lays the received version and the own text over each other. */
  readonly onCompare: (versionId: VersionId) => void
  /** The received text is the working one now. */
  readonly onUsed: () => void
}

/** Both sides have changed: the two texts stand side by side until a person decides. */
export function ReceivedNotice({ draftId, onCompare, onUsed }: ReceivedNoticeProps) {
  const { t } = useTranslation()
  const { value } = useQuery('handover:received', { draftId })
  const isAway = useIsAway()
  const received = value?.[0]
  if (!received) return null
  const decide = async (decision: 'kept-own' | 'used-received') => {
    const isStored = await flushAll()
    const opened = isStored ? await call('draft:open', { draftId }) : null
    if (!opened) return showToast({ text: t('handover.notSaved'), tone: 'attention' })
    if (!opened.ok) return showToast({ text: errorWords(t, opened.error), tone: 'loss' })
    const { revision } = 'draft' in opened.value ? opened.value.draft : opened.value.refused
    const done = await call('handover:decide', { draftId, baseRevision: revision, decision })
    if (!done.ok) return showToast({ text: errorWords(t, done.error), tone: 'loss' })
    if (decision === 'used-received') onUsed()
    showToast({ text: decision === 'used-received' ? t('handover.received.used') : t('handover.received.kept') })
  }
  return (
    <div className="handover-received">
      <Notice
        tone="attention"
        actions={
          <>
            <Button isSmall variant="primary" onPress={() => onCompare(received.versionId)}>
              {t('handover.received.compare')}
            </Button>
            <Button isSmall isDisabled={isAway} onPress={() => void decide('used-received')}>
              {t('handover.received.use')}
            </Button>
            <Button isSmall isDisabled={isAway} onPress={() => void decide('kept-own')}>
              {t('handover.received.keep')}
            </Button>
          </>
        }
      >
        <strong>{t('handover.received.title')}</strong>
        <Story received={received} />
      </Notice>
    </div>
  )
}

function Story({ received: { from, receivedAt, version, numberThere } }: { readonly received: ReceivedText }) {
  const { t, i18n } = useTranslation()
  const isOther = numberThere !== null && numberThere !== version.number
  const own = version.name || t('handover.search.automaticItem')
  const name = isOther ? `${own} (${t('handover.received.there', { number: numberThere })})` : own
  const when = instantWords(i18n.language, receivedAt)
  return (
    <p>
      {from ? t('handover.received.text', { name, from, when }) : t('handover.received.textNoName', { name, when })}
    </p>
  )
}
