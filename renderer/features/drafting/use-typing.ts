import { useCallback, useMemo } from 'react'
import { setLayout, useLayoutFlag } from '../../api/layout'
import type { TypingChoices } from '../../editor/text-help'

/** What this person wants the editor to do while typing; remembered on this computer. */
export function useTyping(): readonly [TypingChoices, (choices: TypingChoices) => void] {
  const [correctsTyping] = useLayoutFlag('typing-corrects', true)
  const [showsInvisible] = useLayoutFlag('typing-invisible', false)
  const choices = useMemo(() => ({ correctsTyping, showsInvisible }), [correctsTyping, showsInvisible])
  const choose = useCallback((next: TypingChoices) => {
    setLayout('typing-corrects', next.correctsTyping)
    setLayout('typing-invisible', next.showsInvisible)
  }, [])
  return [choices, choose]
}
