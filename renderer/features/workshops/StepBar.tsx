import type { RefObject } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

/** The way from a workshop to its files: always in sight, in any order. */
export const steps = ['facts', 'programme', 'people', 'pack', 'check', 'print', 'editions'] as const

export function StepBar({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  const go = (step: string) => {
    const section = page.current?.querySelector<HTMLElement>(`[data-step="${step}"]`)
    section?.scrollIntoView({ block: 'start' })
    section?.querySelector<HTMLElement>('input, button, [tabindex="0"]')?.focus({ preventScroll: true })
  }
  return (
    <nav className="workshops-steps" aria-label={t('workshops.steps.label')}>
      {steps.map((step) => (
        <Button key={step} className="ui-button" data-variant="plain" data-small onPress={() => go(step)}>
          {t(`workshops.steps.${step}`)}
        </Button>
      ))}
    </nav>
  )
}
