import { useRef, type RefObject } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

/** The way from a workshop to its files: always in sight, in any order. */
const steps = [
  'facts',
  'programme',
  'people',
  'participants',
  'paperwork',
  'pack',
  'preview',
  'check',
  'print',
  'editions',
  'evidence',
  'all',
] as const

export function StepBar({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  // Its rows depend on the width of the window.
  const bar = useRef<HTMLElement>(null)
  const go = (step: string) => {
    const find = (name: string) => page.current?.querySelector<HTMLElement>(`[data-step="${name}"]`)
    // Without a pack there is nothing to check or print yet: its first step is to start one.
    const section = find(step) ?? find('pack')
    if (!section) return
    page.current?.scrollTo({ top: section.offsetTop - (bar.current?.offsetHeight ?? 0) })
    section.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }
  return (
    <nav ref={bar} className="workshops-steps" aria-label={t('workshops.steps.label')}>
      {steps.map((step) => (
        <Button
          key={step}
          className="ui-button"
          data-variant="plain"
          data-small
          isDisabled={false}
          onPress={() => go(step)}
        >
          {t(`workshops.steps.${step}`)}
        </Button>
      ))}
    </nav>
  )
}
