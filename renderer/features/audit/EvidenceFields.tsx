import { useTranslation } from 'react-i18next'
import { evidenceKinds, type Evidence } from '../../../shared/domain/evidence'
import { Checkbox } from '../../ui/Checkbox'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'

export type EvidenceWords = Pick<Evidence, 'kind' | 'title' | 'namesPeople'>

export interface EvidenceFieldsProps {
  readonly value: EvidenceWords
  readonly onChange: (value: EvidenceWords) => void
  readonly autoFocus?: boolean
}

/** What a person says of a file. */
export function EvidenceFields({ value, onChange, autoFocus = false }: EvidenceFieldsProps) {
  const { t } = useTranslation()
  return (
    <div className="audit-fields">
      <Select
        label={t('audit.evidence.dialog.kind')}
        value={value.kind}
        options={evidenceKinds.map((kind) => ({ value: kind, text: t(`audit.evidence.kinds.${kind}`) }))}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <TextField
        label={t('audit.evidence.dialog.name')}
        value={value.title}
        maxLength={300}
        isRequired
        autoFocus={autoFocus}
        onChange={(title) => onChange({ ...value, title })}
      />
      <div className="audit-wide">
        <Checkbox
          label={t('audit.evidence.dialog.people')}
          description={t('audit.evidence.dialog.peopleHint')}
          isSelected={value.namesPeople}
          onChange={(namesPeople) => onChange({ ...value, namesPeople })}
        />
      </div>
    </div>
  )
}
