import type { ReactNode } from 'react'
import { Checkbox } from '../../ui/Checkbox'

export interface BoxesProps<Value extends string> {
  readonly label: string
  readonly values: readonly Value[]
  readonly chosen: readonly Value[]
  readonly nameOf: (value: Value) => string
  readonly onChange: (chosen: readonly Value[]) => void
  /** Below the boxes. */
  readonly children?: ReactNode
}

/** Several of a few values, in the order of the values. */
export function Boxes<Value extends string>({ label, values, chosen, nameOf, onChange, children }: BoxesProps<Value>) {
  const set = (value: Value, isChosen: boolean) =>
    onChange(values.filter((one) => (one === value ? isChosen : chosen.includes(one))))
  return (
    <fieldset className="ui-fieldset">
      <legend className="ui-label">{label}</legend>
      <div className="ui-boxes">
        {values.map((value) => (
          <Checkbox
            key={value}
            label={nameOf(value)}
            isSelected={chosen.includes(value)}
            onChange={(isChosen) => set(value, isChosen)}
          />
        ))}
      </div>
      {children ? <div>{children}</div> : null}
    </fieldset>
  )
}
