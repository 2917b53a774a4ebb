import { describe, expect, it } from 'vitest'
import { buildPaper } from '../../../main/export/paper/build-paper'
import type { PaperFacts } from '../../../main/export/paper/paper-source'
import { startingText } from '../../../main/export/paper/starting-text'
import { unverifiedFields } from '../../../main/export/paper/unverified-fields'
import { paperFields, paperKinds, plainPaper, type PaperKind } from '../../../shared/domain/paper'
import { foldName } from '../../../shared/domain/fold-name'
import { countPeople } from '../../../shared/domain/people-counts'
import { workshopMinutes } from '../../../shared/domain/workshop-minutes'
import type { Day } from '../../../shared/domain/ids'
import { paperDays, paperFacts, paperPeople, requestOf } from '../../fixtures/paper-facts'
import { blocksIn, sayings, textOf, said, factOf } from './paper-words'

describe('the papers of a workshop', () => {
  it.each(['cs', 'pl', 'uk', 'en'])('have all their words in %s', (language) => {
    for (const kind of paperKinds) {
      const paper = buildPaper(paperFacts, requestOf(kind, [language]))
      expect(paper.sections.length, kind).toBeGreaterThan(0)
      const keys = sayings(paper).filter(({ text }) => /papers\.|\{\{|undefined/.test(text))
      expect(keys, kind).toEqual([])
    }
  })

  it('name the invited institutions, and in the report those that sent nobody', () => {
    const [came] = paperFacts.counts.byInstitution
    const institutions = [`${came?.name.toUpperCase() ?? ''}`, 'Úřad práce, pracoviště Lhota']
    const facts = { ...paperFacts, workshop: { ...paperFacts.workshop, institutions } }
    expect(factOf(buildPaper(facts, requestOf('invitation')), 'Zvané instituce')).toBe(institutions.join('; '))
    const rows = blocksIn(buildPaper(facts, requestOf('report')), 'table').flatMap((table) => table.rows)
    const cells = rows.map((row) => row.cells.map((cell) => cell.map(({ text }) => text).join('')))
    expect(cells).toContainEqual(['Úřad práce, pracoviště Lhota', '0', '0'])
    expect(cells.filter(([name = '']) => foldName(name) === foldName(came?.name ?? ''))).toHaveLength(1)
  })

  it('tell the same days, hours and number of people in invitation, programme, certificate and report', () => {
    const [invitation, programme, certificates, report] = (
      ['invitation', 'programme', 'certificates', 'report'] as const
    ).map((kind) => buildPaper(paperFacts, requestOf(kind)))
    expect(workshopMinutes(paperDays)).toBe(390)
    const hours = '6 hodin 30 minut'
    const date = '12.–13. 10. 2026'
    for (const paper of [invitation, programme, report]) {
      expect(paper && factOf(paper, 'Rozsah výuky')).toBe(hours)
      expect(paper && factOf(paper, 'Datum')).toBe(date)
    }
    for (const section of certificates?.sections ?? []) expect(textOf(section)).toContain(`${date} · rozsah ${hours}`)
    const rows = report ? blocksIn(report, 'table').flatMap((table) => table.rows) : []
    const figure = (label: string) =>
      rows.filter(({ cells }) => said(cells[0]) === label).map(({ cells }) => said(cells[1]))
    const present = paperPeople.filter(({ presentOn }) => presentOn.length > 0).length
    expect(figure('Přítomno')).toEqual([String(present)])
    expect(figure('Přítomno 12. října 2026')).toEqual([String(paperFacts.counts.byDay[0]?.present)])
    expect(figure('Vydaná osvědčení')).toEqual([String(present)])
    expect(textOf(report)).toContain(`zúčastnilo ${String(present)} lidí`)
    const total = rows.filter(({ tone }) => tone === 'total').map(({ cells }) => cells.slice(1).map(said))
    expect(total).toEqual([
      [String(paperPeople.length), String(present)],
      [String(paperPeople.length), String(present)],
    ])
    const minutes = buildPaper(paperFacts, requestOf('minutes'))
    expect(textOf(minutes)).toContain(`${String(present)} lidí podle prezenční listiny`)
  })

  it('follow the facts when a block of the programme becomes longer', () => {
    const longer = paperDays.map((day, index) =>
      index === 0
        ? day
        : { ...day, blocks: day.blocks.map((one) => (one.to === '11:15' ? { ...one, to: '12:15' } : one)) },
    )
    const facts = {
      ...paperFacts,
      minutes: workshopMinutes(longer),
      workshop: { ...paperFacts.workshop, days: longer },
    }
    expect(factOf(buildPaper(facts, requestOf('invitation')), 'Rozsah výuky')).toBe('7 hodin 30 minut')
    expect(factOf(buildPaper(facts, requestOf('report')), 'Rozsah výuky')).toBe('7 hodin 30 minut')
  })

  it('leave pauses and methods out of an invitation, and keep them in the programme', () => {
    expect(textOf(buildPaper(paperFacts, requestOf('invitation')).sections)).not.toMatch(/Přestávka|Oběd|přednáška/)
    expect(textOf(buildPaper(paperFacts, requestOf('programme')).sections)).toMatch(/přednáška[\s\S]*Přestávka/)
  })

  it('carry statement, emblem and number of the project, and nothing of it where the profile asks for nothing', () => {
    for (const kind of paperKinds) {
      const { publicity } = buildPaper(paperFacts, requestOf(kind, ['cs', 'pl']))
      expect(publicity?.hasEmblem).toBe(true)
      expect(publicity?.statement.map(({ language }) => language)).toEqual(['cs', 'pl'])
      expect(textOf(publicity?.project)).toContain('CZ.11.01.02/00/23_009/0000123')
      const none: PaperFacts = { ...paperFacts, profile: null }
      expect(buildPaper(none, requestOf(kind)).publicity, kind).toBeNull()
    }
  })

  it('take the English statement, marked as English, where the profile has none in a language', () => {
    const profile = paperFacts.profile && {
      ...paperFacts.profile,
      statements: { en: { text: 'Co-funded by the European Union', isOfficial: true } },
    }
    const { publicity } = buildPaper({ ...paperFacts, profile }, requestOf('programme', ['cs', 'uk']))
    expect(publicity?.statement).toEqual([{ text: 'Co-funded by the European Union', language: 'en' }])
  })

  it('mark each run with its language, and say names and numbers once', () => {
    const paper = buildPaper(paperFacts, requestOf('invitation', ['pl', 'uk']))
    expect(paper.languages).toEqual(['pl', 'uk'])
    const rows = blocksIn(paper, 'facts').flatMap((block) => block.rows)
    expect(rows[0]?.label.map(({ language }) => language)).toEqual(['pl', 'uk'])
    const place = rows.find(({ label }) => said(label).startsWith('Miejsce'))
    expect(place?.value.map(({ language }) => language)).toEqual(['cs'])
  })

  it('print the text of the user, an empty one as nothing, an absent one as the starting text', () => {
    const settings = { ...plainPaper, texts: { cs: { text: 'Přijďte.\nTěšíme se.', costs: '' } } }
    const paper = buildPaper(paperFacts, requestOf('invitation', ['cs'], { settings }))
    expect(textOf(paper)).toContain('Přijďte.\nTěšíme se.')
    expect(factOf(paper, 'Cena')).toBeUndefined()
    expect(factOf(paper, 'Přihlášení')).toContain('Hana Vlčková')
  })

  it('are the same for the same facts', () => {
    for (const kind of paperKinds) {
      expect(buildPaper(paperFacts, requestOf(kind))).toEqual(buildPaper(structuredClone(paperFacts), requestOf(kind)))
    }
  })

  it('begin each sheet with a first heading', () => {
    for (const kind of paperKinds) {
      for (const { blocks } of buildPaper(paperFacts, requestOf(kind)).sections) {
        expect(
          blocks.filter(({ type }) => type === 'title'),
          kind,
        ).toHaveLength(1)
      }
    }
  })
})

describe('starting texts', () => {
  it('exist for every field that the facts or the program can fill, and are plain text', () => {
    const empty: readonly string[] = paperKinds.flatMap((kind) =>
      paperFields[kind]
        .filter((field) => startingText(kind, field, paperFacts, 'cs') === '')
        .map((field) => `${kind}.${field}`),
    )
    expect(empty).toEqual([
      'privacy-notice.officer',
      'minutes.excused',
      'minutes.proceedings',
      'minutes.conclusions',
      'minutes.tasks',
      'poster.aim',
      'report.evaluation',
      'report.findings',
      'report.next',
    ])
  })

  it('are English where the program does not speak the language', () => {
    expect(startingText('programme', 'note', paperFacts, 'ro')).toBe(
      startingText('programme', 'note', paperFacts, 'en'),
    )
    const paper = buildPaper(paperFacts, requestOf('programme', ['ro']))
    expect(sayings(paper).filter(({ language }) => language === 'ro')).toEqual([])
  })

  it('of legal weight are named as unverified, each a field that exists', () => {
    const known = (kind: PaperKind): readonly string[] => paperFields[kind]
    for (const { kind, field } of unverifiedFields) expect(known(kind), `${kind}.${field}`).toContain(field)
    expect(unverifiedFields.map(({ kind }) => kind)).toContain('privacy-notice')
  })
})

describe('a workshop that has little', () => {
  const bare: PaperFacts = {
    ...paperFacts,
    project: null,
    profile: null,
    participants: [],
    certificates: [],
    editions: [],
    minutes: 0,
    people: {},
    counts: countPeople({ participants: [], days: [], certificates: [] }),
    workshop: {
      ...paperFacts.workshop,
      title: 'Bez ničeho',
      days: [],
      venue: '',
      address: '',
      languages: [],
      audience: [],
      institutions: [],
      lecturerIds: [],
      coordinatorId: null,
    },
  }

  it('has papers without empty rows, and none where there is nothing to print', () => {
    for (const kind of paperKinds) {
      const paper = buildPaper(bare, requestOf(kind, []))
      expect(
        sayings(paper).filter(({ text }) => text.trim() === ''),
        kind,
      ).toEqual([])
      expect(paper.sections.length > 0, kind).toBe(kind !== 'attendance' && kind !== 'certificates')
    }
  })

  it('with a day but no programme has an attendance sheet', () => {
    const days = [{ date: '2026-11-03' as Day, blocks: [] }]
    const paper = buildPaper({ ...bare, workshop: { ...bare.workshop, days } }, requestOf('attendance', ['cs']))
    expect(blocksIn(paper, 'table')[0]?.rows).toHaveLength(12)
  })
})
