import { foldName } from '../../../../shared/domain/fold-name'
import type { GroupCount } from '../../../../shared/domain/people-counts'
import type { PaperBlock, PaperColumn, PaperSection, PaperTableBlock } from '../../manuscript/paper'
import {
  eventRows,
  factRows,
  footOf,
  heading,
  paragraph,
  section,
  workshopTitle,
  type PaperTools,
} from '../common-parts'
import type { PaperFacts } from '../paper-source'

/** What the grant report asks for: figures without names. */
export function report(tools: PaperTools): readonly PaperSection[] {
  const { voice } = tools
  const blocks: readonly PaperBlock[] = [
    workshopTitle(tools, 'report'),
    ...paragraph(voice.field('summary'), 'lead'),
    factRows(
      eventRows(tools, [
        'date',
        'place',
        'district',
        'lecturers',
        'duration',
        'organiser',
        'partners',
        'project',
        'registrationNumber',
      ]),
    ),
    heading(voice.say('report.people')),
    figures(tools),
    ...groups(tools, 'institution', withInvited(tools.facts)),
    ...groups(tools, 'district', tools.facts.counts.byDistrict),
    ...numbers(tools),
    ...editions(tools),
    ...evaluation(tools),
    ...section(voice.say('report.findings'), voice.field('findings'), 0),
    ...section(voice.say('report.next'), voice.field('next'), 0),
  ]
  return [{ sheet: 'a4', look: 'document', foot: footOf(tools, 'report'), blocks }]
}

/** Registered, present, by day, certificates. */
function figures({ facts, voice }: PaperTools): PaperBlock {
  const { counts } = facts
  const days = counts.byDay.length > 1 ? counts.byDay : []
  const rows = [
    { label: voice.say('report.registered'), value: voice.data(String(counts.registered)) },
    { label: voice.say('report.walkIns'), value: voice.data(String(counts.walkIns)) },
    { label: voice.say('report.present'), value: voice.data(String(counts.present)) },
    ...days.map(({ day, present }) => ({
      label: voice.each(({ t, spoken }) => {
        const date = voice.day(day).find(({ language }) => language === spoken)?.text ?? day
        return t('papers.report.presentOn', { date })
      }),
      value: voice.data(String(present)),
    })),
    { label: voice.say('report.certificates'), value: voice.data(String(counts.certificates)) },
  ]
  return {
    type: 'table',
    rowHeight: 'text',
    columns: [
      { heading: voice.say('report.figure'), weight: 82, align: 'start' },
      { heading: voice.say('report.count'), weight: 18, align: 'end' },
    ],
    rows: rows.map(({ label, value }) => ({ tone: 'plain', cells: [label, value] })),
  }
}

/** Also those that were invited and sent nobody, once there is a list of people at all. */
function withInvited({ workshop, counts: { byInstitution } }: PaperFacts): readonly GroupCount[] {
  if (byInstitution.length === 0) return []
  const listed = new Set(byInstitution.map(({ name }) => foldName(name)))
  const absent = workshop.institutions.filter((name) => !listed.has(foldName(name)))
  return [...byInstitution, ...absent.map((name) => ({ name, registered: 0, present: 0 }))]
}

function groups(
  { voice }: PaperTools,
  name: 'institution' | 'district',
  all: readonly GroupCount[],
): readonly PaperBlock[] {
  if (all.length === 0) return []
  const sum = (of: (one: GroupCount) => number) => String(all.reduce((total, one) => total + of(one), 0))
  const number = (of: string): PaperColumn => ({ heading: voice.say(`report.${of}`), weight: 18, align: 'end' })
  const table: PaperTableBlock = {
    type: 'table',
    rowHeight: 'text',
    columns: [
      { heading: voice.say(`columns.${name}`), weight: 64, align: 'start' },
      number('listed'),
      number('present'),
    ],
    rows: [
      ...all.map((one) => ({
        tone: 'plain' as const,
        cells: [
          one.name === '' ? voice.say('report.notSaid') : voice.data(one.name),
          voice.data(String(one.registered)),
          voice.data(String(one.present)),
        ],
      })),
      {
        tone: 'total',
        cells: [
          voice.say('report.total'),
          voice.data(sum(({ registered }) => registered)),
          voice.data(sum(({ present }) => present)),
        ],
      },
    ],
  }
  return [heading(voice.say(`report.by-${name}`)), table]
}

/** Numbers that count; names stay in the register. */
function numbers({ facts, voice }: PaperTools): readonly PaperBlock[] {
  const counted = facts.certificates.filter(({ counts }) => counts).toSorted((a, b) => a.sequence - b.sequence)
  if (counted.length === 0) return []
  return [heading(voice.say('report.issued')), ...paragraph(voice.data(counted.map(({ number }) => number).join(', ')))]
}

function editions({ facts, voice }: PaperTools): readonly PaperBlock[] {
  if (facts.editions.length === 0) return []
  const column = (name: string, weight: number, align: PaperColumn['align']): PaperColumn => ({
    heading: voice.say(`columns.${name}`),
    weight,
    align,
  })
  return [
    heading(voice.say('report.editions')),
    {
      type: 'table',
      rowHeight: 'text',
      columns: [column('pack', 60, 'start'), column('edition', 14, 'end'), column('issuedOn', 26, 'start')],
      rows: facts.editions.map(({ title, number, issuedOn }) => ({
        tone: 'plain' as const,
        cells: [voice.data(title), voice.data(String(number)), voice.day(issuedOn)],
      })),
    },
  ]
}

function evaluation({ voice }: PaperTools): readonly PaperBlock[] {
  const lines = voice.lines('evaluation')
  return lines.length === 0 ? [] : [heading(voice.say('report.evaluation')), { type: 'list', items: lines }]
}
