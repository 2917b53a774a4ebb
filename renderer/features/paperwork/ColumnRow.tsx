import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { knownLanguages } from '../../../shared/domain/language'
import { columnSources } from '../../../shared/domain/paper'
import { IconButton } from '../../ui/IconButton'
import { NumberField } from '../../ui/NumberField'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useLanguageName } from '../../words/use-language-name'
import { withHeading, type EditedColumn } from './edited-columns'

export interface ColumnRowProps {
  readonly number: number
  readonly column: EditedColumn
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onChange: (column: EditedColumn) => void
  readonly onMove: (step: 1 | -1) => void
  /** Null for the last one that is left. */
  readonly onRemove: (() => void) | null
}

/** One column: what fills it, how wide it is, and its heading where the usual word will not do. */
export function ColumnRow({ number, column, isFirst, isLast, onChange, onMove, onRemove }: ColumnRowProps) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const usualIn = (language: string) => i18n.getFixedT(language)(`papers.columns.${column.source}`)
  const usual = usualIn(i18n.language)
  const name = column.heading[i18n.language] ?? usual
  return (
    <li className="paper-column">
      <div className="paper-column-head">
        <span className="ui-soft">{t('paperwork.columns.column', { number })}</span>
        <strong>{name}</strong>
        <IconButton
          isSmall
          label={t('paperwork.columns.up', { name })}
          icon={ArrowLeft}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          isSmall
          label={t('paperwork.columns.down', { name })}
          icon={ArrowRight}
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton
          isSmall
          label={t('paperwork.columns.remove', { name })}
          icon={Trash2}
          isDisabled={onRemove === null}
          onPress={() => onRemove?.()}
        />
      </div>
      <div className="paper-column-fields">
        <Select
          label={t('paperwork.columns.filled')}
          value={column.source}
          options={columnSources.map((value) => ({ value, text: t(`paperwork.columns.sources.${value}`) }))}
          onChange={(source) => onChange({ ...column, source })}
        />
        <NumberField
          label={t('paperwork.columns.width')}
          value={column.weight}
          minValue={1}
          maxValue={100}
          onChange={(weight) => (Number.isFinite(weight) ? onChange({ ...column, weight }) : undefined)}
        />
        {knownLanguages.map((language) => (
          <TextField
            key={language}
            label={t('paperwork.columns.heading', { language: nameOf(language) })}
            lang={language}
            value={column.heading[language] ?? ''}
            maxLength={120}
            placeholder={t('paperwork.columns.asUsual', { heading: usualIn(language) })}
            onChange={(text) => onChange(withHeading(column, language, text))}
          />
        ))}
      </div>
    </li>
  )
}
