import { describe, expect, it } from 'vitest'
import { buildPaper } from '../../../main/export/paper/build-paper'
import { plainPaper } from '../../../shared/domain/paper'
import { paperFacts, paperPeople, requestOf } from '../../fixtures/paper-facts'
import { blocksIn, textOf, said } from './paper-words'

describe('an attendance sheet', () => {
  it('has a sheet a day with the hours and lecturers of that day', () => {
    const { sections } = buildPaper(paperFacts, requestOf('attendance'))
    expect(sections).toHaveLength(2)
    expect(textOf(sections[0])).toContain('9:00–14:30')
    expect(textOf(sections[1])).toContain('9:00–11:15')
    const signed = sections.map(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'signatures' ? block.places.map(({ name }) => name) : [])),
    )
    expect(signed).toEqual([
      ['PhDr. Jana Horáková', 'Петро Савчук', 'Hana Vlčková'],
      ['Петро Савчук', 'Hana Vlčková'],
    ])
  })

  it('asks for a signature in the morning and in the afternoon of a whole day only', () => {
    const [whole, half] = buildPaper(paperFacts, requestOf('attendance')).sections.map(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? block.columns.map(({ heading }) => said(heading)) : [])),
    )
    expect(whole?.slice(-2)).toEqual(['Dopoledne, podpis', 'Odpoledne, podpis'])
    expect(half?.at(-1)).toBe('Podpis')
  })

  it('prints the columns of the request in their words and lies on its side where they need the room', () => {
    const columns = (
      ['number', 'name', 'institution', 'position', 'district', 'country', 'email', 'signature'] as const
    ).map((source) => ({ source, heading: source === 'country' ? { cs: 'Stát' } : {}, weight: 10 }))
    const [section] = buildPaper(paperFacts, requestOf('attendance', ['cs'], { columns })).sections
    expect(section?.sheet).toBe('a4-landscape')
    expect(textOf(section)).toContain('Stát')
    expect(textOf(section)).toContain('osoba3@priklad.example')
  })

  it('names nobody when nobody may be named, and adds empty rows that go on counting', () => {
    const settings = { ...plainPaper, hasPeople: false, blanks: 30 }
    const paper = buildPaper(paperFacts, requestOf('attendance', ['cs'], { settings }))
    expect(textOf(paper)).not.toContain('Alžběta')
    expect(blocksIn(paper, 'table')[0]?.rows).toHaveLength(30)
    const more = buildPaper(paperFacts, requestOf('attendance', ['cs'], { settings: { ...plainPaper, blanks: 4 } }))
    const rows = blocksIn(more, 'table')[0]?.rows ?? []
    expect(rows.map(({ cells }) => said(cells[0]))).toEqual(rows.map((_, index) => String(index + 1)))
    expect(rows).toHaveLength(paperPeople.length + 4)
  })
})

describe('certificates', () => {
  it('are one sheet a person in the order of their numbers, then the empty ones', () => {
    const blank = {
      ...paperFacts.certificates[0],
      participantId: null,
      isBlank: true,
      sequence: 99,
      number: '2026/07/099',
    }
    const certificates = [...paperFacts.certificates]
      .reverse()
      .concat(blank as (typeof paperFacts.certificates)[number])
    const paper = buildPaper(
      { ...paperFacts, certificates },
      requestOf('certificates', ['cs'], { settings: { ...plainPaper, blanks: 2 } }),
    )
    expect(paper.sections).toHaveLength(paperPeople.length + 2)
    expect(blocksIn(paper, 'name').map(({ name }) => name)).toEqual([
      ...paperPeople.map(({ name }) => name),
      null,
      null,
    ])
    expect(textOf(paper.sections.at(-2))).toContain('2026/07/099')
    expect(textOf(paper.sections.at(-1))).toContain('Číslo …')
  })

  it('leave out somebody who has been erased', () => {
    const certificates = paperFacts.certificates.map((one, index) =>
      index === 0 ? { ...one, participantId: null } : one,
    )
    const participants = paperPeople.slice(1)
    const paper = buildPaper({ ...paperFacts, participants, certificates }, requestOf('certificates'))
    expect(paper.sections).toHaveLength(participants.length)
    expect(textOf(paper)).not.toContain('2026/07/001')
  })

  it('list what was taught, without the breaks', () => {
    const paper = buildPaper(paperFacts, requestOf('certificates'))
    const topics = blocksIn(paper, 'list')[0]?.items.map(said) ?? []
    expect(topics).toHaveLength(5)
    expect(topics.join()).not.toMatch(/Přestávka|Oběd/)
  })
})
