import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { strayTicks, type StrayTicks } from '../../../shared/domain/stray-ticks'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
import { showToast } from '../../ui/toasts'
import { dayWords } from '../../words/day-words'
import type { PanelProps } from './panel-props'

/** Ticks on days that the workshop no longer has: moved to a day that it has, or taken away; either can be undone. */
export function StrayDays({ workshop, view }: PanelProps) {
  return strayTicks(view.participants, view.days).map((stray) => (
    <StrayDay key={stray.day} workshop={workshop} view={view} stray={stray} />
  ))
}

function StrayDay({ workshop, view, stray }: PanelProps & { readonly stray: StrayTicks }) {
  const { t, i18n } = useTranslation()
  const attending = useCall('participant:attend')
  const [chosen, setChosen] = useState<string | null>(null)
  const target = view.days.find((day) => day === chosen) ?? view.days[0] ?? null
  const { day, participantIds } = stray
  const tick = async (ids: readonly string[], on: string, isPresent: boolean): Promise<boolean> => {
    if (ids.length === 0) return true
    const input = { workshopId: workshop.id, participantIds: [...ids], days: [on], isPresent }
    return (await attending.run(input)).ok
  }
  const restore = () => tick(participantIds, day, true)
  const move = async (to: string) => {
    const present = new Set(
      view.participants.filter((one) => one.presentOn.some((on) => on === to)).map(({ id }) => id),
    )
    const added = participantIds.filter((id) => !present.has(id))
    // The new tick comes first: what fails halfway stands on both days, never on none.
    if (!(await tick(added, to, true)) || !(await tick(participantIds, day, false))) return
    const undo = async () => ((await restore()) ? tick(added, to, false) : false)
    const words = { from: dayWords(i18n.language, day), to: dayWords(i18n.language, to) }
    showToast({
      text: t('participants.stray.moved', words),
      action: { text: t('common.undo'), run: () => void undo() },
    })
  }
  const drop = async () => {
    if (!(await tick(participantIds, day, false))) return
    showToast({
      text: t('participants.stray.dropped', { day: dayWords(i18n.language, day) }),
      action: { text: t('common.undo'), run: () => void restore() },
    })
  }
  return (
    <Notice
      tone="attention"
      actions={
        <>
          {target ? (
            <Button isSmall isDisabled={attending.isBusy} onPress={() => void move(target)}>
              {t('participants.stray.move', { day: dayWords(i18n.language, target) })}
            </Button>
          ) : null}
          <Button isSmall isDisabled={attending.isBusy} onPress={() => void drop()}>
            {t('participants.stray.drop')}
          </Button>
        </>
      }
    >
      <p>{t('participants.stray.text', { count: participantIds.length, day: dayWords(i18n.language, day) })}</p>
      <p>{t('participants.stray.keep')}</p>
      {attending.error ? <ErrorNotice words={errorWords(t, attending.error)} /> : null}
      {view.days.length > 1 ? (
        <Select
          label={t('participants.stray.target', { day: dayWords(i18n.language, day) })}
          value={target}
          options={view.days.map((value) => ({ value, text: dayWords(i18n.language, value) }))}
          onChange={setChosen}
        />
      ) : null}
    </Notice>
  )
}
