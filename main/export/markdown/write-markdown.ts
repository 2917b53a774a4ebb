import type { MarkJson, NodeJson } from '../../../shared/document/document-json'
import type { Translate } from '../../../shared/i18n/translator'
import type { MarkName, NodeName } from '../../../shared/document/names'

type Writer = (node: NodeJson, notes: Notes) => string

/** What the walk carries along: footnotes in their order, and the words of boxes in the document's language. */
interface Notes {
  readonly notes: string[]
  readonly translate: Translate
}

/** A document as Markdown (CommonMark with tables, task lists and footnotes). Boxes become quotes that name their kind. */
export function writeMarkdown(title: string, document: NodeJson, translate: Translate): string {
  const state: Notes = { notes: [], translate }
  const body = writeChildren(document, state)
  const footnotes = state.notes.map((note, index) => `[^${index + 1}]: ${note}`)
  return [`# ${escape(title)}`, body, footnotes.join('\n')].filter(Boolean).join('\n\n').concat('\n')
}

const attribute = (node: NodeJson, name: string): string => {
  const value = node.attrs?.[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const indent = (text: string, by: string): string => text.replace(/\n(?!\n|$)/g, `\n${by}`)
const writeChildren: Writer = (node, notes) =>
  (node.content ?? [])
    .map((child) => write(child, notes))
    .filter(Boolean)
    .join('\n\n')
const writeInlines: Writer = (node, notes) => (node.content ?? []).map((child) => write(child, notes)).join('')

function box(labelKey: (node: NodeJson) => string): Writer {
  return (node, notes) => {
    const heading = [notes.translate(`manuscript.${labelKey(node)}`), attribute(node, 'title')]
      .filter(Boolean)
      .join(': ')
    return `**${heading}**\n\n${writeChildren(node, notes)}`
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n')
  }
}

const cell: Writer = (node, notes) => writeChildren(node, notes).replace(/\|/g, '\\|').replace(/\n+/g, '<br>')

const table: Writer = (node, notes) => {
  const rows = (node.content ?? []).map((row) => (row.content ?? []).map((one) => write(one, notes)))
  const width = Math.max(...rows.map((row) => row.length))
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`)
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`)
  const caption = attribute(node, 'caption')
  return [caption && `*${escape(caption)}*`, lines.join('\n')].filter(Boolean).join('\n\n')
}

const list =
  (bullet: (item: NodeJson, index: number) => string): Writer =>
  (node, notes) =>
    (node.content ?? [])
      .map((item, index) => {
        const mark = bullet(item, index)
        return `${mark} ${indent(write(item, notes), ' '.repeat(mark.length + 1))}`
      })
      .join('\n')

const writers = {
  doc: writeChildren,
  paragraph: writeInlines,
  heading: (node, notes) => `${'#'.repeat(Number(node.attrs?.level ?? 1) + 1)} ${writeInlines(node, notes)}`,
  bulletList: list(() => '-'),
  orderedList: (node, notes) => list((_, index) => `${Number(node.attrs?.start ?? 1) + index}.`)(node, notes),
  listItem: writeChildren,
  taskList: list((item) => (item.attrs?.checked === true ? '- [x]' : '- [ ]')),
  taskItem: writeChildren,
  blockquote: (node, notes) =>
    writeChildren(node, notes)
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  table,
  tableRow: writeChildren,
  tableHeader: cell,
  tableCell: cell,
  figure: (node) => `![${escape(attribute(node, 'alt'))}](asset:${attribute(node, 'asset')})${caption(node)}`,
  callout: box((node) => `callouts.${attribute(node, 'kind')}`),
  exercise: box(() => 'boxes.exercise'),
  caseStudy: box(() => 'boxes.caseStudy'),
  learningAims: box(() => 'boxes.learningAims'),
  trainerNote: box(() => 'boxes.trainerNote'),
  answerKey: box(() => 'boxes.answerKey'),
  audienceBlock: writeChildren,
  writingLines: (node) => Array.from({ length: Number(node.attrs?.count ?? 1) }, () => '\\_'.repeat(30)).join('\n\n'),
  pageBreak: () => '---',
  text: (node) => (node.marks ?? []).reduce(applyMark, escape(node.text ?? '')),
  footnote: (node, notes) => `[^${notes.notes.push(writeInlines(node, notes))}]`,
  citation: (node) => escape(attribute(node, 'label')),
  crossReference: (node) => `[→](#${attribute(node, 'block') || attribute(node, 'chapter')})`,
  glossaryTerm: (node) => escape(attribute(node, 'label')),
  variable: (node) => `{{${attribute(node, 'name')}}}`,
  hardBreak: () => '\\\n',
} satisfies Record<NodeName, Writer>

function caption(node: NodeJson): string {
  const text = attribute(node, 'caption')
  return text ? `\n\n*${escape(text)}*` : ''
}

const around = (sign: string) => (text: string) => text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${sign}$2${sign}$3`)
const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`

const marks = {
  bold: around('**'),
  italic: around('*'),
  underline: tag('u'),
  superscript: tag('sup'),
  subscript: tag('sub'),
  highlight: tag('mark'),
  link: (text, mark) => `[${text}](<${String(mark.attrs?.href)}>)`,
  language: (text, mark) => `<span lang="${String(mark.attrs?.lang)}">${text}</span>`,
  comment: (text) => text,
} satisfies Record<MarkName, (text: string, mark: MarkJson) => string>

const applyMark = (text: string, mark: MarkJson): string => marks[mark.type as MarkName](text, mark)
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
const write: Writer = (node, notes) => writers[node.type as NodeName](node, notes)
