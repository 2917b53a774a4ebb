import type { ParticipantId, WorkshopId } from '../../../shared/domain/ids'
import type { ParticipantFacts } from '../../../shared/domain/participant'
import { addParticipants } from '../participants/add-participants'
import { fillBlankCertificate } from '../participants/fill-blank-certificate'
import { prepareCertificates } from '../participants/prepare-certificates'
import { saveParticipant } from '../participants/save-participant'
import { saveRules } from '../participants/save-rules'
import { tickAttendance } from '../participants/tick-attendance'
import type { ServiceContext } from '../service-context'
import type { SampleWorkshop } from './sample-manifest'
import { sampleResult } from './sample-result'

type SamplePeople = NonNullable<SampleWorkshop['participants']>
type SamplePerson = SamplePeople['people'][number]

/**
 * The people of one workshop in the order of a real one: registered, numbered with some blanks to spare; on the day ticked,
 * and whoever came unregistered gets a blank certificate.
 */
export function fillSampleParticipants(
  context: ServiceContext,
  workshopId: WorkshopId,
  { rules, blankCertificates, people }: SamplePeople,
): void {
  const step = `participants of ${workshopId}`
  const registered = people.filter(({ isWalkIn }) => !isWalkIn)
  sampleResult(saveRules(context, { workshopId, rules }), step)
  sampleResult(addParticipants(context, { workshopId, people: registered.map(factsOf) }), step)
  const prepared = sampleResult(prepareCertificates(context, { workshopId, blanks: blankCertificates }), step)
  registered.forEach((person, place) => tick(context, workshopId, prepared.participants[place]?.id, person))

  const blanks = prepared.certificates.filter(({ isBlank }) => isBlank)
  people
    .filter(({ isWalkIn }) => isWalkIn)
    .forEach((person, place) => {
      const added = saveParticipant(context, { workshopId, participantId: null, facts: factsOf(person) })
      const { id } = sampleResult(added, step)
      tick(context, workshopId, id, person)
      const sequence = blanks[place]?.sequence
      if (sequence === undefined) return
      sampleResult(fillBlankCertificate(context, { workshopId, sequence, participantId: id }), step)
    })
}

function tick(
  context: ServiceContext,
  workshopId: WorkshopId,
  participantId: ParticipantId | undefined,
  { name, presentOn }: SamplePerson,
): void {
  if (!participantId) throw new Error(`the sample's ${name} was not entered`)
  const ticked = { workshopId, participantIds: [participantId], days: [...presentOn], isPresent: true }
  sampleResult(tickAttendance(context, ticked), `attendance of ${name}`)
}

function factsOf({ presentOn: _, ...facts }: SamplePerson): ParticipantFacts {
  return facts
}
