import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { IconButton } from '../../ui/IconButton'
import { useLanguageName } from '../../words/use-language-name'

/** The words that the person has added; each can be taken out again. */
export function OwnWordsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const words = useQuery('spelling:words', {})
  const forget = useCall('spelling:forget')
  const problem = words.error ?? forget.error
  return (
    <Dialog title={t('drafting.ownWords.title')} isOpen onClose={onClose}>
      {problem ? <ErrorNotice words={errorWords(t, problem)} /> : null}
      {words.value?.length === 0 ? <p>{t('drafting.ownWords.none')}</p> : null}
      <ul className="dr-own-words">
        {(words.value ?? []).map(({ language, word }) => (
          <li key={`${language} ${word}`}>
            <span lang={language}>{word}</span>
            <small>{languageName(language)}</small>
            <IconButton
              isSmall
              icon={X}
              label={t('drafting.ownWords.forget', { word })}
              onPress={() => void forget.run({ language, word })}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
