import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { saveWorkshop } from '../../../main/services/workshops/save-workshop'
import { FieldSaver } from '../../../renderer/api/field-saver'
import { inputOf, valuesOf } from '../../../renderer/features/workshops/workshop-values'
import type { WorkshopId } from '../../../shared/domain/ids'
import type { Workshop } from '../../../shared/domain/workshop'
import { workshopChannels } from '../../../shared/ipc/workshop-channels'
import { value } from '../storage/temporary-library'
import { WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

const stored = ({ id }: Workshop) => value(openWorkshop(made.context, { workshopId: id })).workshop

function saverOf(workshop: Workshop, beforeStore: () => Promise<void> = async () => undefined) {
  let sent = 0
  const saver = new FieldSaver({
    initial: valuesOf(workshop),
    store: async (values) => {
      sent += 1
      await beforeStore()
      return saveWorkshop(made.context, workshopChannels['workshop:save'].input.parse(inputOf(workshop.id, values)))
    },
    now: () => 42,
  })
  return { saver, sent: () => sent }
}

describe('a workshop on its page', () => {
  it('is stored whole when a field is left, and not when nothing was changed', async () => {
    const workshop = made.addWorkshop({ venue: 'Radnice', audience: ['učitelé'] })
    const { saver, sent } = saverOf(workshop)
    expect(await saver.keep()).toBe(true)
    expect(sent()).toBe(0)
    saver.change({ note: 'Vzít flipchart' })
    expect(saver.getEdited().state.type).toBe('waiting')
    expect(await saver.keep()).toBe(true)
    expect(saver.getEdited().state).toEqual({ type: 'saved', at: 42 })
    expect(stored(workshop)).toEqual({ ...workshop, note: 'Vzít flipchart' })
  })

  it('stores what is typed while an earlier change is on its way', async () => {
    const workshop = made.addWorkshop()
    let release = () => undefined as void
    const gate = new Promise<void>((resolve) => (release = resolve))
    const { saver, sent } = saverOf(workshop, () => gate)
    saver.change({ venue: 'Radnice' })
    const first = saver.keep()
    saver.change({ address: 'Masarykovo náměstí 40' })
    const second = saver.keep()
    release()
    expect(await Promise.all([first, second])).toEqual([true, true])
    expect(sent()).toBe(2)
    expect(stored(workshop)).toMatchObject({ venue: 'Radnice', address: 'Masarykovo náměstí 40' })
  })

  it('says a failure, keeps the text in the window and stores it at the next try', async () => {
    const workshop = made.addWorkshop()
    const { saver } = saverOf(workshop)
    const stranger = '00000000-0000-7000-8000-000000000000' as WorkshopId
    saver.change({ follows: [stranger], note: 'neztratit' })
    expect(await saver.keep()).toBe(false)
    expect(saver.getEdited().state).toMatchObject({ type: 'failed', error: { code: 'not-found' } })
    expect(saver.getEdited().values.note).toBe('neztratit')
    saver.change({ follows: [] })
    expect(await saver.keep()).toBe(true)
    expect(stored(workshop).note).toBe('neztratit')
  })

  it('keeps the programme of the days as it was written', async () => {
    const block = {
      from: '09:00',
      to: '10:30',
      title: 'Úvod',
      method: 'kruh',
      place: 'sál',
      host: '',
      lecturerId: null,
      chapterId: null,
    }
    const days = workshopChannels['workshop:save'].input.shape.days.parse([
      { date: '2027-02-17', blocks: [block, block] },
    ])
    const workshop = made.addWorkshop({ days })
    const { saver } = saverOf(workshop)
    saver.change({ title: 'Jinak' })
    await saver.keep()
    expect(stored(workshop).days).toEqual(days)
  })
})
