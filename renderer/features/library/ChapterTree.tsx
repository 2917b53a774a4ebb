import { FilePlus2, FolderPlus, Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsAway } from '../../api/use-is-away'
import type { ThemeId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { IconButton } from '../../ui/IconButton'
import { Menu, MenuItem } from '../../ui/Menu'
import { SearchField } from '../../ui/SearchField'
import { Skeleton } from '../../ui/Skeleton'
import { ChapterFilters } from './ChapterFilters'
import { groupChapters, isNarrowed, noFilter } from './group-chapters'
import './library.css'
import { ThemeTree } from './ThemeTree'

export interface ChapterTreeProps {
  readonly openDraftId: string | null
  /** Language of the interface: chapters show in it where they have it. */
  readonly language: string
  readonly onOpen: (draftId: string) => void
  readonly onNewChapter: (themeId: ThemeId | null) => void
  readonly onNewTheme: () => void
}

const everything = { ...noFilter, showsArchived: true }

/** The library's chapters by theme, with the ways to narrow them. */
export function ChapterTree({ openDraftId, language, onOpen, onNewChapter, onNewTheme }: ChapterTreeProps) {
  const { t } = useTranslation()
  const isAway = useIsAway()
  const themes = useQuery('theme:list', {})
  const chapters = useQuery('chapter:list', {})
  const [filter, setFilter] = useState(noFilter)
  const wanted = useDeferredValue(filter)
  const all = useMemo(
    () => groupChapters(themes.value ?? [], chapters.value ?? [], language, everything),
    [themes.value, chapters.value, language],
  )
  const shown = useMemo(
    () => groupChapters(themes.value ?? [], chapters.value ?? [], language, wanted),
    [themes.value, chapters.value, language, wanted],
  )
  const error = themes.error ?? chapters.error
  if (error && (!themes.value || !chapters.value)) return <ErrorNotice words={errorWords(t, error)} />
  if (!themes.value || !chapters.value) return <Skeleton label={t('common.loading')} lines={9} />
  const languages = [...new Set(chapters.value.map((row) => row.language))].toSorted()
  return (
    <div className="ui-side-list">
      <div className="ui-side-list-head">
        <SearchField
          label={t('library.filter')}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <ChapterFilters filter={filter} themes={themes.value} languages={languages} onChange={setFilter} />
        <Menu label={t('library.add')} trigger={<IconButton label={t('library.add')} icon={Plus} />}>
          <MenuItem icon={FilePlus2} isDisabled={isAway} onAction={() => onNewChapter(null)}>
            {t('library.newChapter')}
          </MenuItem>
          <MenuItem icon={FolderPlus} isDisabled={isAway} onAction={onNewTheme}>
            {t('library.newTheme')}
          </MenuItem>
        </Menu>
      </div>
      {themes.value.length === 0 ? (
        <EmptyPlace title={t('library.emptyThemes.title')} text={t('library.emptyThemes.text')}>
          <Button onPress={onNewTheme}>{t('library.emptyThemes.action')}</Button>
        </EmptyPlace>
      ) : null}
      {themes.value.length > 0 && chapters.value.length === 0 ? (
        <EmptyPlace title={t('library.empty.title')} text={t('library.empty.text')}>
          <Button onPress={() => onNewChapter(null)}>{t('library.empty.action')}</Button>
        </EmptyPlace>
      ) : null}
      {shown.length === 0 && isNarrowed(wanted) ? (
        <EmptyPlace title={t('library.nothingMatches.title')} text={t('library.nothingMatches.text')}>
          <Button onPress={() => setFilter(noFilter)}>{t('library.clearFilters')}</Button>
        </EmptyPlace>
      ) : null}
      {shown.length > 0 ? (
        <ThemeTree
          all={all}
          shown={shown}
          isNarrowed={isNarrowed(wanted)}
          language={language}
          openDraftId={openDraftId}
          onOpen={onOpen}
          onNewChapter={onNewChapter}
        />
      ) : null}
    </div>
  )
}
