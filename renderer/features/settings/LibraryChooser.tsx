import { useTranslation } from 'react-i18next'
import { LibraryPicker } from './LibraryPicker'
import './settings.css'

/** The whole window while no library is open. */
export function LibraryChooser() {
  const { t } = useTranslation()
  return (
    <main className="settings-page">
      <header>
        <div>
          <h1>{t('settings.choose.title')}</h1>
          <p>{t('settings.choose.text')}</p>
        </div>
      </header>
      <section className="settings-section">
        <LibraryPicker onOpened={() => undefined} />
      </section>
    </main>
  )
}
