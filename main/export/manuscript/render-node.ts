import type { NodeJson } from '../../../shared/document/document-json'
import type { NodeName } from '../../../shared/document/names'
import { bindShortWords } from './bind-short-words'
import { linkNote } from './link-note'
import { linkTelephones } from './link-telephones'
import type { Block, Inline } from './manuscript-blocks'
import { mergeInlines } from './merge-inlines'
import { oneFullStop } from './one-full-stop'
import { textOf } from './read-node'
import {
  renderBox,
  renderBulletList,
  renderCallout,
  renderExercise,
  renderFigure,
  renderHeading,
  renderOrderedList,
  renderPageBreak,
  renderParagraph,
  renderQuote,
  renderTaskList,
  renderWritingLines,
} from './render-blocks'
import {
  renderCitation,
  renderCrossReference,
  renderFootnote,
  renderGlossaryTerm,
  renderHardBreak,
  renderText,
  renderVariable,
} from './render-inlines'
import { renderTable } from './render-table'
import { tidyInlines } from './tidy-inlines'
import type { BlockRenderer, InlineRenderer, Walk } from './walk'

type NodeRenderer =
  | { readonly as: 'block'; readonly render: BlockRenderer }
  | { readonly as: 'inline'; readonly render: InlineRenderer }
  /** Read by the node around it: a list its items, a table its rows. */
  | { readonly as: 'part' }

const block = (render: BlockRenderer): NodeRenderer => ({ as: 'block', render })
const inline = (render: InlineRenderer): NodeRenderer => ({ as: 'inline', render })
const part: NodeRenderer = { as: 'part' }

const renderNode = {
  doc: part,
  paragraph: block(renderParagraph),
  heading: block(renderHeading),
  bulletList: block(renderBulletList),
  orderedList: block(renderOrderedList),
  listItem: part,
  taskList: block(renderTaskList),
  taskItem: part,
  blockquote: block(renderQuote),
  table: block(renderTable),
  tableRow: part,
  tableHeader: part,
  tableCell: part,
  figure: block(renderFigure),
  callout: block(renderCallout),
  exercise: block(renderExercise),
  caseStudy: block(renderBox('caseStudy')),
  learningAims: block(renderBox('learningAims')),
  trainerNote: block(renderBox('trainerNote')),
  answerKey: block(renderBox('answerKey')),
  /** Opened by `filterContent`. */
  audienceBlock: part,
  writingLines: block(renderWritingLines),
  pageBreak: block(renderPageBreak),
  text: inline(renderText),
  footnote: inline(renderFootnote),
  citation: inline(renderCitation),
  crossReference: inline(renderCrossReference),
  glossaryTerm: inline(renderGlossaryTerm),
  variable: inline(renderVariable),
  hardBreak: inline(renderHardBreak),
} satisfies Record<NodeName, NodeRenderer>

const renderers: Readonly<Record<string, NodeRenderer | undefined>> = renderNode

/** One walk over a chapter. A node that no table row prints is an error that names it, never a silent drop. */
export function createWalk(shared: Omit<Walk, 'blocks' | 'inlines' | 'noteInlines' | 'words'>): Walk {
  const walk: Walk = {
    ...shared,
    blocks: (content) => (content ?? []).flatMap((node) => renderBlock(node, walk)).filter(hasContent),
    words: (node, name) => bindShortWords(textOf(node, name).trim(), shared.language),
    inlines: (content) => line(content, walk, false),
    noteInlines: (content) => line(content, walk, true),
  }
  return walk
}

function line(content: readonly NodeJson[] = [], walk: Walk, isInNote: boolean): readonly Inline[] {
  const printed = content.flatMap((node, index) => [
    ...renderInline(node, walk),
    ...linkNote(node, content[index + 1], walk, isInNote),
  ])
  return linkTelephones(tidyInlines(mergeInlines(oneFullStop(printed)), walk.language))
}

function renderBlock(node: NodeJson, walk: Walk): readonly Block[] {
  const renderer = renderers[node.type]
  if (renderer?.as !== 'block') throw new RangeError(`no way to print the block ${node.type}`)
  return renderer.render(node, walk)
}

function renderInline(node: NodeJson, walk: Walk): readonly Inline[] {
  const renderer = renderers[node.type]
  if (renderer?.as !== 'inline') throw new RangeError(`no way to print ${node.type} inside a line`)
  return renderer.render(node, walk)
}

const hasContent = (one: Block): boolean => one.type !== 'paragraph' || one.inlines.length > 0
