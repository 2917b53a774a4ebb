import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commentOutcomes, type CommentOutcome, type CommentThread } from '../../../shared/domain/comment'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RadioGroup } from '../../ui/RadioGroup'
import { WordsForm } from './WordsForm'

interface SettleFormProps {
  readonly thread: CommentThread
  readonly onDone: () => void
}

/** How a comment was settled. Nothing has to be said about it; an office that must answer says outcome and reason. */
export function SettleForm({ thread, onDone }: SettleFormProps) {
  const { t } = useTranslation()
  const settling = useCall('comment:resolve')
  const [outcome, setOutcome] = useState<CommentOutcome | 'none'>('none')
  const settle = async (reason: string) => {
    const done = await settling.run({ commentId: thread.id, outcome: outcome === 'none' ? null : outcome, reason })
    if (done.ok) onDone()
  }
  return (
    <>
      <WordsForm
        label={t('comments.reason')}
        action={t('comments.settle')}
        isOptional
        isBusy={settling.isBusy}
        onSave={(reason) => void settle(reason)}
        onCancel={onDone}
      >
        <RadioGroup
          label={t('comments.outcome')}
          value={outcome}
          choices={(['none', ...commentOutcomes] as const).map((value) => ({
            value,
            text: t(`comments.outcomes.${value}`),
          }))}
          onChange={setOutcome}
        />
      </WordsForm>
      {settling.error ? <ErrorNotice words={errorWords(t, settling.error)} /> : null}
    </>
  )
}
