import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface StoredBesideProps {
  readonly mine: string
  readonly readStored: () => Promise<string>
}

/** The text of this window and the stored one side by side, as plain text. */
export function StoredBeside({ mine, readStored }: StoredBesideProps) {
  const { t } = useTranslation()
  const [stored, setStored] = useState('')
  useEffect(() => {
    void readStored().then(setStored)
    // Read once: the dialog shows the two texts as they stood when it opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <div className="dr-beside">
      <section>
        <h3>{t('drafting.conflict.mineTitle')}</h3>
        <pre className="ui-scroll" tabIndex={0}>{mine}</pre>
      </section>
      <section>
        <h3>{t('drafting.conflict.storedTitle')}</h3>
        <pre className="ui-scroll" tabIndex={0}>{stored}</pre>
      </section>
    </div>
  )
}
