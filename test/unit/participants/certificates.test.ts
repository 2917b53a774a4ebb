import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eraseParticipants } from '../../../main/services/participants/erase-participants'
import { exportList } from '../../../main/services/participants/export-list'
import { fillBlankCertificate } from '../../../main/services/participants/fill-blank-certificate'
import { participantData } from '../../../main/services/participants/participant-data'
import { prepareCertificates } from '../../../main/services/participants/prepare-certificates'
import { readList } from '../../../main/services/participants/read-list'
import { saveRules } from '../../../main/services/participants/save-rules'
import { tickAttendance } from '../../../main/services/participants/tick-attendance'
import { listAttention } from '../../../main/services/chapters/list-attention'
import type { Day, ParticipantId } from '../../../shared/domain/ids'
import { mapPeople } from '../../../shared/domain/map-people'
import { guessColumns } from '../../../shared/domain/people-columns'
import { workshopMinutes } from '../../../shared/domain/workshop-minutes'
import { code, value } from '../storage/temporary-library'
import { block, firstDay, PeopleLibrary, person, secondDay } from './people-library'

let library: PeopleLibrary
beforeEach(() => {
  library = new PeopleLibrary()
})
afterEach(() => library.library.remove())

const tick = (ids: readonly ParticipantId[], days: readonly Day[], isPresent = true) =>
  tickAttendance(library.context, {
    workshopId: library.workshopId,
    participantIds: [...ids],
    days: [...days],
    isPresent,
  })
const prepare = (blanks = 0) =>
  value(prepareCertificates(library.context, { workshopId: library.workshopId, blanks })).certificates
const setRules = (
  rules: Partial<{ retainUntil: Day | null; certificateShare: number | null; certificatePattern: string }>,
) => saveRules(library.context, { workshopId: library.workshopId, rules: { ...library.view().rules, ...rules } })

describe('hours of a programme', () => {
  const minutes = (...blocks: Parameters<typeof block>[]) =>
    workshopMinutes([{ date: firstDay, blocks: blocks.map((one) => block(...one)) }])

  it('leave out pauses in every language, and gaps', () => {
    expect(minutes(['09:00', '10:00', 'Klid'], ['10:00', '10:15', 'Přestávka'], ['11:00', '12:00', 'Meze'])).toBe(120)
    for (const pause of ['Oběd', 'Obědová přestávka', 'Coffee break', 'Przerwa kawowa', 'Обідня перерва', 'Перерва'])
      expect(minutes(['09:00', '10:00', pause])).toBe(0)
    expect(minutes(['09:00', '10:00', 'Káva a lidé', 'přestávka'])).toBe(0)
    expect(minutes(['09:00', '10:00', 'Obědnávky a rozvrh'])).toBe(60)
  })

  it('count blocks at the same time once', () => {
    expect(minutes(['09:00', '10:00', 'A'], ['09:30', '11:00', 'B'], ['09:45', '10:00', 'C'])).toBe(120)
  })
})

describe('certificates', () => {
  it('are numbered before the day and count once attendance is ticked', () => {
    const [eva, jan] = library.add(person('Eva'), person('Jan'))
    if (!eva || !jan) throw new Error('nobody was added')
    expect(prepare(1).map(({ number, minutes, isBlank, counts }) => [number, minutes, isBlank, counts])).toEqual([
      ['2026/01/001', 300, false, false],
      ['2026/01/002', 300, false, false],
      ['2026/01/003', 300, true, false],
    ])
    value(tick([jan.id], [secondDay]))
    expect(library.view().certificates.map(({ counts }) => counts)).toEqual([false, true, false])
    expect(prepare()).toHaveLength(3)
  })

  it('count from the share of days that the workshop asks for', () => {
    const [eva, jan] = library.add(person('Eva'), person('Jan'))
    if (!eva || !jan) throw new Error('nobody was added')
    prepare()
    value(setRules({ certificateShare: 75 }))
    value(tick([eva.id, jan.id], [firstDay]))
    value(tick([jan.id], [secondDay]))
    expect(library.view().certificates.map(({ counts }) => counts)).toEqual([false, true])
    value(tick([jan.id], [secondDay], false))
    expect(library.view().certificates.map(({ counts }) => counts)).toEqual([false, false])
  })

  it('are never given twice, whoever is erased and whatever the pattern', () => {
    const [eva] = library.add(person('Eva'))
    if (!eva) throw new Error('nobody was added')
    prepare()
    value(eraseParticipants(library.context, { workshopId: library.workshopId, participantIds: [eva.id] }))
    library.add(person('Jan'))
    expect(prepare().map(({ number, participantId }) => [number, participantId === null])).toEqual([
      ['2026/01/001', true],
      ['2026/01/002', false],
    ])
    value(setRules({ certificatePattern: 'O-{sequence}' }))
    library.add(person('Petr'))
    expect(prepare().at(-1)?.number).toBe('O-003')
    expect(code(setRules({ certificatePattern: 'O-{year}' }))).toBe('invalid-input')
  })

  it('that are blank are given to somebody who came unregistered, once', () => {
    prepare(1)
    const [petra, karel] = library.add({ ...person('Petra'), isWalkIn: true }, { ...person('Karel'), isWalkIn: true })
    if (!petra || !karel) throw new Error('nobody was added')
    const fill = (participantId: ParticipantId) =>
      fillBlankCertificate(library.context, { workshopId: library.workshopId, sequence: 1, participantId })
    value(fill(petra.id))
    expect(code(fill(karel.id))).toBe('conflict')
    value(tick([petra.id], [firstDay]))
    expect(library.view().certificates).toMatchObject([{ participantId: petra.id, isBlank: false, counts: true }])
  })
})

