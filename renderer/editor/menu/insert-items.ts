import {
  BookA,
  BookMarked,
  BookOpenText,
  Braces,
  Flag,
  Footprints,
  Heading1,
  Heading2,
  Heading3,
  Heading4,
  Image,
  KeyRound,
  Landmark,
  Lightbulb,
  Link2,
  List,
  ListChecks,
  ListOrdered,
  MessageCircleQuestion,
  MessageSquare,
  MessageSquareX,
  MoveRight,
  PenLine,
  Presentation,
  Quote,
  Scissors,
  Superscript,
  Table2,
  TriangleAlert,
  UsersRound,
  HeartHandshake,
  type LucideIcon,
} from 'lucide-react'
import type { Command } from '@tiptap/pm/state'
import { calloutKinds, type CalloutKind } from '../../../shared/document/names'
import { insertBox } from '../commands/insert-box'
import { insertFootnote } from '../commands/insert-footnote'
import { insertPlainBlock } from '../commands/insert-plain-block'
import { setHeading } from '../commands/set-heading'
import { toggleList } from '../commands/toggle-list'
import { toggleQuote } from '../commands/toggle-quote'
import type { EditorRequest } from '../editor-services'
import type { ChipName } from '../queries/describe-chip'
import type { Translate } from '../translate'

export const insertGroups = ['text', 'picturesAndTables', 'boxes', 'practice', 'inSentence'] as const
export type InsertGroup = (typeof insertGroups)[number]

export type InsertAction =
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'request'; readonly request: EditorRequest }
  | { readonly type: 'chip'; readonly name: ChipName }

export interface InsertItem {
  readonly id: string
  readonly group: InsertGroup
  readonly icon: LucideIcon
  readonly label: (t: Translate) => string
  /** Further words that find it. */
  readonly keywords: (t: Translate) => string
  readonly action: InsertAction
}

type Keyword =
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'bulletList'
  | 'orderedList'
  | 'taskList'
  | 'quote'
  | 'table'
  | 'picture'
  | 'footnote'
  | 'pageBreak'
  | 'trainerNote'
  | 'exercise'
  | 'caseStudy'
  | 'learningAims'
  | 'answerKey'
  | 'audienceBlock'
  | 'writingLines'
  | 'citation'
  | 'glossaryTerm'
  | 'crossReference'
  | 'variable'
  | 'link'
  | 'callout'

const command = (run: Command): InsertAction => ({ type: 'command', command: run })
type Words = (t: Translate) => string

function item(group: InsertGroup, icon: LucideIcon, id: Keyword, label: Words, action: InsertAction): InsertItem {
  return { id, group, icon, label, keywords: (t) => t(`editor.keywords.${id}`), action }
}
function callout(kind: CalloutKind): InsertItem {
  const action = command(insertBox('callout', { kind }))
  return {
    ...item('boxes', calloutIcons[kind], 'callout', (t) => t(`editor.callout.${kind}`), action),
    id: `callout-${kind}`,
  }
}

const calloutIcons: Readonly<Record<CalloutKind, LucideIcon>> = {
  tip: Lightbulb,
  caution: TriangleAlert,
  law: Landmark,
  say: MessageSquare,
  dontSay: MessageSquareX,
  selfCare: HeartHandshake,
  discussion: MessageCircleQuestion,
}

/** Everything that can be inserted, in the order of the menu. */
export const insertItems: readonly InsertItem[] = [
  item('text', Heading1, 'heading1', (t) => t('editor.style.heading1'), command(setHeading(1))),
  item('text', Heading2, 'heading2', (t) => t('editor.style.heading2'), command(setHeading(2))),
  item('text', Heading3, 'heading3', (t) => t('editor.style.heading3'), command(setHeading(3))),
  item('text', Heading4, 'heading4', (t) => t('editor.style.heading4'), command(setHeading(4))),
  item('text', List, 'bulletList', (t) => t('editor.shortcut.bulletList'), command(toggleList('bulletList'))),
  item('text', ListOrdered, 'orderedList', (t) => t('editor.shortcut.orderedList'), command(toggleList('orderedList'))),
  item('text', ListChecks, 'taskList', (t) => t('editor.shortcut.taskList'), command(toggleList('taskList'))),
  item('text', Quote, 'quote', (t) => t('editor.shortcut.quote'), command(toggleQuote)),
  item('text', Scissors, 'pageBreak', (t) => t('editor.node.pageBreak'), command(insertPlainBlock('pageBreak'))),
  item('picturesAndTables', Table2, 'table', (t) => t('editor.node.table'), {
    type: 'request',
    request: { type: 'table' },
  }),
  item('picturesAndTables', Image, 'picture', (t) => t('editor.node.figure'), {
    type: 'request',
    request: { type: 'picture', file: null, position: null },
  }),
  ...calloutKinds.map(callout),
  item('boxes', BookOpenText, 'caseStudy', (t) => t('editor.node.caseStudy'), command(insertBox('caseStudy'))),
  item('boxes', Presentation, 'trainerNote', (t) => t('editor.node.trainerNote'), command(insertBox('trainerNote'))),
  item(
    'boxes',
    UsersRound,
    'audienceBlock',
    (t) => t('editor.node.audienceBlock'),
    command(insertBox('audienceBlock')),
  ),
  item('practice', Flag, 'learningAims', (t) => t('editor.node.learningAims'), command(insertBox('learningAims'))),
  item('practice', Footprints, 'exercise', (t) => t('editor.node.exercise'), command(insertBox('exercise'))),
  item('practice', KeyRound, 'answerKey', (t) => t('editor.node.answerKey'), command(insertBox('answerKey'))),
  item(
    'practice',
    PenLine,
    'writingLines',
    (t) => t('editor.node.writingLines'),
    command(insertPlainBlock('writingLines')),
  ),
  item('inSentence', Superscript, 'footnote', (t) => t('editor.node.footnote'), command(insertFootnote)),
  item('inSentence', Link2, 'link', (t) => t('editor.shortcut.link'), { type: 'request', request: { type: 'link' } }),
  item('inSentence', BookMarked, 'citation', (t) => t('editor.node.citation'), { type: 'chip', name: 'citation' }),
  item('inSentence', BookA, 'glossaryTerm', (t) => t('editor.node.glossaryTerm'), {
    type: 'chip',
    name: 'glossaryTerm',
  }),
  item('inSentence', MoveRight, 'crossReference', (t) => t('editor.node.crossReference'), {
    type: 'chip',
    name: 'crossReference',
  }),
  item('inSentence', Braces, 'variable', (t) => t('editor.node.variable'), { type: 'chip', name: 'variable' }),
]
