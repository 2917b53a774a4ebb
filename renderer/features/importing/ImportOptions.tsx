import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../../shared/domain/import-preview'
import { useQuery } from '../../api/use-query'
import { Checkbox } from '../../ui/Checkbox'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { useLanguageName } from '../../words/use-language-name'
import { chosenSplit, splitsFor, type ImportChoice } from './import-choice'

export interface OpenDraft {
  readonly draftId: string
  readonly title: string
  readonly language: string
}

export interface ImportOptionsProps {
  readonly preview: ImportPreview
  readonly choice: ImportChoice
  readonly onChange: (choice: ImportChoice) => void
  /** The chapter that is open, whose text the file may become. */
  readonly draft: OpenDraft | null
}

const languages = ['cs', 'uk', 'pl', 'en', 'sk', 'ru', 'ro', 'de'] as const

/** How the file is cut, and where it goes. */
export function ImportOptions({ preview, choice, onChange, draft }: ImportOptionsProps) {
  const { t } = useTranslation()
  const splits = splitsFor(preview, choice)
  const [example] = preview.offered
  return (
    <div className="importing-options">
      {draft ? (
        <RadioGroup
          label={t('importing.target')}
          value={choice.isForDraft ? 'draft' : 'chapters'}
          choices={[
            { value: 'chapters', text: t('importing.targetNew') },
            {
              value: 'draft',
              text: t('importing.targetDraft', { title: draft.title }),
              description: t('importing.targetHint'),
            },
          ]}
          onChange={(target) => onChange({ ...choice, isForDraft: target === 'draft' })}
        />
      ) : null}
      {preview.offered.length > 0 ? (
        <Checkbox
          label={t('importing.offer', { count: preview.offered.length })}
          description={t('importing.offerHint', { text: example ?? '' })}
          isSelected={choice.withOffered}
          onChange={(withOffered) => onChange({ ...choice, withOffered })}
        />
      ) : null}
      <div className="importing-fields">
        {choice.isForDraft || splits.length < 2 ? null : (
          <Select
            label={t('importing.split')}
            value={String(chosenSplit(preview, choice).level)}
            options={splits.map(({ level, chapters }) => ({
              value: String(level),
              text:
                level === 0
                  ? t('importing.splitNone')
                  : t('importing.splitAt', {
                      level,
                      chapters: t('importing.chapterCount', { count: chapters.length }),
                    }),
            }))}
            onChange={(level) => onChange({ ...choice, level: Number(level) })}
          />
        )}
        {choice.isForDraft ? null : <Place preview={preview} choice={choice} onChange={onChange} />}
      </div>
    </div>
  )
}

function Place({ preview, choice, onChange }: Omit<ImportOptionsProps, 'draft'>) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const { value: themes } = useQuery('theme:list', {})
  const open = (themes ?? []).filter((theme) => !theme.isArchived)
  const known = languages.some((language) => language === choice.language)
  const offered = known ? languages : [choice.language, ...languages]
  return (
    <>
      <Select
        label={t('importing.theme')}
        value={choice.themeId ?? open[0]?.id ?? null}
        options={open.map((theme) => ({ value: theme.id, text: theme.name }))}
        onChange={(themeId) => onChange({ ...choice, themeId })}
      />
      <Select
        label={t('importing.language')}
        value={choice.language}
        description={preview.language === choice.language ? t('importing.languageFound') : undefined}
        options={offered.map((language) => ({ value: language, text: nameOf(language) }))}
        onChange={(language) => onChange({ ...choice, language })}
      />
    </>
  )
}
