import { useEffect, useEffectEvent, useState } from 'react'
import { useLayoutNumber } from '../../api/layout'

/** Percent of the usual size of the text. Ctrl with plus and minus belongs to the browser and resizes everything. */
export const textSizes = [85, 100, 115, 130, 150, 175] as const

export interface TextView {
  readonly size: number
  readonly setSize: (size: number) => void
  /** Nothing but the text, its tools and the bottom bar. */
  readonly isQuiet: boolean
  readonly toggleQuiet: () => void
}

/** The size of the text is remembered; quiet writing lasts until the chapter is left. */
export function useTextView(): TextView {
  const [size, setSize] = useLayoutNumber('text-size', 100)
  const [isQuiet, setQuiet] = useState(false)
  const toggleQuiet = () => setQuiet(!isQuiet)
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isMeant = event.key === 'F9' && event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey
    if (!isMeant || event.defaultPrevented) return
    event.preventDefault()
    toggleQuiet()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    // Buttons of the component library let no key through to the window.
    window.addEventListener('keydown', listener, true)
    return () => window.removeEventListener('keydown', listener, true)
  }, [])
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--sk-zoom', String(size / 100))
    return () => {
      style.removeProperty('--sk-zoom')
    }
  }, [size])
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isQuiet) dataset.quiet = ''
    return () => {
      delete dataset.quiet
    }
  }, [isQuiet])
  return { size, setSize, isQuiet, toggleQuiet }
}
