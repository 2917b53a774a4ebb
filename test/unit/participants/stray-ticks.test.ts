import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tickAttendance } from '../../../main/services/participants/tick-attendance'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { saveWorkshop } from '../../../main/services/workshops/save-workshop'
import type { Day, ParticipantId } from '../../../shared/domain/ids'
import { strayTicks } from '../../../shared/domain/stray-ticks'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { code, value } from '../storage/temporary-library'
import { emptyWorkshop } from '../workshops/workshop-library'
import { block, firstDay, PeopleLibrary, person, secondDay } from './people-library'

let library: PeopleLibrary
beforeEach(() => {
  library = new PeopleLibrary()
})
afterEach(() => library.library.remove())

const newDay = '2026-12-01' as Day
const tick = (ids: readonly ParticipantId[], day: Day, isPresent: boolean) =>
  tickAttendance(library.context, { workshopId: library.workshopId, participantIds: [...ids], days: [day], isPresent })
const setDays = (days: ParsedInput<'workshop:save'>['days']) => {
  const { title, district } = value(openWorkshop(library.context, { workshopId: library.workshopId })).workshop
  value(saveWorkshop(library.context, { ...emptyWorkshop, title, district, days, workshopId: library.workshopId }))
}
const stray = () => strayTicks(library.view().participants, library.view().days)

describe('attendance of a day whose date was changed', () => {
  it('stays, counts nowhere, and is told by day', () => {
    const ids = library.add(person('Eva'), person('Jan')).map(({ id }) => id)
    value(tick(ids, firstDay, true))
    value(tick(ids.slice(0, 1), secondDay, true))
    expect(stray()).toEqual([])
    setDays([{ date: newDay, blocks: [block('09:00', '10:00', 'Klid')] }])
    expect(stray()).toEqual([
      { day: firstDay, participantIds: ids },
      { day: secondDay, participantIds: ids.slice(0, 1) },
    ])
    expect(library.view().counts.present).toBe(0)
    setDays([{ date: firstDay, blocks: [] }])
    expect(library.view().counts.present).toBe(2)
  })

  it('can be moved to the new day, and back', () => {
    const ids = library.add(person('Eva'), person('Jan')).map(({ id }) => id)
    value(tick(ids, firstDay, true))
    setDays([{ date: newDay, blocks: [] }])
    value(tick(ids, newDay, true))
    value(tick(ids, firstDay, false))
    expect(stray()).toEqual([])
    expect(library.view().counts.present).toBe(2)
    value(tick(ids, firstDay, true))
    expect(stray()).toEqual([{ day: firstDay, participantIds: ids }])
  })

  it('cannot be entered for a day that nobody ever ticked', () => {
    const ids = library.add(person('Eva')).map(({ id }) => id)
    expect(code(tick(ids, newDay, true))).toBe('not-found')
  })
})

describe('two people of one name', () => {
  it('are ticked, certified and counted apart', () => {
    const [one, other] = library.add(person('Jan Novák', 'Úřad'), person('Jan Novák', 'Škola'))
    if (!one || !other) throw new Error('nobody was added')
    value(tick([other.id], firstDay, true))
    const { participants, counts } = library.view()
    expect(participants.map(({ institution, presentOn }) => [institution, presentOn.length])).toEqual([
      ['Úřad', 0],
      ['Škola', 1],
    ])
    expect(counts.byInstitution).toEqual([
      { name: 'Škola', registered: 1, present: 1 },
      { name: 'Úřad', registered: 1, present: 0 },
    ])
  })
})
