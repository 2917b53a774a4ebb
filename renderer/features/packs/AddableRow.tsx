import { Check, Minus } from 'lucide-react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useLanguageName } from '../../words/use-language-name'
import { StateMark } from '../../ui/StateMark'
import type { AddableChapter } from './addable-chapters'

export interface AddableRowProps {
  readonly chapter: AddableChapter
  /** The language that is looked for; empty for all. */
  readonly language: string
  readonly onOpenChapter: (draftId: string) => void
}

export function AddableRow({ chapter, language, onOpenChapter }: AddableRowProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const { row, theme, version, isInPack } = chapter
  const notes = [
    theme.name,
    language === '' ? nameOf(row.language) : '',
    version ? t('packs.version', { number: version.number }) : '',
    isInPack ? t('packs.add.inPack') : '',
  ]
  return (
    <>
      {version && !isInPack ? (
        <CheckboxField slot="selection">
          <CheckboxButton className="ui-choice">
            <span className="ui-choice-box">
              <Icon of={Check} size={14} />
            </span>
          </CheckboxButton>
        </CheckboxField>
      ) : (
        <span className="packs-add-none">
          <Icon of={isInPack ? Check : Minus} size={16} />
        </span>
      )}
      <span className="ui-row-main">
        {row.title}
        <small>{notes.filter(Boolean).join(' · ')}</small>
        {language !== '' && row.language !== language && !isInPack ? (
          <small className="packs-odd">
            {t('packs.part.untranslated', { language: nameOf(language), own: nameOf(row.language) })}
          </small>
        ) : null}
      </span>
      {version ? <StateMark state={version.state} word={t(`common.states.${version.state}`)} /> : null}
      {version ? null : (
        <>
          <span className="packs-odd">{t('packs.add.noVersion')}</span>
          <Button variant="link" onPress={() => onOpenChapter(row.draftId)}>
            {t('packs.add.openChapter')}
          </Button>
        </>
      )}
    </>
  )
}
