import { useTranslation } from 'react-i18next'
import type { PackReaders } from '../../../shared/domain/left-out'
import { Checkbox } from '../../ui/Checkbox'
import { WordsField } from '../../ui/WordsField'

export interface AudienceChoiceProps {
  readonly offered: PackReaders['audiences']
  readonly value: readonly string[]
  readonly onChange: (audience: readonly string[]) => void
}

/** The groups that the chapters of the pack write for, to tick; others are typed. Nothing chosen means everybody. */
export function AudienceChoice({ offered, value, onChange }: AudienceChoiceProps) {
  const { t } = useTranslation()
  const names = offered.map(({ name }) => name)
  const others = value.filter((name) => !names.includes(name))
  return (
    <>
      {offered.length > 0 ? (
        <fieldset className="ui-fieldset">
          <legend className="ui-label">{t('packs.readers.audience')}</legend>
          <div className="packs-audiences">
            {offered.map(({ name, parts }) => (
              <Checkbox
                key={name}
                label={name}
                description={t('packs.readers.parts', { count: parts })}
                isSelected={value.includes(name)}
                onChange={(isChosen) => onChange(isChosen ? [...value, name] : value.filter((one) => one !== name))}
              />
            ))}
          </div>
          <span className="ui-description">{t('packs.fields.audienceHint')}</span>
        </fieldset>
      ) : null}
      <WordsField
        label={t(offered.length > 0 ? 'packs.readers.others' : 'packs.fields.audience')}
        description={t(offered.length > 0 ? 'packs.readers.othersHint' : 'packs.fields.audienceHint')}
        value={others}
        onChange={(next) => onChange([...value.filter((name) => names.includes(name)), ...next])}
      />
    </>
  )
}
