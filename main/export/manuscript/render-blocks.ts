import type { NodeJson } from '../../../shared/document/document-json'
import { calloutKinds, exerciseGroups } from '../../../shared/document/names'
import type { AssetHash } from '../../../shared/domain/ids'
import { bindShortWords } from './bind-short-words'
import type { Block, BoxBlock, HeadingBlock, Inline } from './manuscript-blocks'
import { plainInlines } from './plain-inlines'
import { choiceOf, idOf, isSet, numberOf, optionalTextOf, textOf } from './read-node'
import type { BlockRenderer, Walk } from './walk'

export const renderParagraph: BlockRenderer = (node, walk) => [
  { type: 'paragraph', id: idOf(node), inlines: walk.inlines(node.content) },
]

const headingLevels: readonly HeadingBlock['level'][] = [2, 3, 4, 5]

export const renderHeading: BlockRenderer = (node, walk) => {
  const level = headingLevels[numberOf(node, 'level', 1) - 1]
  if (level === undefined) throw new RangeError('no way to print a heading of this level')
  const inlines = walk.inlines(node.content)
  if (plainInlines(inlines) === '') return withoutWords(node, inlines)
  const target = walk.numbering.of(walk.chapter, node)
  return [
    {
      type: 'heading',
      id: idOf(node),
      level,
      number: target?.number ?? '',
      anchor: target?.anchor ?? '',
      inlines: spoken(inlines),
    },
  ]
}

/** A note is never lost, but nothing is a heading that says nothing. */
const withoutWords = (node: NodeJson, inlines: readonly Inline[]): readonly Block[] =>
  inlines.some(({ type }) => type === 'footnote') ? [{ type: 'paragraph', id: idOf(node), inlines }] : []

/** Bookmarks cannot wait for the pages: a heading that would be a mere page number prints what it refers to. */
function spoken(inlines: readonly Inline[]): readonly Inline[] {
  const words = inlines.filter((inline) => inline.type !== 'reference' || !inline.isPage)
  if (plainInlines(words) !== '') return inlines
  return inlines.map((inline) => (inline.type === 'reference' ? { ...inline, isPage: false } : inline))
}

const itemsOf = (node: NodeJson, walk: Walk) => (node.content ?? []).map((item) => walk.blocks(item.content))

export const renderBulletList: BlockRenderer = (node, walk) => [
  { type: 'list', id: idOf(node), style: 'bullet', start: 1, items: itemsOf(node, walk) },
]

export const renderOrderedList: BlockRenderer = (node, walk) => [
  { type: 'list', id: idOf(node), style: 'ordered', start: numberOf(node, 'start', 1), items: itemsOf(node, walk) },
]

export const renderTaskList: BlockRenderer = (node, walk) => [
  {
    type: 'taskList',
    id: idOf(node),
    items: (node.content ?? []).map((item) => ({ isDone: isSet(item, 'checked'), blocks: walk.blocks(item.content) })),
  },
]

export const renderQuote: BlockRenderer = (node, walk) => {
  const blocks = walk.blocks(node.content)
  return blocks.length === 0 ? [] : [{ type: 'quote', id: idOf(node), blocks }]
}

export const renderFigure: BlockRenderer = (node, { source, chapter, numbering, t, words }) => {
  const asset = optionalTextOf(node, 'asset') as AssetHash | null
  const alt = textOf(node, 'alt').trim()
  if (asset === null || !source.pictures[asset]) {
    const missing = alt === '' ? t('manuscript.missingPicture') : t('manuscript.missingPictureNamed', { alt })
    return [{ type: 'paragraph', id: idOf(node), inlines: [{ type: 'text', text: `[${missing}]` }] }]
  }
  const caption = words(node, 'caption')
  const target = numbering.of(chapter, node)
  const number = caption === '' ? '' : (target?.number ?? '')
  const width = numberOf(node, 'width', 100)
  return [
    {
      type: 'figure',
      id: idOf(node),
      anchor: target?.anchor ?? '',
      number,
      asset,
      alt,
      isDecorative: isSet(node, 'decorative'),
      width,
      caption,
    },
  ]
}

export const renderCallout: BlockRenderer = (node, walk) => {
  const kind = choiceOf(node, 'kind', calloutKinds, 'tip')
  const blocks = walk.blocks(node.content)
  if (blocks.length === 0) return []
  return [{ type: 'callout', id: idOf(node), kind, label: walk.t(`manuscript.callouts.${kind}`), blocks }]
}

export const renderExercise: BlockRenderer = (node, walk) => {
  const { t } = walk
  const minutes = numberOf(node, 'minutes', 0)
  const group = choiceOf(node, 'group', exerciseGroups, 'plenary')
  const head = [
    { label: t('manuscript.labels.aim'), value: walk.words(node, 'aim') },
    {
      label: t('manuscript.labels.minutes'),
      value: minutes > 0 ? t('manuscript.minutes', { count: minutes }).replace(' ', '\u00a0') : '',
    },
    { label: t('manuscript.labels.aids'), value: walk.words(node, 'aids') },
    { label: t('manuscript.labels.group'), value: bindShortWords(t(`manuscript.groups.${group}`), walk.language) },
  ]
  return [
    {
      type: 'exercise',
      id: idOf(node),
      label: t('manuscript.boxes.exercise'),
      title: walk.words(node, 'title'),
      head: head.filter((row) => row.value !== ''),
      blocks: walk.blocks(node.content),
    },
  ]
}

/** Case study, learning aims, trainer's note and answer key are the same box under their own label. */
export const renderBox =
  (type: BoxBlock['type']): BlockRenderer =>
  (node, walk) => {
    const blocks = walk.blocks(node.content)
    const title = walk.words(node, 'title')
    if (blocks.length === 0 && title === '') return []
    return [{ type, id: idOf(node), label: walk.t(`manuscript.boxes.${type}`), title, blocks }]
  }

export const renderWritingLines: BlockRenderer = (node) => [
  { type: 'writingLines', id: idOf(node), count: numberOf(node, 'count', 4) },
]

export const renderPageBreak: BlockRenderer = (node) => [{ type: 'pageBreak', id: idOf(node) }]
