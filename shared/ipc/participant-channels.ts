import { z } from 'zod'
import { copyFormats, type Participant, type ParticipantRules } from '../domain/participant'
import type { KnownPlace, ParticipantsView } from '../domain/participants-view'
import type { PeopleTable } from '../domain/people-table'
import { channel } from './channel'
import { day, line, nothing, participantId, title, workshopId } from './parsers'

/** The longest list that is taken at once. */
const mostParticipants = 20_000

const facts = z.strictObject({
  name: title,
  institution: line,
  position: line,
  district: line,
  country: line,
  email: line,
  format: z.enum(copyFormats).nullable(),
  isWalkIn: z.boolean(),
})
const ids = z.array(participantId).max(mostParticipants)
const sequence = z.number().int().min(1)

/** A file for the person to keep: its name and its text. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** People who are taught: their list, attendance, certificates, and what the law lets them ask for. */
export const participantChannels = {
  'participant:list': channel<ParticipantsView>()(z.strictObject({ workshopId })),
  'participant:places': channel<readonly KnownPlace[]>()(nothing),
  'participant:save': channel<Participant>()(
    z.strictObject({ workshopId, participantId: participantId.nullable(), facts }),
  ),
  /** A whole list, all or nothing. */
  'participant:add': channel<{ readonly added: number }>()(
    z.strictObject({ workshopId, people: z.array(facts).max(mostParticipants) }),
  ),
  /** Reads a CSV or XLSX file in a thread of its own; stores nothing. Errors: `import-…`. */
  'participant:readFile': channel<PeopleTable>()(z.strictObject({ name: line, bytes: z.instanceof(Uint8Array) })),
  'participant:attend': channel<null>()(
    z.strictObject({ workshopId, participantIds: ids, days: z.array(day).max(60), isPresent: z.boolean() }),
  ),
  'participant:rules': channel<ParticipantRules>()(
    z.strictObject({
      workshopId,
      rules: z.strictObject({
        retainUntil: day.nullable(),
        certificateShare: z.number().int().min(1).max(100).nullable(),
        certificatePattern: line,
      }),
    }),
  ),
  'participant:prepareCertificates': channel<ParticipantsView>()(
    z.strictObject({ workshopId, blanks: z.number().int().min(0).max(500) }),
  ),
  'participant:fillBlank': channel<null>()(z.strictObject({ workshopId, sequence, participantId })),
  /** The list as CSV for a table program. */
  'participant:exportList': channel<TextFile>()(z.strictObject({ workshopId })),
  /** What is kept about one person: for programs and for reading. */
  'participant:data': channel<readonly TextFile[]>()(z.strictObject({ participantId })),
  /** Null: all of the workshop. */
  'participant:erase': channel<{ readonly erased: number }>()(
    z.strictObject({ workshopId, participantIds: ids.nullable() }),
  ),
} as const
