import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './Field'

export interface RadioChoice<Value extends string> {
  readonly value: Value
  readonly text: string
  readonly description?: string
}

export interface RadioGroupProps<Value extends string> extends FieldWords {
  readonly choices: readonly RadioChoice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  /** `card-row` for a few weighty choices, as on the first start. */
  readonly look?: 'plain' | 'row' | 'card-row'
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, isLabelHidden, description, error, choices, value, onChange, look = 'plain' } = props
  const choose = (next: string) => {
    const choice = choices.find((one) => one.value === next)
    if (choice) onChange(choice.value)
  }
  return (
    <AriaRadioGroup className="ui-field" value={value} onChange={choose} isInvalid={Boolean(error)}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <div className="ui-choices" data-look={look}>
        {choices.map((choice) => (
          <RadioField key={choice.value} value={choice.value}>
            <RadioButton className="ui-choice">
              <span className="ui-choice-box" data-shape="round" />
              <span className="ui-choice-text">
                {choice.text}
                {choice.description ? <small>{choice.description}</small> : null}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  )
}
