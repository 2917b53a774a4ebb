import { variableNames } from '../../../shared/document/names'
import type { Translate } from '../translate'

const labels = {
  'workshop.title': 'workshop_title',
  'workshop.date': 'workshop_date',
  'workshop.venue': 'workshop_venue',
  'workshop.district': 'workshop_district',
  'workshop.lecturers': 'workshop_lecturers',
  'project.title': 'project_title',
  'project.registrationNumber': 'project_registrationNumber',
  'project.beneficiary': 'project_beneficiary',
  'project.programme': 'project_programme',
  'pack.title': 'pack_title',
} as const satisfies Readonly<Record<(typeof variableNames)[number], string>>

/** What a variable stands for, in words; a dot would be a level in a message key. */
export function variableLabel(t: Translate, name: unknown): string {
  const known = variableNames.find((one) => one === name)
  return known ? t(`editor.variable.${labels[known]}`) : ''
}
