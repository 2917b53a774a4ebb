import { foldName } from './fold-name'
import type { ParticipantFacts } from './participant'
import type { PeopleColumn } from './people-columns'

/**
 * How a line of a list stands: `known` is on the workshop's list already, `repeated` stands further up in the file (same
 * name and institution), `namesake` is another person of the same name as far as can be told, `unnamed` and `too-long`
 * cannot be taken.
 */
export type LineState = 'new' | 'known' | 'repeated' | 'namesake' | 'unnamed' | 'too-long'

export interface ListLine {
  /** From 1, as table programs count. */
  readonly row: number
  readonly facts: ParticipantFacts
  readonly state: LineState
}

const longest = { name: 300, other: 500 } as const
const fields = ['institution', 'position', 'district', 'country', 'email'] as const

/** One line: a break inside a cell becomes a space, letters that no file may hold go. */
const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()

function factsOf(row: readonly string[], columns: readonly PeopleColumn[]): ParticipantFacts {
  const cell = (column: PeopleColumn): string => oneLine(row[columns.indexOf(column)] ?? '')
  const name = cell('name') || `${cell('firstName')} ${cell('lastName')}`.trim()
  const [institution = '', position = '', district = '', country = '', email = ''] = fields.map(cell)
  return { name, institution, position, district, country, email, format: null, isWalkIn: false }
}

const personKey = ({ name, institution }: Pick<ParticipantFacts, 'name' | 'institution'>): string =>
  `${foldName(name)}\n${foldName(institution)}`

/** Reads people out of the lines of a list (without its headings) and says how each stands beside those already there. */
export function mapPeople(
  rows: readonly (readonly string[])[],
  columns: readonly PeopleColumn[],
  present: readonly Pick<ParticipantFacts, 'name' | 'institution'>[],
  firstRow: number,
): readonly ListLine[] {
  const known = new Set(present.map(personKey))
  const names = new Set(present.map(({ name }) => foldName(name)))
  const seen = new Set<string>()
  return rows.map((row, index) => {
    const facts = factsOf(row, columns)
    const key = personKey(facts)
    const name = foldName(facts.name)
    const state = stateOf(facts, { isKnown: known.has(key), isSeen: seen.has(key), isNamesake: names.has(name) })
    seen.add(key)
    names.add(name)
    return { row: firstRow + index, facts, state }
  })
}

function stateOf(
  facts: ParticipantFacts,
  {
    isKnown,
    isSeen,
    isNamesake,
  }: { readonly isKnown: boolean; readonly isSeen: boolean; readonly isNamesake: boolean },
): LineState {
  if (facts.name === '') return 'unnamed'
  if (facts.name.length > longest.name || fields.some((field) => facts[field].length > longest.other)) return 'too-long'
  if (isKnown) return 'known'
  if (isSeen) return 'repeated'
  return isNamesake ? 'namesake' : 'new'
}

/** Taken unless the person says otherwise: everybody but those who are there already. */
export const isTakenByItself = (state: LineState): boolean => state === 'new' || state === 'namesake'
/** Can be taken at all: two people of one name and institution exist. */
export const isTakeable = (state: LineState): boolean => state !== 'unnamed' && state !== 'too-long'
