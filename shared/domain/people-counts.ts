import type { Day } from './ids'
import type { Certificate, Participant } from './participant'

export interface GroupCount {
  /** Empty: not said. */
  readonly name: string
  readonly registered: number
  /** Those who were there on at least one day of the workshop. */
  readonly present: number
}

/** The figures of a report; list, register and report take them from here. */
export interface PeopleCounts {
  readonly registered: number
  readonly present: number
  readonly walkIns: number
  readonly byDay: readonly { readonly day: Day; readonly present: number }[]
  readonly byInstitution: readonly GroupCount[]
  readonly byDistrict: readonly GroupCount[]
  /** Certificates that count. */
  readonly certificates: number
}

interface CountedPeople {
  readonly participants: readonly Participant[]
  readonly days: readonly Day[]
  readonly certificates: readonly Certificate[]
}

/** Counts people by day, institution and district. Attendance on a day that the workshop does not have counts nowhere. */
export function countPeople({ participants, days, certificates }: CountedPeople): PeopleCounts {
  const wasThere = ({ presentOn }: Participant): boolean => presentOn.some((day) => days.includes(day))
  const groups = (nameOf: (one: Participant) => string): readonly GroupCount[] =>
    [...Map.groupBy(participants, (one) => nameOf(one).trim())]
      .map(([name, members]) => ({ name, registered: members.length, present: members.filter(wasThere).length }))
      .sort((a, b) => b.present - a.present || b.registered - a.registered || a.name.localeCompare(b.name, 'cs'))
  return {
    registered: participants.filter(({ isWalkIn }) => !isWalkIn).length,
    present: participants.filter(wasThere).length,
    walkIns: participants.filter(({ isWalkIn }) => isWalkIn).length,
    byDay: days.map((day) => ({
      day,
      present: participants.filter(({ presentOn }) => presentOn.includes(day)).length,
    })),
    byInstitution: groups(({ institution }) => institution),
    byDistrict: groups(({ district }) => district),
    certificates: certificates.filter(({ counts }) => counts).length,
  }
}
