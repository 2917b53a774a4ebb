import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import { Skeleton } from '../../ui/Skeleton'

export function AboutTab() {
  const { t } = useTranslation()
  const { value: info } = useQuery('app:info', {})
  if (!info) return <Skeleton label={t('common.loading')} />
  return (
    <div className="settings-tab">
      <div>
        <strong>{t('settings.version', { version: info.version })}</strong>
        <p className="ui-soft">{t('settings.about')}</p>
      </div>
      {info.licences.length > 0 ? (
        <section>
          <h3 className="ui-label">{t('settings.licences')}</h3>
          {info.licences.map((one) => (
            <details key={one.name} className="settings-licence">
              <summary>
                {one.name} <span className="ui-soft">{one.licence}</span>
              </summary>
              <pre aria-label={t('settings.licenceText', { name: one.name })}>{one.text}</pre>
            </details>
          ))}
        </section>
      ) : null}
    </div>
  )
}
