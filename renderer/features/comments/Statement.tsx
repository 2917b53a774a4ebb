import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommentEntry } from '../../../shared/domain/comment'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { IconButton } from '../../ui/IconButton'
import { Menu, MenuItem } from '../../ui/Menu'
import { instantWords } from '../../words/day-words'
import { DeleteForm } from './DeleteForm'
import { WordsForm } from './WordsForm'

interface StatementProps {
  readonly entry: CommentEntry
  readonly isReadOnly: boolean
  /** Something was done with it, or left; the focus is to go on from there. */
  readonly onDone: () => void
  readonly onDeleted: () => void
}

/** What one person said, and what they may still do with it. */
export function Statement({ entry, isReadOnly, onDone, onDeleted }: StatementProps) {
  const { t, i18n } = useTranslation()
  const [doing, setDoing] = useState<'edit' | 'delete' | null>(null)
  const editing = useCall('comment:edit')
  const deleting = useCall('comment:delete')
  const error = editing.error ?? deleting.error
  const { id, author, institution, at, text, editedAt, isDeleted, isOwn } = entry
  const name = author === '' ? t('comments.nobody') : author
  const leave = () => {
    setDoing(null)
    onDone()
  }
  const save = async (words: string) => {
    if ((await editing.run({ commentId: id, text: words })).ok) leave()
  }
  const remove = async () => {
    if (!(await deleting.run({ commentId: id })).ok) return
    setDoing(null)
    onDeleted()
  }
  return (
    <div className="cm-statement">
      <header>
        <div>
          <strong>{name}</strong>
          {institution === '' ? null : <span>{institution}</span>}
          <time dateTime={new Date(at).toISOString()}>{instantWords(i18n.language, at)}</time>
          {editedAt === null || isDeleted ? null : (
            <span title={instantWords(i18n.language, editedAt)}>{t('comments.edited')}</span>
          )}
        </div>
        {isOwn && !isDeleted && !isReadOnly ? (
          <Menu label={t('comments.own')} trigger={<IconButton isSmall label={t('comments.own')} icon={Ellipsis} />}>
            <MenuItem id="edit" icon={Pencil} onAction={() => setDoing('edit')}>
              {t('comments.edit')}
            </MenuItem>
            <MenuItem id="delete" icon={Trash2} tone="loss" onAction={() => setDoing('delete')}>
              {t('comments.delete')}
            </MenuItem>
          </Menu>
        ) : null}
      </header>
      {doing === 'edit' ? (
        <WordsForm
          label={t('comments.words')}
          action={t('comments.save')}
          initial={text}
          isBusy={editing.isBusy}
          onSave={(words) => void save(words)}
          onCancel={leave}
        />
      ) : (
        <p className={isDeleted ? 'cm-deleted' : undefined}>{isDeleted ? t('comments.deleted') : text}</p>
      )}
      {doing === 'delete' ? (
        <DeleteForm isBusy={deleting.isBusy} onDelete={() => void remove()} onKeep={leave} />
      ) : null}
      {error ? <ErrorNotice words={errorWords(t, error)} /> : null}
    </div>
  )
}
