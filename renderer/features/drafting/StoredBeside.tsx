import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface StoredBesideProps {
  readonly mine: string
  readonly readStored: () => Promise<string>
}

/** The text of this window and the stored one side by side, as plain text. */
export function StoredBeside({ mine, readStored }: StoredBesideProps) {
  const { t } = useTranslation()
  const [stored, setStored] = useState('')
  const read = useEffectEvent(readStored)
  // Read once: the dialog shows the two texts as they stood when it opened.
  useEffect(() => {
    let isGone = false
    void read().then((text) => isGone || setStored(text))
    return () => {
      isGone = true
    }
  }, [])
  return (
    <div className="dr-beside">
      <section>
        <h3>{t('drafting.conflict.mineTitle')}</h3>
        <pre className="ui-scroll" tabIndex={0}>
          {mine}
        </pre>
      </section>
      <section>
        <h3>{t('drafting.conflict.storedTitle')}</h3>
        <pre className="ui-scroll" tabIndex={0}>
          {stored}
        </pre>
      </section>
    </div>
  )
}
