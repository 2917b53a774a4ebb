import { ExternalLink, Save } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActRow } from '../../../shared/domain/act'
import { call } from '../../api/call'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { SlotFill } from '../../ui/Slot'
import { TextArea } from '../../ui/TextArea'
import { showToast } from '../../ui/toasts'
import { WordsField } from '../../ui/WordsField'
import { actInputOf, asDay, type ActValues } from './act-values'
import { ActBasics } from './ActBasics'
import { ActChanges } from './ActChanges'
import { ActOfferNotice } from './ActOfferNotice'
import { ActUses } from './ActUses'
import { useActProblems } from './use-act-problems'

export interface ActFormProps {
  readonly act: ActRow
  readonly onOpenChapter: (draftId: string) => void
}

/** One act of the register: what is known of it, and which chapters cite it. */
export function ActForm({ act, onOpenChapter }: ActFormProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState<ActValues>(act)
  const saving = useCall('act:save')
  const { value: citing } = useQuery('act:citing', {})
  const problems = useActProblems(values, saving.error)
  const change = (part: Partial<ActValues>) => setValues({ ...values, ...part })
  const isChanged = JSON.stringify(actInputOf(act.id, values)) !== JSON.stringify(actInputOf(act.id, act))
  const save = async () => {
    if (!problems.check()) return
    const result = await saving.run(actInputOf(act.id, values))
    if (result.ok) showToast({ text: t('acts.saved', { name: result.value.shortTitle || result.value.number }) })
  }
  const { href } = act
  return (
    <div className="ui-page ui-scroll">
      <SlotFill name="top-actions">
        <Button
          variant="primary"
          isSmall
          icon={Save}
          isDisabled={!isChanged || saving.isBusy}
          onPress={() => void save()}
        >
          {t('acts.save')}
        </Button>
      </SlotFill>
      <div className="acts-head">
        <div>
          <h1>{act.shortTitle || act.number}</h1>
          <p className="ui-soft">
            {[act.number, t(`acts.jurisdiction.${act.jurisdiction}`), act.editedAt === null ? '' : t('acts.edited')]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {href === null || !citing ? null : (
          <Button icon={ExternalLink} onPress={() => void call('link:open', { url: href })}>
            {t('acts.open', { collection: citing.links[act.jurisdiction].name })}
          </Button>
        )}
      </div>
      <ActOfferNotice actId={act.id} />
      <div className="acts-fields">
        <ActBasics values={values} problems={problems} onChange={change} />
        <WordsField
          label={t('acts.field.aliases')}
          description={t('acts.field.aliasesHint')}
          value={values.aliases}
          onChange={(aliases) => change({ aliases })}
        />
        <div className="acts-days">
          <DayField
            label={t('acts.field.effectiveFrom')}
            value={values.effectiveFrom}
            onChange={(day) => change({ effectiveFrom: asDay(day) })}
          />
          <DayField
            label={t('acts.field.repealedOn')}
            value={values.repealedOn}
            onChange={(day) => change({ repealedOn: asDay(day) })}
          />
          <DayField
            label={t('acts.field.checkedOn')}
            value={values.checkedOn}
            onChange={(day) => change({ checkedOn: asDay(day) })}
          />
        </div>
        <TextArea label={t('acts.field.note')} rows={2} value={values.note} onChange={(note) => change({ note })} />
      </div>
      <ActChanges changes={values.changes} onChange={(changes) => change({ changes })} />
      <ActUses actId={act.id} onOpen={onOpenChapter} />
    </div>
  )
}
