import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ActUse } from '../../../shared/domain/act'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/Icon'
import { Skeleton } from '../../ui/Skeleton'
import { dayWords } from '../../words/day-words'
import { useLanguageName } from '../../words/use-language-name'

interface ActUsesProps {
  readonly actId: string
  readonly onOpen: (draftId: string) => void
}

/** The chapters that cite the act, with the wording that they follow. */
export function ActUses({ actId, onOpen }: ActUsesProps) {
  const { t } = useTranslation()
  const uses = useQuery('act:uses', { actId })
  return (
    <section className="acts-section" aria-labelledby="act-uses">
      <h2 id="act-uses">{t('acts.uses.title')}</h2>
      {uses.error && !uses.value ? <ErrorNotice words={errorWords(t, uses.error)} /> : null}
      {!uses.value && !uses.error ? <Skeleton label={t('common.loading')} lines={2} /> : null}
      {uses.value?.length === 0 ? <p className="ui-soft">{t('acts.uses.none')}</p> : null}
      <ul className="acts-uses">
        {uses.value?.map((use) => (
          <Use key={use.draftId} use={use} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}

function Use({ use, onOpen }: { readonly use: ActUse; readonly onOpen: (draftId: string) => void }) {
  const { t, i18n } = useTranslation()
  const languageName = useLanguageName()
  const wording = use.asOf ? t('acts.uses.asOf', { day: dayWords(i18n.language, use.asOf) }) : t('acts.uses.noDay')
  return (
    <li>
      <Button variant="link" onPress={() => onOpen(use.draftId)}>
        {use.title}
      </Button>
      <span className="ui-soft">
        {[`${use.count}×`, languageName(use.language), use.provisions.join(', '), wording].filter(Boolean).join(' · ')}
      </span>
      {use.isOvertaken ? (
        <span className="acts-overtaken">
          <Icon of={TriangleAlert} size={16} />
          {t('acts.uses.overtaken')}
        </span>
      ) : null}
    </li>
  )
}
