import { useTranslation } from 'react-i18next'
import { timeWords } from '../../words/day-words'
import type { SaveState } from '../../api/field-saver'

/** *Saved 10:42* in words, truthfully. */
export function SaveWords({ state }: { readonly state: SaveState }) {
  const { t, i18n } = useTranslation()
  const words = () => {
    switch (state.type) {
      case 'untouched':
        return ''
      case 'saved':
        return t('workshops.saved', { time: timeWords(i18n.language, state.at) })
      default:
        return t(`workshops.${state.type}`)
    }
  }
  return (
    <span className="workshops-status" data-bad={state.type === 'failed' || undefined} role="status">
      {words()}
    </span>
  )
}
