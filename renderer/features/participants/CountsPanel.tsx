import { useTranslation } from 'react-i18next'
import type { ParticipantsView } from '../../../shared/domain/participants-view'
import type { GroupCount } from '../../../shared/domain/people-counts'
import { dayWords } from '../../words/day-words'

/** The figures that the report takes over: by day, institution and district. */
export function CountsPanel({ view }: { readonly view: ParticipantsView }) {
  const { t, i18n } = useTranslation()
  const { byDay, byDistrict, byInstitution } = view.counts
  if (view.participants.length === 0) return <p className="ui-soft people-panel">{t('participants.empty.title')}</p>
  return (
    <div className="people-panel people-counts">
      {byDay.length > 0 ? (
        <table>
          <caption>{t('participants.counts.days')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('participants.counts.day')}</th>
              <th scope="col">{t('participants.counts.present')}</th>
            </tr>
          </thead>
          <tbody>
            {byDay.map(({ day, present }) => (
              <tr key={day}>
                <th scope="row">{dayWords(i18n.language, day)}</th>
                <td>{present}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <Groups
        title={t('participants.counts.districts')}
        column={t('participants.columns.district')}
        groups={byDistrict}
      />
      <Groups
        title={t('participants.counts.institutions')}
        column={t('participants.columns.institution')}
        groups={byInstitution}
      />
    </div>
  )
}

interface GroupsProps {
  readonly title: string
  readonly column: string
  readonly groups: readonly GroupCount[]
}

function Groups({ title, column, groups }: GroupsProps) {
  const { t } = useTranslation()
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">{t('participants.counts.registered')}</th>
          <th scope="col">{t('participants.counts.present')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, registered, present }) => (
          <tr key={name}>
            <th scope="row">{name || t('participants.counts.unsaid')}</th>
            <td>{registered}</td>
            <td>{present}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
