import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commentKinds, type CommentKind } from '../../../shared/domain/comment'
import type { DraftId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import type { ProposedComment } from '../../editor/comments/editor-comments'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RadioGroup } from '../../ui/RadioGroup'
import { attachComment, endComment } from './comment-desk'
import { Quote } from './Quote'
import { WordsForm } from './WordsForm'

interface CommentComposerProps {
  readonly draftId: DraftId
  readonly proposed: ProposedComment
  readonly onLeave: () => void
}

/** A new comment. It is stored first; only then does its passage get its id. */
export function CommentComposer({ draftId, proposed, onLeave }: CommentComposerProps) {
  const { t } = useTranslation()
  const adding = useCall('comment:add')
  const [kind, setKind] = useState<CommentKind>('advisory')
  const save = async (text: string) => {
    const { quote, isAboutBlock, blockId } = proposed
    const added = await adding.run({ draftId, blockId, quote, isAboutBlock, kind, text })
    if (!added.ok) return
    attachComment(added.value.id)
    onLeave()
  }
  const leave = () => {
    endComment()
    onLeave()
  }
  return (
    <section className="cm-card is-current" aria-label={t('comments.new')} data-card="new">
      <Quote text={proposed.quote} isAboutBlock={proposed.isAboutBlock} />
      <WordsForm
        label={t('comments.words')}
        action={t('comments.add')}
        isBusy={adding.isBusy}
        onSave={(text) => void save(text)}
        onCancel={leave}
      >
        <RadioGroup
          label={t('comments.kind')}
          look="row"
          value={kind}
          choices={commentKinds.map((value) => ({ value, text: t(`comments.kinds.${value}`) }))}
          onChange={setKind}
        />
      </WordsForm>
      {adding.error ? <ErrorNotice words={errorWords(t, adding.error)} /> : null}
    </section>
  )
}
