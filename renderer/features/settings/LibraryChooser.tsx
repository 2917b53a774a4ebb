import { useTranslation } from 'react-i18next'
import { LibraryPicker, type RefusalView } from './LibraryPicker'
import './settings.css'
import { useLastLibrary } from './use-last-library'
import { useLibraryOpening } from './use-library-opening'

/** The whole window while no library is open. At a start the library of the last time opens by itself. */
export function LibraryChooser({ refusal }: { readonly refusal: RefusalView }) {
  const { t } = useTranslation()
  const opening = useLibraryOpening()
  const isChoosing = useLastLibrary(opening.openPath)
  if (!isChoosing) return null
  return (
    <main className="settings-page">
      <header>
        <div>
          <h1>{t('settings.choose.title')}</h1>
          <p>{t('settings.choose.text')}</p>
        </div>
      </header>
      <section className="settings-section">
        <LibraryPicker opening={opening} onOpened={() => undefined} refusal={refusal} />
      </section>
    </main>
  )
}
