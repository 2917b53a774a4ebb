import { useTranslation } from 'react-i18next'
import type { GlossaryEntry } from '../../../shared/domain/glossary'
import { Checkbox } from '../../ui/Checkbox'
import { DayField } from '../../ui/DayField'
import { NumberField } from '../../ui/NumberField'
import { Select } from '../../ui/Select'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { WordsField } from '../../ui/WordsField'
import type { NodeField } from '../fields/node-fields'
import type { OtherChapter } from '../other-chapters'
import { TargetSelect } from './TargetSelect'
import { TermInput } from './TermInput'
import type { ReferenceTarget } from '../queries/reference-targets'

interface FieldInputProps {
  readonly field: NodeField
  readonly values: Readonly<Record<string, unknown>>
  readonly targets: readonly ReferenceTarget[]
  readonly chapters: readonly OtherChapter[]
  readonly glossary: readonly GlossaryEntry[]
  readonly isFirst: boolean
  readonly onChange: (part: Readonly<Record<string, unknown>>) => void
}

const helped = ['act', 'audiences', 'districts', 'kinds', 'minutes', 'asOf'] as const
const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
const asList = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(asText) : [])

/** One field of a node in the form that fits its type. */
export function FieldInput({ field, values, targets, chapters, glossary, isFirst, onChange }: FieldInputProps) {
  const { t } = useTranslation()
  const { name } = field
  const label = t(`editor.field.${name}`)
  const help = helped.find((one) => one === name)
  const words = { label, description: help ? t(`editor.fieldHelp.${help}`) : undefined }
  const value = values[name]
  const set = (next: unknown) => onChange({ [name]: next })
  switch (field.type) {
    case 'text':
      return field.isLong ? (
        <TextArea {...words} value={asText(value)} onChange={set} maxLength={field.limit} autoFocus={isFirst} />
      ) : (
        <TextField {...words} value={asText(value)} onChange={set} maxLength={field.limit} autoFocus={isFirst} />
      )
    case 'number':
      return (
        <NumberField
          {...words}
          minValue={field.min}
          maxValue={field.max}
          value={Number(value)}
          onChange={(next) => set(clampInteger(next, field.min, field.max))}
          autoFocus={isFirst}
        />
      )
    case 'day':
      return <DayField {...words} value={asText(value) || null} onChange={set} />
    case 'words':
      return <WordsField {...words} value={asList(value)} onChange={set} autoFocus={isFirst} />
    case 'choice':
      return <Select {...words} options={field.options(t)} value={asText(value)} onChange={set} autoFocus={isFirst} />
    case 'choices':
      return (
        <fieldset className="sk-choices">
          <legend className="ui-label">{label}</legend>
          {field.options(t).map((option) => (
            <Checkbox
              key={option.value}
              label={option.text}
              isSelected={asList(value).includes(option.value)}
              onChange={(isOn) => set(withChoice(asList(value), option.value, isOn))}
            />
          ))}
          <p className="ui-description">{words.description}</p>
        </fieldset>
      )
    case 'term':
      return <TermInput label={label} values={values} glossary={glossary} limit={field.limit} onChange={onChange} />
    case 'target':
      return (
        <TargetSelect
          label={label}
          values={values}
          targets={targets}
          chapters={chapters}
          isFirst={isFirst}
          onChange={onChange}
        />
      )
  }
}

function withChoice(list: readonly string[], value: string, isOn: boolean): readonly string[] {
  return isOn ? [...new Set([...list, value])] : list.filter((one) => one !== value)
}

function clampInteger(value: number, min: number, max: number): number {
  return Number.isFinite(value) ? Math.min(max, Math.max(min, Math.round(value))) : min
}
