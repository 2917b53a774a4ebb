import { Archive, GitCompareArrows, Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { WorkshopRow } from '../../../shared/domain/workshop'
import { useCommand } from '../../api/command-registry'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { IconButton } from '../../ui/IconButton'
import { SearchField } from '../../ui/SearchField'
import { Skeleton } from '../../ui/Skeleton'
import { ToggleIconButton } from '../../ui/ToggleIconButton'
import { dayRangeWords, localDay, monthWords } from '../../words/day-words'
import { groupWorkshops, type WorkshopGroup } from './group-workshops'
import { NewWorkshopDialog } from './NewWorkshopDialog'
import './workshops.css'

export interface WorkshopListProps {
  readonly openId: string | null
  readonly onOpen: (workshopId: string) => void
  readonly isNewerOpen: boolean
  readonly onNewer: () => void
}

/** The library's workshops, the next one first. */
export function WorkshopList({ openId, onOpen, isNewerOpen, onNewer }: WorkshopListProps) {
  const { t } = useTranslation()
  const list = useQuery('workshop:list', {})
  const { value: outdated = [] } = useQuery('pack:outdated', {})
  const [filter, setFilter] = useState({ text: '', showsArchived: false })
  const [isAdding, setAdding] = useState(false)
  const groups = useMemo(() => groupWorkshops(list.value ?? [], filter, localDay(new Date())), [list.value, filter])
  useCommand({ id: 'new-workshop', title: t('workshops.new'), run: () => setAdding(true) })
  if (list.error && !list.value) return <ErrorNotice words={errorWords(t, list.error)} />
  if (!list.value) return <Skeleton label={t('common.loading')} lines={7} />
  return (
    <div className="ui-side-list">
      <div className="ui-side-list-head">
        <SearchField
          label={t('workshops.search')}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <ToggleIconButton
          label={t('workshops.showArchived')}
          icon={Archive}
          isSelected={filter.showsArchived}
          onChange={(showsArchived) => setFilter({ ...filter, showsArchived })}
        />
        <IconButton label={t('workshops.new')} icon={Plus} onPress={() => setAdding(true)} />
      </div>
      {outdated.length > 0 || isNewerOpen ? (
        <div className="workshops-newer" data-current={isNewerOpen || undefined}>
          <Button variant="plain" isSmall icon={GitCompareArrows} onPress={onNewer}>
            {t('workshops.newer')}
          </Button>
          <span className="ui-soft">{outdated.length}</span>
        </div>
      ) : null}
      <div className="ui-side-list-body ui-scroll">
        {list.value.length > 0 && groups.length === 0 ? (
          <EmptyPlace title={t('workshops.nothingMatches.title')} text={t('workshops.nothingMatches.text')} />
        ) : null}
        {groups.length > 0 ? <Rows groups={groups} openId={openId} onOpen={onOpen} /> : null}
      </div>
      {isAdding ? <NewWorkshopDialog onClose={() => setAdding(false)} onCreated={onOpen} /> : null}
    </div>
  )
}

interface RowsProps {
  readonly groups: readonly WorkshopGroup[]
  readonly openId: string | null
  readonly onOpen: (workshopId: string) => void
}

function Rows({ groups, openId, onOpen }: RowsProps) {
  const { t, i18n } = useTranslation()
  const heading = ({ month, isPast }: WorkshopGroup) => {
    if (month === null) return t('workshops.noDate')
    const words = monthWords(i18n.language, month)
    return isPast ? t('workshops.past', { month: words }) : words
  }
  const list = useRef<HTMLDivElement>(null)
  const isListed = groups.some(({ rows }) => rows.some(({ id }) => id === openId))
  // One that was just made, or opened from elsewhere, may stand far down.
  useEffect(() => {
    if (isListed) list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [openId, isListed])
  return (
    <ListBox ref={list} aria-label={t('workshops.list')} className="ui-list" onAction={(key) => onOpen(String(key))}>
      {groups.map((group) => (
        <ListBoxSection key={group.id} id={group.id} aria-label={heading(group)}>
          <Header className="ui-side-heading">{heading(group)}</Header>
          {group.rows.map((row) => (
            <Row key={row.id} row={row} isOpen={row.id === openId} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

function Row({ row, isOpen }: { readonly row: WorkshopRow; readonly isOpen: boolean }) {
  const { t, i18n } = useTranslation()
  const notes = [
    dayRangeWords(i18n.language, row.firstDay, row.lastDay),
    row.district,
    row.editionCount > 0 ? t('workshops.issued') : '',
    row.isArchived ? t('workshops.inArchive') : '',
  ].filter(Boolean)
  return (
    <ListBoxItem
      id={row.id}
      textValue={row.title}
      className="ui-row ui-side-row"
      data-current={isOpen || undefined}
      data-archived={row.isArchived || undefined}
    >
      <span className="ui-row-main">
        <span className="workshops-row-title">{row.title}</span>
        <small>{notes.join(' · ')}</small>
        {isOpen ? <span className="ui-hidden">, {t('workshops.opened')}</span> : null}
      </span>
    </ListBoxItem>
  )
}
