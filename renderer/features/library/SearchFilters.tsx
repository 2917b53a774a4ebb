import { ListFilter } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { chapterStates } from '../../../shared/domain/state'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Popover } from '../../ui/Popover'
import { Select } from '../../ui/Select'
import { useLanguageName } from '../../words/use-language-name'

/** What a search is narrowed to; empty means anything. */
export interface SearchNarrowing {
  readonly themeId: string
  readonly language: string
  readonly state: string
  readonly author: string
}

export const anywhere: SearchNarrowing = { themeId: '', language: '', state: '', author: '' }
const states = [...chapterStates, 'none'] as const

/** The filter as the search takes it. */
export const filterOf = ({ themeId, language, state, author }: SearchNarrowing) => ({
  ...(themeId ? { themeId } : {}),
  ...(language ? { language } : {}),
  ...(author ? { author } : {}),
  state: states.find((one) => one === state) ?? null,
})

export interface SearchFiltersProps {
  readonly narrowing: SearchNarrowing
  readonly onChange: (narrowing: SearchNarrowing) => void
}

/** Theme, state, language and author, behind one button like the filters of the chapter list. */
export function SearchFilters({ narrowing, onChange }: SearchFiltersProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const { value: themes = [] } = useQuery('theme:list', {})
  const { value: chapters = [] } = useQuery('chapter:list', {})
  const { value: authors = [] } = useQuery('search:authors', {})
  const languages = [...new Set(chapters.map((row) => row.language))].toSorted()
  const any = { value: '', text: t('library.any') }
  const isActive = Object.values(narrowing).some(Boolean)
  const set = (part: Partial<SearchNarrowing>) => onChange({ ...narrowing, ...part })
  return (
    <span className="library-filter" data-active={isActive || undefined}>
      <Popover
        label={t('handover.search.filters')}
        placement="bottom end"
        trigger={
          <IconButton
            label={isActive ? t('handover.search.filtersActive') : t('handover.search.filters')}
            icon={ListFilter}
          />
        }
      >
        <div className="library-filter-body">
          <Select
            label={t('library.filterTheme')}
            value={narrowing.themeId}
            options={[any, ...themes.map(({ id, name }) => ({ value: String(id), text: name }))]}
            onChange={(themeId) => set({ themeId })}
          />
          <Select
            label={t('library.filterState')}
            value={narrowing.state}
            options={[
              any,
              ...states.map((value) => ({
                value,
                text: value === 'none' ? t('library.noVersion') : t(`common.states.${value}`),
              })),
            ]}
            onChange={(state) => set({ state })}
          />
          <Select
            label={t('library.filterLanguage')}
            value={narrowing.language}
            options={[any, ...languages.map((value) => ({ value, text: nameOf(value) }))]}
            onChange={(language) => set({ language })}
          />
          <Select
            label={t('handover.search.author')}
            value={narrowing.author}
            options={[any, ...authors.map((name) => ({ value: name, text: name }))]}
            onChange={(author) => set({ author })}
          />
          <Button isSmall isDisabled={!isActive} onPress={() => onChange(anywhere)}>
            {t('handover.search.clear')}
          </Button>
        </div>
      </Popover>
    </span>
  )
}
