/** Nodes that have a name for people under `editor.node`. */
export const labelledNodeNames = [
  'callout',
  'exercise',
  'caseStudy',
  'learningAims',
  'trainerNote',
  'answerKey',
  'audienceBlock',
  'writingLines',
  'pageBreak',
  'table',
  'figure',
  'citation',
  'crossReference',
  'glossaryTerm',
  'variable',
  'footnote',
  'blockquote',
] as const
export type LabelledNodeName = (typeof labelledNodeNames)[number]

/** The name, if the node has one for people. */
export const labelledNode = (name: string): LabelledNodeName | null =>
  labelledNodeNames.find((one) => one === name) ?? null
