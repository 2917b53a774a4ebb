import { FieldError, Label, Text } from 'react-aria-components'

export interface FieldWords {
  readonly label: string
  /** True where the place already says what the field is; the name stays for screen readers. */
  readonly isLabelHidden?: boolean
  readonly description?: string | undefined
  readonly error?: string | undefined
}

export function FieldLabel({ label, isLabelHidden = false }: FieldWords) {
  return <Label className={isLabelHidden ? 'ui-hidden' : 'ui-label'}>{label}</Label>
}

export function FieldNotes({ description, error }: Pick<FieldWords, 'description' | 'error'>) {
  return (
    <>
      {description && !error ? (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      ) : null}
      <FieldError className="ui-field-error">{error}</FieldError>
    </>
  )
}

/** Nothing at all where there is no placeholder: the component library's types are exact about that. */
export const placeholderOf = (placeholder: string | undefined): { placeholder?: string } =>
  placeholder === undefined ? {} : { placeholder }
