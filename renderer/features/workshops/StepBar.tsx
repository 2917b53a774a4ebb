import { useRef, type RefObject } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStepInView } from './use-step-in-view'
import './steps.css'

/** The way from a workshop to its files: always in sight, in any order, in the order of the page. */
const groups = [
  { name: 'before', steps: ['facts', 'programme', 'people', 'participants', 'paperwork'] },
  { name: 'handout', steps: ['pack', 'preview', 'check', 'print', 'editions'] },
  { name: 'after', steps: ['evidence', 'all'] },
] as const

const steps: readonly string[] = groups.flatMap((group) => group.steps)

export function StepBar({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation()
  // Its rows depend on the width of the window.
  const bar = useRef<HTMLElement>(null)
  const current = useStepInView({ page, bar, steps })
  const go = (step: string) => {
    const find = (name: string) => page.current?.querySelector<HTMLElement>(`[data-step="${name}"]`)
    // Without a pack there is nothing to check or print yet: its first step is to start one.
    const section = find(step) ?? find('pack')
    if (!section) return
    page.current?.scrollTo({ top: section.offsetTop - (bar.current?.offsetHeight ?? 0) })
    section.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }
  return (
    <nav ref={bar} className="workshops-way" aria-label={t('workshops.steps.label')}>
      {groups.map(({ name, steps }) => (
        <div key={name} role="group" className="workshops-way-part" aria-labelledby={`workshop-way-${name}`}>
          <span id={`workshop-way-${name}`} className="workshops-way-name">
            {t(`workshops.steps.groups.${name}`)}
          </span>
          <div className="workshops-way-steps">
            {steps.map((step) => (
              <Button
                key={step}
                className="ui-button"
                data-variant="plain"
                data-small
                isDisabled={false}
                {...(step === current ? { 'aria-current': 'location' as const } : {})}
                onPress={() => go(step)}
              >
                {t(`workshops.steps.${step}`)}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </nav>
  )
}
