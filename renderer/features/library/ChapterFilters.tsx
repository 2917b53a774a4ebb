import { ListFilter } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { chapterStates } from '../../../shared/domain/state'
import type { Theme } from '../../../shared/domain/theme'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { IconButton } from '../../ui/IconButton'
import { Popover } from '../../ui/Popover'
import { Select } from '../../ui/Select'
import { isNarrowed, noFilter, type ChapterFilter } from './group-chapters'
import { useLanguageName } from '../../words/use-language-name'

export interface ChapterFiltersProps {
  readonly filter: ChapterFilter
  readonly themes: readonly Theme[]
  readonly languages: readonly string[]
  readonly onChange: (filter: ChapterFilter) => void
}

const states = [...chapterStates, 'none'] as const

/** Theme, language, state and archive; the text filter stands beside it. */
export function ChapterFilters({ filter, themes, languages, onChange }: ChapterFiltersProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const any = { value: '', text: t('library.any') }
  const isActive = isNarrowed({ ...filter, text: '' }) || filter.showsArchived
  return (
    <span className="library-filter" data-active={isActive || undefined}>
      <Popover
        label={t('library.filters')}
        placement="bottom end"
        trigger={<IconButton label={isActive ? t('library.filtersActive') : t('library.filters')} icon={ListFilter} />}
      >
        <div className="library-filter-body">
          <Select
            label={t('library.filterTheme')}
            value={filter.themeId ?? ''}
            options={[any, ...themes.map((theme) => ({ value: String(theme.id), text: theme.name }))]}
            onChange={(value) => onChange({ ...filter, themeId: value || null })}
          />
          <Select
            label={t('library.filterLanguage')}
            value={filter.language ?? ''}
            options={[any, ...languages.map((value) => ({ value, text: nameOf(value) }))]}
            onChange={(value) => onChange({ ...filter, language: value || null })}
          />
          <Select
            label={t('library.filterState')}
            value={filter.state ?? ''}
            options={[
              any,
              ...states.map((value) => ({
                value,
                text: value === 'none' ? t('library.noVersion') : t(`common.states.${value}`),
              })),
            ]}
            onChange={(value) => onChange({ ...filter, state: states.find((state) => state === value) ?? null })}
          />
          <Checkbox
            label={t('library.showArchived')}
            isSelected={filter.showsArchived}
            onChange={(showsArchived) => onChange({ ...filter, showsArchived })}
          />
          <Button isDisabled={!isActive} onPress={() => onChange({ ...noFilter, text: filter.text })}>
            {t('library.clearFilters')}
          </Button>
        </div>
      </Popover>
    </span>
  )
}
