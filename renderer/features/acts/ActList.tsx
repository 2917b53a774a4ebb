import { Plus, Scale } from 'lucide-react'
import { useState } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { jurisdictions } from '../../../shared/document/names'
import { isRepealed, type ActRow } from '../../../shared/domain/act'
import { calendarDay } from '../../../shared/domain/calendar-day'
import type { Instant } from '../../../shared/domain/ids'
import { useCommand } from '../../api/command-registry'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { foldText } from '../../ui/fold-text'
import { IconButton } from '../../ui/IconButton'
import { SearchField } from '../../ui/SearchField'
import { Skeleton } from '../../ui/Skeleton'
import { NewActDialog } from './NewActDialog'
import './acts.css'

export interface ActListProps {
  readonly openId: string | null
  readonly onOpen: (actId: string) => void
}

/** The register in the left column, by country; found by number, title or any other name. */
export function ActList({ openId, onOpen }: ActListProps) {
  const { t, i18n } = useTranslation()
  const acts = useQuery('act:list', {})
  const [text, setText] = useState('')
  const [isAdding, setAdding] = useState(false)
  useCommand({ id: 'new-act', title: t('acts.add'), run: () => setAdding(true) })
  if (acts.error && !acts.value) return <ErrorNotice words={errorWords(t, acts.error)} />
  if (!acts.value) return <Skeleton label={t('common.loading')} />
  const wanted = foldText(text.trim())
  const shown = acts.value.filter((act) => foldText(wordsOf(act)).includes(wanted))
  const { compare } = new Intl.Collator(i18n.language, { numeric: true })
  const byName = (one: ActRow, other: ActRow) => compare(nameOf(one), nameOf(other))
  const groups = jurisdictions
    .map((id) => ({ id, items: shown.filter((act) => act.jurisdiction === id).toSorted(byName) }))
    .filter(({ items }) => items.length > 0)
  return (
    <div className="ui-side-list">
      <div className="ui-side-list-head">
        <SearchField label={t('acts.search')} value={text} onChange={setText} />
        <IconButton label={t('acts.add')} icon={Plus} onPress={() => setAdding(true)} />
      </div>
      <div className="ui-side-list-body ui-scroll">
        {shown.length === 0 ? <p className="ui-soft acts-none">{t('acts.none')}</p> : null}
        <ListBox
          aria-label={t('acts.list')}
          className="ui-list"
          items={groups}
          dependencies={[openId]}
          onAction={(key) => onOpen(String(key))}
        >
          {(group) => (
            <ListBoxSection id={group.id}>
              <Header className="ui-side-heading">{t(`acts.jurisdiction.${group.id}`)}</Header>
              {group.items.map((act) => (
                <ActItem key={act.id} act={act} isOpen={act.id === openId} />
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </div>
      {isAdding ? (
        <NewActDialog known={null} onClose={() => setAdding(false)} onSaved={(act) => onOpen(act.id)} />
      ) : null}
    </div>
  )
}

const nameOf = ({ shortTitle, title }: ActRow): string => shortTitle || title

const wordsOf = ({ number, title, shortTitle, aliases }: ActRow): string =>
  [number, title, shortTitle, ...aliases].join(' ')

function ActItem({ act, isOpen }: { readonly act: ActRow; readonly isOpen: boolean }) {
  const { t } = useTranslation()
  const [today] = useState(() => calendarDay(Date.now() as Instant))
  const isOver = isRepealed(act, today)
  return (
    <ListBoxItem
      id={act.id}
      textValue={act.shortTitle || act.number}
      className="ui-row ui-side-row"
      data-current={isOpen || undefined}
      data-archived={isOver || undefined}
    >
      <span className="ui-row-main">
        {act.shortTitle || act.title}
        <small>{isOver ? `${act.number} · ${t('acts.repealedMark')}` : act.number}</small>
      </span>
      {act.uses > 0 ? (
        <span className="acts-uses-count" title={t('acts.uses.title')}>
          <Scale size={14} aria-hidden="true" /> {act.uses}
        </span>
      ) : null}
    </ListBoxItem>
  )
}
