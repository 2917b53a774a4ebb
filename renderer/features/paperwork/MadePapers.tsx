import { useTranslation } from 'react-i18next'
import type { PaperOutput } from '../../../shared/domain/paper'
import { instantWords } from '../../words/day-words'

const shown = 8

/** Papers that were made, by name and hash; the files themselves are not in the library. */
export function MadePapers({ outputs }: { readonly outputs: readonly PaperOutput[] }) {
  const { t, i18n } = useTranslation()
  if (outputs.length === 0) return null
  return (
    <details className="ui-details paper-made-all">
      <summary>{t('paperwork.made.title', { count: outputs.length })}</summary>
      <ul className="paper-made">
        {outputs.map(({ fileName, hash, madeAt, madeBy, namesPeople }) => (
          <li key={`${madeAt} ${hash} ${fileName}`}>
            <span className="ui-path">
              {t('paperwork.made.row', { file: fileName, day: instantWords(i18n.language, madeAt), person: madeBy })}
            </span>
            <small>
              {[
                namesPeople ? t('paperwork.made.withPeople') : '',
                t('paperwork.made.hash', { hash: hash.slice(0, shown) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}
