import { useTranslation } from 'react-i18next'

/** The title of the chapter, both when it changed. */
export function ComparedTitle({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useTranslation()
  if (before === after) return <h1 className="vs-title">{after}</h1>
  return (
    <h1 className="vs-title">
      <span className="ui-hidden">{t('versions.compare.spoken.deleted')} </span>
      <del className="sk-diff-deleted">{before}</del>{' '}
      <span className="ui-hidden">{t('versions.compare.spoken.inserted')} </span>
      <ins className="sk-diff-inserted">{after}</ins>
    </h1>
  )
}
