import { useTranslation } from 'react-i18next'
import type { Edition } from '../../../shared/domain/edition'
import type { Pack } from '../../../shared/domain/pack'
import { EditionCard } from './EditionCard'

export interface EditionsSectionProps {
  readonly pack: Pack
  readonly editions: readonly Edition[]
}

/** What was issued from the pack, newest first. Editions never change. */
export function EditionsSection({ pack, editions }: EditionsSectionProps) {
  const { t } = useTranslation()
  return (
    <section data-step="editions" className="ui-section" aria-labelledby="workshop-editions">
      <h2 id="workshop-editions" tabIndex={-1}>
        {t('exporting.editions.title')}
      </h2>
      {editions.length === 0 ? (
        <p className="ui-soft">{t('exporting.editions.empty', { title: pack.title })}</p>
      ) : (
        <ul className="exporting-editions">
          {editions.map((edition) => (
            <EditionCard key={edition.id} edition={edition} />
          ))}
        </ul>
      )}
    </section>
  )
}
