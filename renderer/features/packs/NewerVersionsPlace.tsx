import { GitCompareArrows } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { showToast } from '../../ui/toasts'
import { groupNewer, proposedPacks, type NewerGroup } from './newer-groups'
import './newer.css'
import './packs.css'

export interface NewerVersionsPlaceProps {
  readonly onOpenWorkshop: (workshopId: string) => void
}

/** Every pack of the library that stands on an older version, decided for many packs at once. */
export function NewerVersionsPlace({ onOpenWorkshop }: NewerVersionsPlaceProps) {
  const { t } = useTranslation()
  const pins = useQuery('pack:outdated', {})
  const chapters = useQuery('chapter:list', {})
  const error = pins.error ?? chapters.error
  if (error && (!pins.value || !chapters.value)) return <ErrorNotice words={errorWords(t, error)} />
  if (!pins.value || !chapters.value) return <Skeleton label={t('common.loading')} />
  const groups = groupNewer(pins.value, chapters.value)
  if (groups.length === 0)
    return <EmptyPlace icon={GitCompareArrows} title={t('packs.all.none.title')} text={t('packs.all.none.text')} />
  return (
    <div className="ui-page ui-scroll">
      <h1>{t('packs.all.title')}</h1>
      <p className="ui-soft">{t('packs.all.text')}</p>
      {groups.map((group) => (
        <Group key={group.id} group={group} onOpenWorkshop={onOpenWorkshop} />
      ))}
    </div>
  )
}

interface GroupProps extends NewerVersionsPlaceProps {
  readonly group: NewerGroup
}

function Group({ group, onOpenWorkshop }: GroupProps) {
  const { t } = useTranslation()
  const use = useCall('pack:useVersion')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(proposedPacks(group)))
  const { newer, chapterId, title } = group
  const toggle = (packId: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, packId] : [...chosen].filter((id) => id !== packId)))
  const packIds = [...new Set(group.pins.map(({ packId }) => String(packId)))].filter((id) => chosen.has(id))
  const moveChosen = async () => {
    const result = await use.run({ packIds, chapterId, versionId: newer.versionId })
    if (result.ok) showToast({ text: t('packs.all.done', { count: packIds.length, number: newer.number, title }) })
  }
  return (
    <section className="packs-group" aria-labelledby={`newer-${group.id}`}>
      <h2 id={`newer-${group.id}`}>
        {title}
        <small>
          {newer.isApproved
            ? t('packs.newerApproved', { number: newer.number })
            : t('packs.newer', { number: newer.number })}
        </small>
      </h2>
      <table className="packs-table">
        <thead>
          <tr>
            <th scope="col">{t('packs.all.pack')}</th>
            <th scope="col">{t('packs.all.workshop')}</th>
            <th scope="col">{t('packs.all.now')}</th>
          </tr>
        </thead>
        <tbody>
          {group.pins.map((pin) => (
            <tr key={`${pin.packId}/${pin.pinned.versionId}`}>
              <td>
                <Checkbox
                  label={pin.packTitle}
                  {...(pin.isIssued ? { description: t('packs.all.issued') } : {})}
                  isSelected={chosen.has(pin.packId)}
                  onChange={(isChosen) => toggle(pin.packId, isChosen)}
                />
              </td>
              <td>
                <Button variant="link" onPress={() => onOpenWorkshop(pin.workshopId)}>
                  {pin.workshopTitle}
                </Button>
              </td>
              <td>{t('packs.version', { number: pin.pinned.number })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {use.error ? <ErrorNotice words={errorWords(t, use.error)} /> : null}
      <div>
        <Button isDisabled={packIds.length === 0 || use.isBusy} onPress={() => void moveChosen()}>
          {t('packs.all.use', { number: newer.number })}
        </Button>
      </div>
    </section>
  )
}
