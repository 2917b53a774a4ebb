import { useTranslation } from 'react-i18next'
import type { ActFacts } from '../../../shared/domain/act'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useReport } from '../../words/use-report'

const compared = [
  'number',
  'title',
  'shortTitle',
  'effectiveFrom',
  'repealedOn',
  'note',
  'source',
  'checkedOn',
] as const

/** Newer facts that came with the program, beside those of the library; the person decides. */
export function ActOfferNotice({ actId }: { readonly actId: string }) {
  const { t } = useTranslation()
  const { value: offers } = useQuery('act:offers', {})
  const deciding = useCall('act:decide')
  const report = useReport()
  const offer = offers?.find(({ id }) => id === actId)
  if (!offer) return null
  const decide = async (choice: 'take' | 'keep') => {
    report(await deciding.run({ actId, choice }))
  }
  const { present, offered } = offer
  return (
    <Notice
      actions={
        <>
          <Button isDisabled={deciding.isBusy} onPress={() => void decide('take')}>
            {t('acts.offer.take')}
          </Button>
          <Button isDisabled={deciding.isBusy} onPress={() => void decide('keep')}>
            {t('acts.offer.keep')}
          </Button>
        </>
      }
    >
      <strong>{t('acts.offer.title')}</strong>
      <p>{t('acts.offer.text')}</p>
      <dl className="acts-offer">
        {compared
          .filter((name) => present[name] !== offered[name])
          .map((name) => (
            <div key={name}>
              <dt>{t(`acts.field.${name}`)}</dt>
              <dd>{`${t('acts.offer.yours')}: ${present[name] ?? '–'}`}</dd>
              <dd>{`${t('acts.offer.theirs')}: ${offered[name] ?? '–'}`}</dd>
            </div>
          ))}
        {isListOther(present, offered, 'changes') ? (
          <div>
            <dt>{t('acts.changes.title')}</dt>
            <dd>{`${t('acts.offer.yours')}: ${present.changes.map(({ date }) => date).join(', ') || '–'}`}</dd>
            <dd>{`${t('acts.offer.theirs')}: ${offered.changes.map(({ date }) => date).join(', ') || '–'}`}</dd>
          </div>
        ) : null}
        {isListOther(present, offered, 'aliases') ? (
          <div>
            <dt>{t('acts.field.aliases')}</dt>
            <dd>{`${t('acts.offer.yours')}: ${present.aliases.join(', ') || '–'}`}</dd>
            <dd>{`${t('acts.offer.theirs')}: ${offered.aliases.join(', ') || '–'}`}</dd>
          </div>
        ) : null}
      </dl>
    </Notice>
  )
}

const isListOther = (one: ActFacts, other: ActFacts, name: 'changes' | 'aliases'): boolean =>
  JSON.stringify(one[name]) !== JSON.stringify(other[name])
