import { ListFilter } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CommentThread } from '../../../shared/domain/comment'
import { Checkbox } from '../../ui/Checkbox'
import { IconButton } from '../../ui/IconButton'
import { Popover } from '../../ui/Popover'
import { Select } from '../../ui/Select'
import { filterComments, useCommentDesk } from './comment-desk'
import { namesOf } from './comment-filter'

const states = ['open', 'settled', 'all'] as const

/** State at hand; people behind a button. */
export function CommentFilters({ threads }: { readonly threads: readonly CommentThread[] }) {
  const { t } = useTranslation()
  const { filter } = useCommentDesk()
  const isNarrow = filter.author !== '' || filter.institution !== '' || filter.isMine
  const names = (key: 'author' | 'institution') => [
    { value: '', text: t('comments.filter.anybody') },
    ...namesOf(threads, key).map((name) => ({ value: name, text: name })),
  ]
  return (
    <div className="cm-filters">
      <Select
        label={t('comments.filter.state')}
        isLabelHidden
        value={filter.state}
        options={states.map((value) => ({ value, text: t(`comments.filter.states.${value}`) }))}
        onChange={(state) => filterComments({ ...filter, state })}
      />
      <span className="cm-filter" data-active={isNarrow || undefined}>
        <Popover
          label={t('comments.filter.people')}
          placement="bottom end"
          trigger={
            <IconButton
              label={t(isNarrow ? 'comments.filter.peopleActive' : 'comments.filter.people')}
              icon={ListFilter}
            />
          }
        >
          <div className="cm-filter-body">
            <Checkbox
              label={t('comments.filter.mine')}
              isSelected={filter.isMine}
              onChange={(isMine) => filterComments({ ...filter, isMine })}
            />
            <Select
              label={t('comments.filter.author')}
              value={filter.author}
              options={names('author')}
              onChange={(author) => filterComments({ ...filter, author })}
            />
            <Select
              label={t('comments.filter.institution')}
              value={filter.institution}
              options={names('institution')}
              onChange={(institution) => filterComments({ ...filter, institution })}
            />
          </div>
        </Popover>
      </span>
    </div>
  )
}
