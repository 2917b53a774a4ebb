import type { Workshop } from '../../../shared/domain/workshop'
import type { ChannelInput } from '../../../shared/ipc/contract'
import type { EditedDay } from './programme'

export interface WorkshopValues extends Omit<Workshop, 'id' | 'days' | 'isArchived'> {
  readonly days: readonly EditedDay[]
}

let lastKey = 0
/** Blocks and days have no id of their own; the window needs one to tell them apart while they move. */
export const localKey = (): string => `local-${(lastKey += 1)}`

export function valuesOf({ id: _id, isArchived: _isArchived, days, ...facts }: Workshop): WorkshopValues {
  return {
    ...facts,
    days: days.map(({ date, blocks }) => ({
      id: localKey(),
      date,
      blocks: blocks.map((block) => ({ ...block, id: localKey() })),
    })),
  }
}

export function inputOf(workshopId: string, values: WorkshopValues): ChannelInput<'workshop:save'> {
  return {
    ...values,
    workshopId,
    title: values.title.trim(),
    kind: values.kind.trim(),
    district: values.district.trim(),
    languages: [...values.languages],
    audience: [...values.audience],
    institutions: [...values.institutions],
    lecturerIds: [...values.lecturerIds],
    follows: [...values.follows],
    days: values.days.map(({ date, blocks }) => ({ date, blocks: blocks.map(({ id: _id, ...block }) => block) })),
  }
}
