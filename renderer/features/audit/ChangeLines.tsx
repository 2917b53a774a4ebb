import { useTranslation } from 'react-i18next'
import type { ChapterChange, PackChanges } from '../../../shared/domain/pack-changes'
import { dayWords, localDay } from '../../words/day-words'

const groups = ['version', 'added', 'removed', 'moved'] as const

/** What differs, group by group, as the page of the pack has it. */
export function ChangeLines({ found: { since, changes, unchanged } }: { readonly found: PackChanges }) {
  const { t, i18n } = useTranslation()
  const day = since.firstDay ?? localDay(new Date(since.issuedAt))
  const where = [since.workshopTitle, since.district].filter(Boolean).join(', ')
  return (
    <div className="audit-changes">
      <p>
        {t('audit.changes.page.since', {
          pack: since.packTitle,
          number: since.number,
          where,
          day: dayWords(i18n.language, day),
        })}
      </p>
      {changes.length === 0 ? <p className="ui-soft">{t('audit.changes.nothing')}</p> : null}
      {groups.map((type) => {
        const inside = changes.filter((change) => change.type === type)
        return inside.length === 0 ? null : (
          <div key={type}>
            <h3>{t(`audit.changes.page.${type}`)}</h3>
            <ul className="audit-plain-list">
              {inside.map((change) => (
                <ChangeLine key={`${change.title}/${change.language}/${change.before?.number ?? 0}`} change={change} />
              ))}
            </ul>
          </div>
        )
      })}
      {unchanged > 0 ? <p className="ui-soft">{t('audit.changes.page.unchanged', { count: unchanged })}</p> : null}
    </div>
  )
}

function ChangeLine({ change }: { readonly change: ChapterChange }) {
  const { t, i18n } = useTranslation()
  const { type, title, before, after, isMoved, notes, size } = change
  const words = { title, before: before?.number ?? 0, after: after?.number ?? 0 }
  const law = after?.lawAsOf && after.lawAsOf !== before?.lawAsOf ? after.lawAsOf : null
  const said = [
    isMoved && type === 'version' ? t('audit.changes.page.elsewhere') : '',
    size ? t('audit.changes.page.size', { came: size.insertedWords, went: size.deletedWords }) : '',
    law ? t('audit.changes.page.law', { day: dayWords(i18n.language, law) }) : '',
  ]
  return (
    <li>
      {t(`audit.changes.page.line.${type}`, words)} <span className="ui-soft">{said.filter(Boolean).join(' ')}</span>
      {notes.map(({ number, name, note }) => (
        <div key={number} className="ui-soft">
          {t('audit.changes.page.note', { number, text: note.trim() || name })}
        </div>
      ))}
    </li>
  )
}
