import { createContext, useContext, type ReactNode } from 'react'

/** The few words that the kit itself needs; the application gives them in the language of the interface. */
export interface UiWords {
  readonly close: string
  readonly clear: string
  readonly change: string
  readonly remove: string
  readonly move: string
  readonly openCalendar: string
  readonly previousMonth: string
  readonly nextMonth: string
  readonly more: string
  readonly less: string
  readonly messages: string
  readonly nothingFound: string
}

const Context = createContext<UiWords | null>(null)

export function UiWordsProvider({ words, children }: { readonly words: UiWords; readonly children: ReactNode }) {
  return <Context value={words}>{children}</Context>
}

export function useUiWords(): UiWords {
  const words = useContext(Context)
  if (!words) throw new Error('UiWordsProvider is missing')
  return words
}
