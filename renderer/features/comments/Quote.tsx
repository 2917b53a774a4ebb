import { useTranslation } from 'react-i18next'

interface QuoteProps {
  readonly text: string
  readonly isAboutBlock: boolean
  readonly isGone?: boolean
}

/** The words that a comment was written about, and whether they still stand in the text. */
export function Quote({ text, isAboutBlock, isGone = false }: QuoteProps) {
  const { t } = useTranslation()
  return (
    <div className="cm-quote">
      {isAboutBlock ? <span className="cm-soft">{t('comments.wholeBlock')}</span> : null}
      {text === '' ? null : <blockquote title={text}>{text}</blockquote>}
      {isGone ? <span className="cm-gone">{t('comments.gone')}</span> : null}
    </div>
  )
}
