import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { paperFields, type PaperSettings } from '../../../shared/domain/paper'
import type { PaperView } from '../../../shared/ipc/paperwork-channels'
import type { EditedFields } from '../../api/use-field-saver'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextArea'
import { useLanguageName } from '../../words/use-language-name'
import { withText } from './paper-input'

type Field = (typeof paperFields)[PaperView['kind']][number]

const hinted = ['questions', 'openQuestions', 'topics', 'signatories', 'tasks', 'excused'] as const

export interface PaperTextFieldsProps {
  readonly paper: PaperView
  readonly fields: EditedFields<PaperSettings>
}

/** Texts of the paper by language: each begins with the starting text and can be given back to it. */
export function PaperTextFields({ paper, fields }: PaperTextFieldsProps) {
  const { t } = useTranslation()
  const names: readonly Field[] = paperFields[paper.kind]
  if (names.length === 0) return <p className="ui-soft ui-small">{t('paperwork.desk.nothing')}</p>
  return (
    <div className="paper-texts" onBlur={() => void fields.keep()}>
      <p className="ui-soft ui-small">{t('paperwork.desk.emptyPrints')}</p>
      {names.map((name) =>
        paper.languages.map((language) => (
          <PaperText key={`${name} ${language}`} paper={paper} fields={fields} name={name} language={language} />
        )),
      )}
    </div>
  )
}

interface PaperTextProps extends PaperTextFieldsProps {
  readonly name: Field
  readonly language: string
}

function PaperText({ paper, fields: { values, change, changeAndKeep }, name, language }: PaperTextProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const field = t(`paperwork.fields.${name}`)
  const label = paper.languages.length > 1 ? t('paperwork.desk.textIn', { field, language: nameOf(language) }) : field
  const own = values.texts[language]?.[name]
  const starting = paper.starting[language]?.[name] ?? ''
  const text = own ?? starting
  const hint = hinted.find((one) => one === name)
  const isUnverified = own === undefined && starting !== '' && paper.unverified.includes(name)
  return (
    <div className="paper-text">
      <TextArea
        label={label}
        {...(hint ? { description: t(`paperwork.hints.${hint}`) } : {})}
        lang={language}
        value={text}
        rows={Math.min(9, Math.max(2, text.split('\n').length + Math.floor(text.length / 90)))}
        maxLength={20_000}
        onChange={(next) => change(withText(values, language, name, next))}
      />
      {isUnverified ? <p className="paper-unverified">{t('paperwork.desk.unverified')}</p> : null}
      {own !== undefined && own !== starting ? (
        <Button
          isSmall
          variant="plain"
          icon={RotateCcw}
          aria-label={t('paperwork.desk.resetOf', { field: label })}
          onPress={() => changeAndKeep(withText(values, language, name, null))}
        >
          {t('paperwork.desk.reset')}
        </Button>
      ) : null}
    </div>
  )
}
