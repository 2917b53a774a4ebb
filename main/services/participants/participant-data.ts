import { appError } from '../../../shared/domain/app-error'
import type { Certificate, Participant } from '../../../shared/domain/participant'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Workshop } from '../../../shared/domain/workshop'
import { createTranslator, type Translate } from '../../../shared/i18n/translator'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { TextFile } from '../../../shared/ipc/participant-channels'
import { findParticipant } from '../../storage/workshops/participant-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'
import { viewParticipants } from './view-participants'

/**
 * Everything that the library keeps about one participant, once for programs (JSON) and once for reading: the right of
 * access and of portability (GDPR, articles 15 and 20). `not-found` when there is no such person.
 */
export function participantData(
  { database, user, clock }: Pick<ServiceContext, 'database' | 'user' | 'clock'>,
  { participantId }: ParsedInput<'participant:data'>,
): Result<readonly TextFile[]> {
  const person = findParticipant(database, participantId)
  const workshop = person && findWorkshop(database, person.workshopId)
  const view = person && viewParticipants(database, person.workshopId)
  if (!person || !workshop || !view) return err(appError('not-found'))
  const certificate = view.certificates.find((one) => one.participantId === participantId) ?? null
  const record = {
    exportedAt: new Date(clock.now()).toISOString(),
    workshop: { id: workshop.id, title: workshop.title, days: view.days },
    participant: { ...person, registeredAt: new Date(person.registeredAt).toISOString() },
    certificate: certificate && { ...certificate, preparedAt: new Date(certificate.preparedAt).toISOString() },
    retainUntil: view.rules.retainUntil,
  }
  const t = createTranslator(user.language)
  const text = readable(t, { person, workshop, certificate, retainUntil: view.rules.retainUntil ?? '' })
  return ok([
    { name: `${person.name}.json`, text: `${JSON.stringify(record, null, 2)}\n` },
    { name: `${person.name}.txt`, text },
  ])
}

interface KeptFacts {
  readonly person: Participant
  readonly workshop: Workshop
  readonly certificate: Certificate | null
  readonly retainUntil: string
}

function readable(t: Translate, { person, workshop, certificate, retainUntil }: KeptFacts): string {
  const facts: readonly (readonly [string, string])[] = [
    [t('participants.columns.name'), person.name],
    [t('participants.columns.institution'), person.institution],
    [t('participants.columns.position'), person.position],
    [t('participants.columns.district'), person.district],
    [t('participants.columns.country'), person.country],
    [t('participants.columns.email'), person.email],
    [t('participants.columns.format'), person.format === null ? '' : t(`participants.formats.${person.format}`)],
    [t('participants.data.registered'), new Date(person.registeredAt).toISOString().slice(0, 10)],
    [t('participants.data.workshop'), workshop.title],
    [t('participants.data.present'), person.presentOn.join(', ')],
    [t('participants.columns.number'), certificate?.number ?? ''],
    [t('participants.data.kept'), retainUntil],
  ]
  const lines = facts.map(([label, value]) => `${label}: ${value === '' ? t('participants.data.nothing') : value}`)
  return `${t('participants.data.title')}\n\n${lines.join('\n')}\n`
}
