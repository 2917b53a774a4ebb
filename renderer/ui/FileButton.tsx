import { FileTrigger } from 'react-aria-components'
import { Button, type ButtonProps } from './Button'

export interface FileButtonProps extends Omit<ButtonProps, 'onPress'> {
  /** Endings with their dot. */
  readonly endings: readonly string[]
  readonly isMany?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Lets the person choose files in the system's own dialog. */
export function FileButton({ endings, isMany = false, onFiles, ...rest }: FileButtonProps) {
  const choose = (files: FileList | null) => {
    const chosen = [...(files ?? [])]
    if (chosen.length > 0) onFiles(chosen)
  }
  return (
    <FileTrigger acceptedFileTypes={[...endings]} allowsMultiple={isMany} onSelect={choose}>
      <Button {...rest} />
    </FileTrigger>
  )
}
