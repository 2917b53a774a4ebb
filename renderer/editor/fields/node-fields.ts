import { editionKinds } from '../../../shared/domain/edition'
import {
  calloutKinds, crossReferenceShows, exerciseGroups, jurisdictions, variableNames, type NodeName,
} from '../../../shared/document/names'

/** One thing that can be set about a node. Names are attributes of the schema and keys of `editor.field`. */
export type NodeField =
  | { readonly type: 'text'; readonly name: string; readonly isLong?: boolean; readonly isOptional?: boolean; readonly limit: number }
  | { readonly type: 'day'; readonly name: string }
  | { readonly type: 'number'; readonly name: string; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly name: string; readonly choices: readonly string[]; readonly labels: string }
  | { readonly type: 'choices'; readonly name: string; readonly choices: readonly string[]; readonly labels: string }
  | { readonly type: 'words'; readonly name: string }
  | { readonly type: 'switch'; readonly name: string }
  | { readonly type: 'target'; readonly name: 'block' }

const text = (name: string, limit = 2000, isLong = false): NodeField => ({ type: 'text', name, limit, isLong })

/** The fields of each node that has any; the form is made from this table. */
export const nodeFields: Readonly<Partial<Record<NodeName, readonly NodeField[]>>> = {
  callout: [{ type: 'choice', name: 'kind', choices: calloutKinds, labels: 'editor.callout' }],
  exercise: [
    text('title', 300),
    text('aim', 2000, true),
    { type: 'number', name: 'minutes', min: 0, max: 1440 },
    { type: 'choice', name: 'group', choices: exerciseGroups, labels: 'editor.group' },
    text('aids'),
  ],
  caseStudy: [text('title', 300)],
  audienceBlock: [
    { type: 'words', name: 'audiences' },
    { type: 'words', name: 'districts' },
    { type: 'choices', name: 'kinds', choices: editionKinds, labels: 'editor.kind' },
  ],
  writingLines: [{ type: 'number', name: 'count', min: 1, max: 40 }],
  table: [text('caption')],
  citation: [
    text('label', 500),
    { type: 'choice', name: 'jurisdiction', choices: jurisdictions, labels: 'editor.jurisdiction' },
    text('act', 200),
    text('provision', 200),
    { type: 'day', name: 'asOf' },
  ],
  crossReference: [
    { type: 'target', name: 'block' },
    { type: 'choice', name: 'show', choices: crossReferenceShows, labels: 'editor.reference' },
  ],
  glossaryTerm: [text('label', 300), text('term', 300), text('definition', 2000, true)],
  variable: [{ type: 'choice', name: 'name', choices: variableNames, labels: 'editor.variable' }],
}

/** True for a node whose attributes a person can set. */
export const hasFields = (name: string): boolean => name in nodeFields

/** The fields of a node; empty for one without any. */
export function fieldsOf(name: string): readonly NodeField[] {
  return new Map<string, readonly NodeField[]>(Object.entries(nodeFields)).get(name) ?? []
}
