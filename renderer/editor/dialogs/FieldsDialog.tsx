import type { Editor } from '@tiptap/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { caretBehindChip } from '../commands/caret-behind-chip'
import { setNodeFields } from '../commands/set-node-fields'
import { fieldsOf } from '../fields/node-fields'
import type { OtherChapter } from '../other-chapters'
import { labelledNode } from '../queries/labelled-nodes'
import { referenceTargets } from '../queries/reference-targets'
import { takeChipBack } from '../commands/take-chip-back'
import { runCommand } from '../run-command'
import { FieldInput } from './FieldInput'
import { useGlossary, type LoadGlossary } from './use-glossary'

interface FieldsDialogProps {
  readonly editor: Editor
  readonly position: number
  /** Just put in: it goes again when the dialog is closed without saving. */
  readonly isNew: boolean
  readonly chapters: readonly OtherChapter[]
  readonly glossary: LoadGlossary | null
  readonly onClose: () => void
}

type Values = Readonly<Record<string, unknown>>

/** What can be set about one node, made from the table in `node-fields.ts`. */
export function FieldsDialog({ editor, position, isNew, chapters, glossary, onClose }: FieldsDialogProps) {
  const { t } = useTranslation()
  const [node] = useState(() => editor.state.doc.nodeAt(position))
  const [values, setValues] = useState<Values>(() => ({ ...node?.attrs }))
  const name = node ? labelledNode(node.type.name) : null
  const entries = useGlossary(name === 'glossaryTerm' ? glossary : null)
  if (!node || !name) return null
  const fields = fieldsOf(name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const names = [...fields.map((field) => field.name as string), ...(name === 'crossReference' ? ['chapter'] : [])]
    const current = editor.state.doc.nodeAt(position)
    onClose()
    // The text cannot change under an open dialog, but a wrong node must never be written to.
    if (current?.type !== node.type) return
    runCommand(editor, setNodeFields(position, Object.fromEntries(names.map((one) => [one, values[one]]))))
    runCommand(editor, caretBehindChip)
  }
  const cancel = () => {
    onClose()
    if (isNew && editor.state.doc.nodeAt(position)?.type === node.type) runCommand(editor, takeChipBack(position))
  }
  return (
    <Dialog
      title={t('editor.fields.title', { name: t(`editor.node.${name}`) })}
      isOpen
      onClose={cancel}
      actions={
        <Button variant="primary" type="submit" form="sk-fields-form">
          {t('editor.fields.save')}
        </Button>
      }
    >
      <form id="sk-fields-form" className="sk-form" onSubmit={submit}>
        {fields.map((field, index) => (
          <FieldInput
            key={field.name}
            field={field}
            values={values}
            chapters={chapters}
            glossary={entries}
            isFirst={index === 0}
            targets={field.type === 'target' ? referenceTargets(editor.state.doc, chapters, t) : []}
            onChange={(part) => setValues({ ...values, ...part })}
          />
        ))}
      </form>
    </Dialog>
  )
}
