import { useTranslation } from 'react-i18next'
import { papersWithPeople, type PaperKind, type PaperSettings } from '../../../shared/domain/paper'
import type { EditedFields } from '../../api/use-field-saver'
import { Checkbox } from '../../ui/Checkbox'
import { NumberField } from '../../ui/NumberField'

const mostBlanks = 500
/** Minutes list those who were there, but have no rows to leave empty. */
const withRows: readonly PaperKind[] = ['attendance', 'name-tags', 'certificates']

export interface PaperPeopleProps {
  readonly kind: PaperKind
  readonly people: number
  readonly fields: EditedFields<PaperSettings>
}

/** Whether names are filled in, and how many stay empty for those who come unregistered. */
export function PaperPeople({ kind, people, fields: { values, change, keep, changeAndKeep } }: PaperPeopleProps) {
  const { t } = useTranslation()
  if (!papersWithPeople.includes(kind)) return null
  return (
    <div className="paper-people" onBlur={() => void keep()}>
      <Checkbox
        label={t('paperwork.desk.people')}
        description={t('paperwork.desk.peopleHint', { count: people })}
        isSelected={values.hasPeople}
        onChange={(hasPeople) => changeAndKeep({ hasPeople })}
      />
      {withRows.includes(kind) ? (
        <NumberField
          label={t('paperwork.desk.blanks')}
          description={t('paperwork.desk.blanksHint')}
          value={values.blanks}
          minValue={0}
          maxValue={mostBlanks}
          onChange={(blanks) => change({ blanks: Number.isFinite(blanks) ? blanks : 0 })}
        />
      ) : null}
    </div>
  )
}
