/** Every node of the document, in the order of DESIGN section 4. Exporters are tables over this list. */
export const nodeNames = [
  'doc',
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'blockquote',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'figure',
  'callout',
  'exercise',
  'caseStudy',
  'learningAims',
  'trainerNote',
  'answerKey',
  'audienceBlock',
  'writingLines',
  'pageBreak',
  'text',
  'footnote',
  'citation',
  'crossReference',
  'glossaryTerm',
  'variable',
  'hardBreak',
] as const
export type NodeName = (typeof nodeNames)[number]

/** Every mark of the document. */
export const markNames = [
  'bold',
  'italic',
  'underline',
  'superscript',
  'subscript',
  'highlight',
  'link',
  'language',
  'comment',
] as const
export type MarkName = (typeof markNames)[number]

/** Nodes that carry an `id`: blocks, list items and table rows. */
export const identifiedNames = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'blockquote',
  'table',
  'tableRow',
  'figure',
  'callout',
  'exercise',
  'caseStudy',
  'learningAims',
  'trainerNote',
  'answerKey',
  'audienceBlock',
  'writingLines',
  'pageBreak',
] as const satisfies readonly NodeName[]

/** What a callout is for; each has its own look and printed heading. */
export const calloutKinds = ['tip', 'caution', 'law', 'say', 'dontSay', 'selfCare', 'discussion'] as const
export type CalloutKind = (typeof calloutKinds)[number]

/** Who works together in an exercise. */
export const exerciseGroups = ['individual', 'pairs', 'small-groups', 'plenary'] as const

/** Whose law a citation names; decides the form of the citation and of its official address. */
export const jurisdictions = ['cz', 'pl', 'ua', 'eu'] as const
export type Jurisdiction = (typeof jurisdictions)[number]

/** Names that `variable` may hold; filled from workshop, district and project when a pack is made. */
export const variableNames = [
  'workshop.title',
  'workshop.date',
  'workshop.venue',
  'workshop.district',
  'workshop.lecturers',
  'project.title',
  'project.registrationNumber',
  'project.beneficiary',
  'project.programme',
  'pack.title',
] as const
export type VariableName = (typeof variableNames)[number]

/** What a cross-reference prints of its target. */
export const crossReferenceShows = ['number', 'title', 'page'] as const

/** The number of document schemas so far; a stored document keeps the one it was written with. */
export const documentSchemaVersion = 1
