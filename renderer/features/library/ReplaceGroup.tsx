import { useTranslation } from 'react-i18next'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import { Check } from 'lucide-react'
import type { ReplaceChapter, ReplaceHit } from '../../../shared/ipc/replace-channels'
import { Checkbox } from '../../ui/Checkbox'
import { Icon } from '../../ui/Icon'
import { isLeftOut, leaveOut, type LeftOut } from './left-out'

interface ReplaceGroupProps {
  readonly chapter: ReplaceChapter
  readonly replacement: string
  readonly leftOut: LeftOut
  readonly onLeftOut: (leftOut: LeftOut) => void
}

/** The hits of one chapter: all of them at once, or each by its words. */
export function ReplaceGroup({ chapter, replacement, leftOut, onLeftOut }: ReplaceGroupProps) {
  const { t } = useTranslation()
  const { draftId, title, language, hits, untouchable } = chapter
  const left = hits.filter((hit) => isLeftOut(leftOut, draftId, hit)).length
  return (
    <section className="replace-group" aria-label={title}>
      <header>
        <Checkbox
          label={title}
          isSelected={left === 0}
          isIndeterminate={left > 0 && left < hits.length}
          onChange={(isChosen) => onLeftOut(leaveOut(leftOut, draftId, hits, !isChosen))}
        />
        <span className="ui-soft">
          {language.toUpperCase()} · {t('replacing.hits', { count: hits.length })}
          {untouchable > 0 ? ` · ${t('replacing.untouchable', { count: untouchable })}` : ''}
        </span>
      </header>
      <ul lang={language}>
        {hits.map((hit) => (
          <li key={hit.ordinal}>
            <CheckboxField
              isSelected={!isLeftOut(leftOut, draftId, hit)}
              onChange={(isChosen) => onLeftOut(leaveOut(leftOut, draftId, [hit], !isChosen))}
            >
              <CheckboxButton className="ui-choice">
                <span className="ui-choice-box">
                  <Icon of={Check} size={14} />
                </span>
                <HitWords hit={hit} replacement={replacement} />
              </CheckboxButton>
            </CheckboxField>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Before and after in one line: what goes is struck out, what comes stands behind it. */
function HitWords({ hit, replacement }: { readonly hit: ReplaceHit; readonly replacement: string }) {
  const { t } = useTranslation()
  return (
    <span className="replace-words">
      {hit.attribute ? <span className="ui-soft">{t(`editor.field.${hit.attribute}`)}: </span> : null}
      {hit.before}
      <del>{hit.found}</del>
      {replacement === '' ? null : <ins>{replacement}</ins>}
      {hit.after}
    </span>
  )
}
