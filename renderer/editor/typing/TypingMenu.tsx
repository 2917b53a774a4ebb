import { Pilcrow, Quote, Scale, Square, SquareCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TypingChoices } from '../text-help'
import { ToolbarMenu } from '../toolbar/ToolbarMenu'

export type TypingRequest = 'typography' | 'citations'

interface TypingMenuProps {
  readonly choices: TypingChoices
  readonly onChoices: (choices: TypingChoices) => void
  readonly onOpen: (what: TypingRequest) => void
}

const onOrOff = (isChosen: boolean) => ({ isChosen, isSwitch: true, icon: isChosen ? SquareCheck : Square })

/** What the editor does about signs, spaces and citations, and two windows that show what would change. */
export function TypingMenu({ choices, onChoices, onOpen }: TypingMenuProps) {
  const { t } = useTranslation()
  const { correctsTyping, showsInvisible } = choices
  const choose = (id: string) => {
    if (id === 'typography' || id === 'citations') onOpen(id)
    else if (id === 'whileTyping') onChoices({ ...choices, correctsTyping: !correctsTyping })
    else onChoices({ ...choices, showsInvisible: !showsInvisible })
  }
  return (
    <ToolbarMenu
      label={t('acts.typing.menu')}
      icon={Pilcrow}
      items={[
        { id: 'typography', label: t('acts.typing.correct'), icon: Quote },
        { id: 'citations', label: t('acts.typing.citations'), icon: Scale },
        { ...onOrOff(correctsTyping), id: 'whileTyping', label: t('acts.typing.whileTyping') },
        { ...onOrOff(showsInvisible), id: 'invisible', label: t('acts.typing.invisible') },
      ]}
      onChoose={choose}
    />
  )
}
