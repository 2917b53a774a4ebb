import { useEffect, useState, type RefObject } from 'react'

/** A section counts as reached a little before its heading stands right below the bar. */
const slack = 24

export interface StepsInView {
  /** What scrolls, with a `data-step` on its sections. */
  readonly page: RefObject<HTMLElement | null>
  readonly bar: RefObject<HTMLElement | null>
  readonly steps: readonly string[]
}

/** The section that stands below the bar of steps: the last one whose beginning has been scrolled to. */
export function useStepInView({ page, bar, steps }: StepsInView): string | null {
  const [step, setStep] = useState<string | null>(null)
  useEffect(() => {
    const element = page.current
    if (!element) return undefined
    let frame = 0
    const look = () => {
      frame = 0
      const line = element.scrollTop + (bar.current?.offsetHeight ?? 0) + slack
      const sections = [...element.querySelectorAll<HTMLElement>('[data-step]')].filter(({ dataset }) =>
        steps.includes(dataset.step ?? ''),
      )
      setStep((sections.findLast(({ offsetTop }) => offsetTop <= line) ?? sections[0])?.dataset.step ?? null)
    }
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    later()
    element.addEventListener('scroll', later, { passive: true })
    return () => {
      element.removeEventListener('scroll', later)
      cancelAnimationFrame(frame)
    }
  }, [page, bar, steps])
  return step
}
