import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnSet, PaperSettings } from '../../../shared/domain/paper'
import type { PaperworkView } from '../../../shared/ipc/paperwork-channels'
import type { EditedFields } from '../../api/use-field-saver'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import { showToast } from '../../ui/toasts'
import { dayWords } from '../../words/day-words'
import { ColumnsDialog } from './ColumnsDialog'

export interface ColumnsFieldProps {
  readonly view: PaperworkView
  readonly fields: EditedFields<PaperSettings>
}

/** Which columns an attendance sheet has, where they come from, and whether anybody has verified them. */
export function ColumnsField({ view, fields: { values, changeAndKeep } }: ColumnsFieldProps) {
  const { t } = useTranslation()
  const [edited, setEdited] = useState<ColumnSet | null>(null)
  const { columnSets, usualColumns } = view
  const usual = columnSets.find(({ id }) => id === usualColumns)
  const chosen = columnSets.find(({ id }) => id === values.columnSetId) ?? usual
  const textOf = (set: ColumnSet) => (set.seedId === null ? t('paperwork.columns.own', { name: set.name }) : set.name)
  return (
    <div className="paper-columns">
      <div className="paper-columns-choice">
        <Select
          label={t('paperwork.columns.set')}
          value={values.columnSetId ?? ''}
          options={[
            { value: '', text: t('paperwork.columns.usual', { name: usual?.name ?? '' }) },
            ...columnSets.map((set) => ({ value: String(set.id), text: textOf(set) })),
          ]}
          onChange={(id) => changeAndKeep({ columnSetId: columnSets.find((set) => set.id === id)?.id ?? null })}
        />
        <Button icon={Columns3} isDisabled={!chosen} onPress={() => setEdited(chosen ?? null)}>
          {t('paperwork.columns.edit')}
        </Button>
      </div>
      {chosen ? <SetSource set={chosen} /> : null}
      {edited ? (
        <ColumnsDialog
          set={edited}
          onClose={() => setEdited(null)}
          onSaved={(saved) => {
            setEdited(null)
            changeAndKeep({ columnSetId: saved.id })
            showToast({ text: t('paperwork.columns.saved', { name: saved.name }) })
          }}
        />
      ) : null}
    </div>
  )
}

function SetSource({ set }: { readonly set: ColumnSet }) {
  const { t, i18n } = useTranslation()
  return (
    <div className="ui-small ui-soft">
      {set.note ? <p>{set.note}</p> : null}
      {set.source ? <p className="paper-source">{t('paperwork.columns.source', { source: set.source })}</p> : null}
      {set.checkedOn ? (
        <p>{t('paperwork.columns.checkedOn', { day: dayWords(i18n.language, set.checkedOn) })}</p>
      ) : (
        <p className="paper-unverified">{t('paperwork.columns.notChecked')}</p>
      )}
    </div>
  )
}
