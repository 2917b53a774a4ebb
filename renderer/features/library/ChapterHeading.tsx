import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import { StateMark } from '../../ui/StateMark'
import './library.css'
import { useLanguageName } from '../../words/use-language-name'

export interface ChapterHeadingProps {
  readonly draftId: string
  readonly onOpen: (draftId: string) => void
}

/** Title, theme, languages and state of the open chapter, for the top bar. */
export function ChapterHeading({ draftId, onOpen }: ChapterHeadingProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const { value: rows = [] } = useQuery('chapter:list', {})
  const { value: themes = [] } = useQuery('theme:list', {})
  const row = rows.find((one) => one.draftId === draftId)
  if (!row) return null
  const variants = rows.filter((one) => one.chapterId === row.chapterId)
  return (
    <>
      <div className="library-heading">
        <span className="library-crumb">{themes.find((theme) => theme.id === row.themeId)?.name}</span>
        <h1>{row.title}</h1>
      </div>
      {variants.length > 1 ? (
        <ToggleButtonGroup
          className="library-languages"
          aria-label={t('library.language')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[row.draftId]}
          onSelectionChange={(keys) => onOpen(String([...keys][0] ?? draftId))}
        >
          {variants.map((one) => (
            <ToggleButton
              key={one.draftId}
              id={one.draftId}
              className="ui-button"
              data-variant="plain"
              data-small
              aria-label={`${one.language.toUpperCase()}: ${nameOf(one.language)}`}
            >
              {one.language.toUpperCase()}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      ) : null}
      {row.latest ? (
        <span className="library-state">
          <span className="ui-soft">{t('library.version', { number: row.latest.number })}</span>
          <StateMark state={row.latest.state} word={t(`common.states.${row.latest.state}`)} />
        </span>
      ) : null}
    </>
  )
}
