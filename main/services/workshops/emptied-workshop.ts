import type { Workshop } from '../../../shared/domain/workshop'

/** What a workshop hands on to its copy: neither day, place nor people, and nothing that it follows. */
export function emptiedWorkshop(model: Workshop): Omit<Workshop, 'id'> {
  const { id: _, ...facts } = model
  return {
    ...facts,
    days: [],
    venue: '',
    address: '',
    lecturerIds: [],
    coordinatorId: null,
    follows: [],
    isArchived: false,
  }
}
