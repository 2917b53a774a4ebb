import { boxNames } from './describe-box'
import { chipNames } from './describe-chip'

/** Nodes that have a name for people under `editor.node`. */
const labelledNodeNames = [
  ...boxNames,
  ...chipNames,
  'writingLines',
  'pageBreak',
  'table',
  'figure',
  'footnote',
  'blockquote',
] as const
export type LabelledNodeName = (typeof labelledNodeNames)[number]

/** The name, if the node has one for people. */
export const labelledNode = (name: string): LabelledNodeName | null =>
  labelledNodeNames.find((one) => one === name) ?? null
