import { mergeAttributes, Node, type Attribute, type Attributes } from '@tiptap/core'
import { editionKinds } from '../../domain/edition'
import { calloutKinds, exerciseGroups } from '../names'
import {
  booleanAttribute,
  choiceAttribute,
  integerAttribute,
  listAttribute,
  optionalTextAttribute,
  textAttribute,
} from './attribute'

interface BoxOptions {
  readonly name: string
  readonly tag: string
  readonly marker: string
  readonly content: string
  readonly group: string
  readonly attributes?: Record<string, Partial<Attribute>>
}

/** A block that holds other blocks: the same shape for all, so that editor and exporters can treat them alike. */
function box({ name, tag, marker, content, group, attributes }: BoxOptions) {
  return Node.create({
    name,
    group,
    content,
    defining: true,
    isolating: false,
    addAttributes: () => (attributes ?? {}) as Attributes,
    parseHTML: () => [{ tag: `${tag}[${marker}]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes({ [marker]: '' }, HTMLAttributes), 0],
  })
}

const callout = box({
  name: 'callout',
  tag: 'aside',
  marker: 'data-callout',
  content: 'flow+',
  group: 'block flow',
  attributes: choiceAttribute('kind', 'tip', calloutKinds),
})
const exercise = box({
  name: 'exercise',
  tag: 'section',
  marker: 'data-exercise',
  content: 'flow+',
  group: 'block',
  attributes: {
    ...textAttribute('title', 300),
    ...textAttribute('aim'),
    ...integerAttribute('minutes', 0, 0, 1440),
    ...textAttribute('aids'),
    ...choiceAttribute('group', 'plenary', exerciseGroups),
  },
})
const caseStudy = box({
  name: 'caseStudy',
  tag: 'section',
  marker: 'data-case-study',
  content: 'flow+',
  group: 'block',
  attributes: textAttribute('title', 300),
})
const learningAims = box({
  name: 'learningAims',
  tag: 'section',
  marker: 'data-learning-aims',
  content: 'flow+',
  group: 'block',
})
const trainerNote = box({
  name: 'trainerNote',
  tag: 'aside',
  marker: 'data-trainer-note',
  content: 'flow+',
  group: 'block flow',
})
const answerKey = box({
  name: 'answerKey',
  tag: 'aside',
  marker: 'data-answer-key',
  content: 'flow+',
  group: 'block flow',
})
const audienceBlock = box({
  name: 'audienceBlock',
  tag: 'div',
  marker: 'data-audience-block',
  content: 'block+',
  group: 'block',
  attributes: { ...listAttribute('audiences'), ...listAttribute('districts'), ...listAttribute('kinds', editionKinds) },
})

const writingLines = Node.create({
  name: 'writingLines',
  group: 'block flow',
  atom: true,
  addAttributes: () => integerAttribute('count', 4, 1, 40) as Attributes,
  parseHTML: () => [{ tag: 'div[data-writing-lines]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-writing-lines': '' }, HTMLAttributes)],
})

const pageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'hr[data-page-break]' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', mergeAttributes({ 'data-page-break': '' }, HTMLAttributes)],
})

const figure = Node.create({
  name: 'figure',
  group: 'block flow simple',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    ...optionalTextAttribute('asset', /^[0-9a-f]{64}$/),
    ...textAttribute('alt'),
    ...booleanAttribute('decorative'),
    ...integerAttribute('width', 100, 10, 100),
    ...textAttribute('caption'),
  }),
  parseHTML: () => [{ tag: 'figure[data-asset]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
})

/** The blocks that Skripta adds to the usual ones. */
export const handbookBlocks = [
  callout,
  exercise,
  caseStudy,
  learningAims,
  trainerNote,
  answerKey,
  audienceBlock,
  writingLines,
  pageBreak,
  figure,
]
