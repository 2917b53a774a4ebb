import { useEffect, useState } from 'react'
import type { GlossaryEntry } from '../../../shared/domain/glossary'

/** Reads the terms of all chapters of this language. */
export type LoadGlossary = () => Promise<readonly GlossaryEntry[]>

const none: readonly GlossaryEntry[] = []

/** The terms of all chapters as they stand when a dialog opens; none until they are read, and none where nobody asks. */
export function useGlossary(load: LoadGlossary | null): readonly GlossaryEntry[] {
  const [entries, setEntries] = useState(none)
  useEffect(() => {
    let isGone = false
    void load?.().then((found) => (isGone ? undefined : setEntries(found)))
    return () => {
      isGone = true
    }
  }, [load])
  return entries
}
