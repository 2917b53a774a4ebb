import { editionKinds } from '../../../shared/domain/edition'
import {
  calloutKinds,
  crossReferenceShows,
  exerciseGroups,
  jurisdictions,
  variableNames,
  type NodeName,
} from '../../../shared/document/names'
import { variableLabel } from '../queries/variable-label'
import type { Translate } from '../translate'

export type FieldName =
  | 'kind'
  | 'title'
  | 'aim'
  | 'minutes'
  | 'group'
  | 'aids'
  | 'audiences'
  | 'districts'
  | 'kinds'
  | 'count'
  | 'caption'
  | 'label'
  | 'jurisdiction'
  | 'act'
  | 'provision'
  | 'asOf'
  | 'block'
  | 'show'
  | 'term'
  | 'definition'
  | 'name'

export interface FieldOption {
  readonly value: string
  readonly text: string
}

/** One thing that can be set about a node. Names are attributes of the schema and keys of `editor.field`. */
export type NodeField =
  | { readonly type: 'text'; readonly name: FieldName; readonly isLong: boolean; readonly limit: number }
  | { readonly type: 'number'; readonly name: FieldName; readonly min: number; readonly max: number }
  | {
      readonly type: 'choice' | 'choices'
      readonly name: FieldName
      readonly options: (t: Translate) => readonly FieldOption[]
    }
  | { readonly type: 'term'; readonly name: FieldName; readonly limit: number }
  | { readonly type: 'day' | 'words' | 'target'; readonly name: FieldName }

const text = (name: FieldName, limit = 2000, isLong = false): NodeField => ({ type: 'text', name, limit, isLong })
const number = (name: FieldName, min: number, max: number): NodeField => ({ type: 'number', name, min, max })

function choice<Value extends string>(
  name: FieldName,
  values: readonly Value[],
  word: (t: Translate, value: Value) => string,
  type: 'choice' | 'choices' = 'choice',
): NodeField {
  return { type, name, options: (t) => values.map((value) => ({ value, text: word(t, value) })) }
}

/** The fields of each node that has any; the form is made from this table. */
export const nodeFields: Readonly<Partial<Record<NodeName, readonly NodeField[]>>> = {
  callout: [choice('kind', calloutKinds, (t, kind) => t(`editor.callout.${kind}`))],
  exercise: [
    text('title', 300),
    text('aim', 2000, true),
    number('minutes', 0, 1440),
    choice('group', exerciseGroups, (t, group) => t(`editor.group.${group}`)),
    text('aids'),
  ],
  caseStudy: [text('title', 300)],
  audienceBlock: [
    { type: 'words', name: 'audiences' },
    { type: 'words', name: 'districts' },
    choice('kinds', editionKinds, (t, kind) => t(`editor.kind.${kind}`), 'choices'),
  ],
  writingLines: [number('count', 1, 40)],
  table: [text('caption')],
  citation: [
    text('label', 500),
    choice('jurisdiction', jurisdictions, (t, one) => t(`editor.jurisdiction.${one}`)),
    text('act', 200),
    text('provision', 200),
    { type: 'day', name: 'asOf' },
  ],
  crossReference: [
    { type: 'target', name: 'block' },
    choice('show', crossReferenceShows, (t, show) => t(`editor.reference.${show}`)),
  ],
  glossaryTerm: [text('label', 300), { type: 'term', name: 'term', limit: 300 }, text('definition', 2000, true)],
  variable: [choice('name', variableNames, variableLabel)],
}

/** The fields of a node; empty for one without any. */
export function fieldsOf(name: string): readonly NodeField[] {
  return new Map<string, readonly NodeField[]>(Object.entries(nodeFields)).get(name) ?? []
}

/** True for a node whose attributes a person can set. */
export const hasFields = (name: string): boolean => fieldsOf(name).length > 0
