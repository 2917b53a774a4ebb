import { Replace, Search, SearchX } from 'lucide-react'
import { useDeferredValue, useEffect, useState } from 'react'
import { Autocomplete, GridList, GridListItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../../shared/ipc/chapter-channels'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { useCommand } from '../../api/command-registry'
import { useIsAway } from '../../api/use-is-away'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { SearchField } from '../../ui/SearchField'
import './library.css'
import { anywhere, filterOf, SearchFilters } from './SearchFilters'
import { bestPlace, SearchHitRow, type SearchTarget } from './SearchHitRow'
import { ReplacePlace } from './ReplacePlace'
import { plainExcerpt } from './split-excerpt'
import { useSettled } from './use-settled'

const limit = 100
const quiet = 150

export interface SearchPlaceProps {
  /** What was searched for last; the address keeps it, so that *back* returns to the results. */
  readonly initialQuery: string
  readonly onQuery: (query: string) => void
  readonly onOpen: (target: SearchTarget) => void
}

/** Searching all chapters, and replacing in all of them. */
export function SearchPlace(props: SearchPlaceProps) {
  const { t } = useTranslation()
  const [replacing, setReplacing] = useState<string | null>(null)
  const isAway = useIsAway()
  const begin = (text: string) => setReplacing(isAway ? null : text)
  useCommand({ id: 'replace-in-library', title: t('replacing.title'), run: () => begin(props.initialQuery) })
  if (replacing === null) return <Searching {...props} onReplace={isAway ? null : begin} />
  return <ReplacePlace initialText={replacing} onLeave={() => setReplacing(null)} />
}

interface SearchingProps extends SearchPlaceProps {
  /** Null where nothing may be changed. */
  readonly onReplace: ((text: string) => void) | null
}

/** Full-text search: the sentence around each hit, one keypress from the chapter. */
function Searching({ initialQuery, onQuery, onOpen, onReplace }: SearchingProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(initialQuery)
  const query = useSettled(typed.trim(), quiet)
  const [narrowing, setNarrowing] = useState(anywhere)
  const found = useQuery('search:run', query ? { query, limit, filter: filterOf(narrowing) } : null)
  const hits = useDeferredValue(found.value ?? [])
  useEffect(() => onQuery(query), [query, onQuery])
  return (
    <div className="ui-page library-page">
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
        <div>
          <div className="library-search-field">
            <SearchField label={t('library.search.label')} placeholder={t('library.search.placeholder')} autoFocus />
            <SearchFilters narrowing={narrowing} onChange={setNarrowing} />
            {onReplace ? (
              <Button icon={Replace} onPress={() => onReplace(typed.trim())}>
                {t('replacing.title')}
              </Button>
            ) : null}
          </div>
          <p className="library-search-hint ui-soft">
            {query && found.value ? <ResultCount count={hits.length} /> : t('library.search.hint')}
          </p>
        </div>
        {found.error ? <ErrorNotice words={errorWords(t, found.error)} /> : null}
        <div className="ui-scroll" role="region" aria-label={t('library.search.list')} tabIndex={0}>
          {query === '' ? (
            <EmptyPlace icon={Search} title={t('library.search.start.title')} text={t('library.search.start.text')} />
          ) : null}
          {query !== '' && found.value?.length === 0 ? (
            <EmptyPlace icon={SearchX} title={t('library.search.empty.title')} text={t('library.search.empty.text')} />
          ) : null}
          {query !== '' && hits.length > 0 ? <Hits hits={hits} onOpen={onOpen} /> : null}
        </div>
      </Autocomplete>
    </div>
  )
}

function ResultCount({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  return (
    <span role="status">
      {count === limit ? t('library.search.more', { count }) : t('library.search.results', { count })}
    </span>
  )
}

interface HitsProps {
  readonly hits: readonly SearchHit[]
  readonly onOpen: (target: SearchTarget) => void
}

/** A grid and not a list: a row holds the ways to its versions beside the way to the text. */
function Hits({ hits, onOpen }: HitsProps) {
  const { t } = useTranslation()
  return (
    <GridList
      aria-label={t('library.search.list')}
      className="ui-list"
      items={hits}
      onAction={(key) => {
        const hit = hits.find(({ draftId }) => draftId === key)
        if (hit) onOpen(bestPlace(hit))
      }}
    >
      {(hit) => (
        <GridListItem id={hit.draftId} textValue={`${hit.title}: ${plainExcerpt(hit.excerpt)}`} className="library-hit">
          <SearchHitRow hit={hit} onOpen={onOpen} />
        </GridListItem>
      )}
    </GridList>
  )
}
