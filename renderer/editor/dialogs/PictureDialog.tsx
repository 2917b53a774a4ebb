import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { pictureTypes } from '../../../shared/domain/asset'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { NumberField } from '../../ui/NumberField'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { insertFigure, type FigureFields } from '../commands/insert-figure'
import { setNodeFields } from '../commands/set-node-fields'
import type { EditorPictures } from '../editor-pictures'
import { runCommand } from '../run-command'
import { PicturePreview } from './PicturePreview'

interface PictureDialogProps {
  readonly editor: Editor
  readonly pictures: EditorPictures
  /** A dropped or pasted file, or null. */
  readonly file: File | null
  /** The picture that is changed, or null for a new one. */
  readonly position: number | null
  readonly onClose: () => void
}

const empty: FigureFields = { asset: null, alt: '', decorative: false, width: 100, caption: '' }

function readFields(editor: Editor, position: number | null): FigureFields {
  const node = position === null ? null : editor.state.doc.nodeAt(position)
  return node?.type.name === 'figure' ? { ...empty, ...(node.attrs as FigureFields) } : empty
}

/** Asks for the description at once: nobody comes back for it later. */
export function PictureDialog({ editor, pictures, file, position, onClose }: PictureDialogProps) {
  const { t } = useTranslation()
  const chooser = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<File | null>(file)
  const [fields, setFields] = useState(() => readFields(editor, position))
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const change = (part: Partial<FigureFields>) => {
    setProblem(null)
    setFields({ ...fields, ...part })
  }
  useEffect(() => {
    if (!file && position === null) chooser.current?.click()
  }, [file, position])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!chosen && !fields.asset) return setProblem(t('editor.picture.fileNeeded'))
    if (!fields.decorative && fields.alt.trim() === '') return setProblem(t('editor.picture.altNeeded'))
    setBusy(true)
    const added = chosen ? await pictures.add(chosen) : null
    setBusy(false)
    if (added && 'problem' in added) return setProblem(added.problem)
    const { asset, alt, decorative, width, caption } = fields
    const next: FigureFields = {
      asset: added?.hash ?? asset,
      alt: decorative ? '' : alt.trim(),
      decorative,
      width,
      caption: caption.trim(),
    }
    onClose()
    runCommand(editor, position === null ? insertFigure(next) : setNodeFields(position, { ...next }))
  }
  return (
    <Dialog
      title={t('editor.picture.title')}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" type="submit" form="sk-picture-form" isDisabled={isBusy}>
          {position === null ? t('editor.picture.insert') : t('editor.picture.save')}
        </Button>
      }
    >
      <form id="sk-picture-form" className="sk-form" onSubmit={(event) => void submit(event)}>
        <PicturePreview file={chosen} asset={fields.asset} load={pictures.load} />
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t('editor.picture.choose')}
          accept={pictureTypes.join(',')}
          onChange={(event) => setChosen(event.target.files?.[0] ?? chosen)}
        />
        <Button onPress={() => chooser.current?.click()}>
          {chosen || fields.asset ? t('editor.picture.change') : t('editor.picture.choose')}
        </Button>
        <TextArea
          label={t('editor.picture.alt')}
          description={t('editor.picture.altHelp')}
          value={fields.alt}
          onChange={(alt) => change({ alt })}
          isDisabled={fields.decorative}
          maxLength={2000}
        />
        <Checkbox
          label={t('editor.picture.decorative')}
          isSelected={fields.decorative}
          onChange={(decorative) => change({ decorative })}
        />
        <TextField
          label={t('editor.picture.caption')}
          value={fields.caption}
          onChange={(caption) => change({ caption })}
          maxLength={2000}
        />
        <NumberField
          label={t('editor.picture.width')}
          minValue={10}
          maxValue={100}
          step={5}
          value={fields.width}
          onChange={(width) => change({ width })}
        />
        {isBusy ? <Notice>{t('editor.picture.adding')}</Notice> : null}
        {problem ? <Notice tone="attention">{problem}</Notice> : null}
      </form>
    </Dialog>
  )
}