describe('300 participants', () => {
  it('go from a file through attendance to the register with figures that agree', async () => {
    const districts = ['Náchod', 'Trutnov', 'Jičín']
    const rows = Array.from({ length: 300 }, (_, at) => `Účastník ${at};Úřad ${at % 7};${districts[at % 3] ?? ''}`)
    const file = Buffer.from(`Jméno a příjmení;Instituce;Okres\r\n${rows.join('\r\n')}`)
    const table = value(await readList('seznam.csv', file))
    const lines = mapPeople(table.rows.slice(1), guessColumns(table.rows[0] ?? []).columns, [], 2)
    const people = library.add(...lines.map(({ facts }) => facts))
    expect(people.map(({ name }) => name)).toEqual(rows.map((row) => row.split(';')[0]))
    const present = people.filter((_, at) => at % 5 !== 0).map(({ id }) => id)
    value(tick(present, [firstDay]))
    value(tick(present.slice(0, 100), [secondDay]))
    prepare()
    const { counts, certificates } = library.view()
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
    expect(counts).toMatchObject({ registered: 300, present: 240, certificates: 240, walkIns: 0 })
    expect(counts.byDay).toEqual([
      { day: firstDay, present: 240 },
      { day: secondDay, present: 100 },
    ])
    for (const groups of [counts.byDistrict, counts.byInstitution]) {
      expect(sum(groups.map(({ present: there }) => there))).toBe(240)
      expect(sum(groups.map(({ registered }) => registered))).toBe(300)
    }
    expect(new Set(certificates.map(({ number }) => number)).size).toBe(300)
    const saved = value(exportList(library.context, { workshopId: library.workshopId }))
      .text.trim()
      .split('\r\n')
    expect(saved).toHaveLength(301)
    expect(saved.filter((line) => /2026\/01\/\d{3}$/.test(line))).toHaveLength(240)
  })
})

describe('what is kept about one person', () => {
  it('is given out whole, for programs and for reading', () => {
    const [eva] = library.add({ ...person('Eva Malá', 'Škola'), email: 'eva@priklad.test', format: 'large' })
    if (!eva) throw new Error('nobody was added')
    prepare()
    value(tick([eva.id], [firstDay]))
    const [json, text] = value(participantData(library.context, { participantId: eva.id }))
    const words = ['Eva Malá', 'Škola', 'Náchod', 'eva@priklad.test', '2026/01/001', firstDay]
    for (const word of words) for (const file of [json, text]) expect(file?.text).toContain(word)
    expect(JSON.parse(json?.text ?? '')).toMatchObject({
      participant: { format: 'large' },
      certificate: { counts: true },
    })
  })

  it('is reminded of from a month before the last day of keeping, while people are on the list', () => {
    const matters = () => value(listAttention(library.context)).matters.filter(({ kind }) => kind === 'retention-ends')
    const [eva] = library.add(person('Eva'))
    if (!eva) throw new Error('nobody was added')
    value(setRules({ retainUntil: '2027-01-31' as Day }))
    expect(matters()).toEqual([])
    value(setRules({ retainUntil: '2026-10-10' as Day }))
    expect(matters()).toMatchObject([{ people: 1, day: '2026-10-10' }])
    value(eraseParticipants(library.context, { workshopId: library.workshopId, participantIds: null }))
    expect(matters()).toEqual([])
  })
})
