import { MonitorCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryCopy, WorkHereAnswer } from '../../../shared/ipc/keeping-channels'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { forgetEverything } from '../../api/queries'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { ProgressBar } from '../../ui/ProgressBar'
import { useReport } from '../../words/use-report'
import { instantWords } from '../../words/day-words'

export interface WorkHereProps {
  readonly path: string
  /** False where nothing can be written, so that no backup can go there either. */
  readonly isBackedUpThere: boolean
  readonly onOpened: () => void
}

type Both = Extract<WorkHereAnswer, { readonly type: 'both' }>

/** One button from a place that harms libraries to this computer; asks only when the same library is here already. */
export function WorkHere({ path, isBackedUpThere, onOpened }: WorkHereProps) {
  const { t } = useTranslation()
  const report = useReport()
  const bring = useCall('library:workHere')
  const [both, setBoth] = useState<Both | null>(null)
  const run = async (choice: 'ask' | 'here' | 'there') => {
    const result = await bring.run({ path, choice })
    if (!result.ok) return
    if (result.value.type === 'both') return setBoth(result.value)
    const { backupFolder } = result.value
    if (backupFolder !== null) report(await call('settings:save', { backupFolder }))
    onOpened()
    location.hash = ''
    forgetEverything()
  }
  return (
    <section className="keeping-part">
      {bring.error ? <ErrorNotice words={errorWords(t, bring.error)} /> : null}
      {bring.isBusy ? <ProgressBar label={t('keeping.refusal.working')} done={null} /> : null}
      {both ? (
        <Choice both={both} isBusy={bring.isBusy} onChoose={(choice) => void run(choice)} />
      ) : (
        <>
          <div>
            <Button variant="primary" icon={MonitorCheck} isDisabled={bring.isBusy} onPress={() => void run('ask')}>
              {t(isBackedUpThere ? 'keeping.refusal.workHere' : 'keeping.refusal.workCopy')}
            </Button>
          </div>
          <p className="ui-soft">{t('keeping.refusal.workHereHint')}</p>
        </>
      )}
    </section>
  )
}

interface ChoiceProps {
  readonly both: Both
  readonly isBusy: boolean
  readonly onChoose: (choice: 'here' | 'there') => void
}

function Choice({ both: { here, there }, isBusy, onChoose }: ChoiceProps) {
  const { t } = useTranslation()
  const isHereNewer = (here.changedAt ?? 0) > (there.changedAt ?? 0)
  const isThereNewer = (there.changedAt ?? 0) > (here.changedAt ?? 0)
  return (
    <>
      <h3>{t('keeping.refusal.both')}</h3>
      <div className="keeping-choices">
        <div className="keeping-choice">
          <CopyFacts title={t('keeping.refusal.copyHere')} copy={here} isNewer={isHereNewer} />
          <Button isDisabled={isBusy} onPress={() => onChoose('here')}>
            {t('keeping.refusal.chooseHere')}
          </Button>
        </div>
        <div className="keeping-choice">
          <CopyFacts title={t('keeping.refusal.copyThere')} copy={there} isNewer={isThereNewer} />
          <Button isDisabled={isBusy} onPress={() => onChoose('there')}>
            {t('keeping.refusal.chooseThere')}
          </Button>
          <small className="ui-soft">{t('keeping.refusal.chooseThereHint')}</small>
        </div>
      </div>
    </>
  )
}

interface CopyFactsProps {
  readonly title: string
  readonly copy: LibraryCopy
  readonly isNewer: boolean
}

function CopyFacts({ title, copy, isNewer }: CopyFactsProps) {
  const { t, i18n } = useTranslation()
  return (
    <div>
      <strong>{isNewer ? `${title} (${t('keeping.refusal.newer')})` : title}</strong>
      <p>
        {copy.changedAt === null
          ? t('keeping.refusal.copyEmpty')
          : t('keeping.refusal.copyFacts', {
              when: instantWords(i18n.language, copy.changedAt),
              count: copy.chapters,
            })}
      </p>
      <small className="ui-soft">{copy.path}</small>
    </div>
  )
}
