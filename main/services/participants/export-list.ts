import { appError } from '../../../shared/domain/app-error'
import { csvCell } from '../../../shared/domain/csv-cell'
import type { ParticipantsView } from '../../../shared/domain/participants-view'
import { err, ok, type Result } from '../../../shared/domain/result'
import { createTranslator, type Translate } from '../../../shared/i18n/translator'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { TextFile } from '../../../shared/ipc/participant-channels'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'
import { viewParticipants } from './view-participants'

/** By which table programs know UTF-8. */
const mark = '\ufeff'

/**
 * The list with attendance and numbers as CSV: UTF-8 with its mark, semicolons as in Central Europe, nothing in it that
 * a table program would run. `not-found` when there is no such workshop.
 */
export function exportList(
  { database, user }: Pick<ServiceContext, 'database' | 'user'>,
  { workshopId }: ParsedInput<'participant:exportList'>,
): Result<TextFile> {
  const workshop = findWorkshop(database, workshopId)
  const view = viewParticipants(database, workshopId)
  if (!workshop || !view) return err(appError('not-found'))
  const t = createTranslator(user.language)
  const lines = [headings(t, view), ...rows(t, view)].map((cells) => cells.map(csvCell).join(';'))
  const name = `${workshop.title} – ${t('participants.export.file')}.csv`
  return ok({ name, text: `${mark}${lines.join('\r\n')}\r\n` })
}

const headings = (t: Translate, { days }: ParticipantsView): readonly string[] => [
  t('participants.columns.name'),
  t('participants.columns.institution'),
  t('participants.columns.position'),
  t('participants.columns.district'),
  t('participants.columns.country'),
  t('participants.columns.email'),
  t('participants.columns.format'),
  t('participants.columns.walkIn'),
  ...days,
  t('participants.columns.number'),
]

function rows(t: Translate, { participants, days, certificates }: ParticipantsView): readonly (readonly string[])[] {
  const yes = t('participants.yes')
  const numbers = new Map(certificates.filter(({ counts }) => counts).map((one) => [one.participantId, one.number]))
  return participants.map((one) => [
    one.name,
    one.institution,
    one.position,
    one.district,
    one.country,
    one.email,
    one.format === null ? '' : t(`participants.formats.${one.format}`),
    one.isWalkIn ? yes : '',
    ...days.map((day) => (one.presentOn.includes(day) ? yes : '')),
    numbers.get(one.id) ?? '',
  ])
}
