import {
  appealShare,
  sheets,
  tagGrid,
  type PaperBlock,
  type PaperBlockType,
  type Said,
  type Saying,
} from '../../manuscript/paper'
import type { BookWriter } from '../book-writer'
import type { JsonObject, JsonValue } from '../json-value'
import { typstLanguage } from '../typst-language'

type OfType<T extends PaperBlockType> = Extract<PaperBlock, { readonly type: T }>
type BlockWriters = {
  readonly [T in PaperBlockType]: (block: OfType<T>, writer: BookWriter) => JsonObject
}

/** Line ends divide paragraphs; the writer would make spaces of them. */
function paperSaying({ text, language }: Saying, writer: BookWriter): JsonObject {
  const paragraphs = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return { ...typstLanguage(language), paragraphs: paragraphs.map((one) => writer.text(one)) }
}

export const paperSaid = (said: Said, writer: BookWriter): readonly JsonValue[] =>
  said.map((saying) => paperSaying(saying, writer))

/** Millimetres of a row that is written into by hand. */
const penHeight = 9.5

const blockWriters: BlockWriters = {
  title: ({ kicker, text, subtitle }, writer) => ({
    kicker: paperSaid(kicker, writer),
    text: paperSaid(text, writer),
    subtitle: paperSaid(subtitle, writer),
  }),
  heading: ({ text }, writer) => ({ text: paperSaid(text, writer) }),
  text: ({ text, tone }, writer) => ({ text: paperSaid(text, writer), tone }),
  facts: ({ rows }, writer) => ({
    rows: rows.map(({ label, value }) => ({ label: paperSaid(label, writer), value: paperSaid(value, writer) })),
  }),
  list: ({ items }, writer) => ({ items: items.map((item) => paperSaid(item, writer)) }),
  table: ({ columns, rows, rowHeight }, writer) => ({
    rowHeight,
    penHeight,
    columns: columns.map(({ heading, weight, align }) => ({ heading: paperSaid(heading, writer), weight, align })),
    rows: rows.map(({ tone, cells }) => ({ tone, cells: cells.map((cell) => paperSaid(cell, writer)) })),
  }),
  scale: ({ heading, lowest, highest, points, questions }, writer) => ({
    heading: paperSaid(heading, writer),
    lowest: paperSaid(lowest, writer),
    highest: paperSaid(highest, writer),
    points,
    questions: questions.map((question) => paperSaid(question, writer)),
  }),
  choices: ({ options }, writer) => ({ options: options.map((option) => paperSaid(option, writer)) }),
  lines: ({ label, count }, writer) => ({ label: paperSaid(label, writer), count }),
  signatures: ({ places }, writer) => ({
    places: places.map(({ label, name }) => ({ label: paperSaid(label, writer), name: writer.text(name) })),
  }),
  name: ({ name, detail }, writer) => ({ name: name === null ? null : writer.text(name), detail: writer.text(detail) }),
  tags: ({ tags, event }, writer) => ({
    ...tagGrid,
    event: paperSaid(event, writer),
    tags: tags.map(({ name, institution }) => ({
      name: name === null ? null : writer.text(name),
      institution: writer.text(institution),
    })),
  }),
  appeal: ({ project, aim, support }, writer) => ({
    height: sheets.a3.height * appealShare,
    project: paperSaid(project, writer),
    aim: paperSaid(aim, writer),
    support: paperSaid(support, writer),
  }),
}

/** A block as `paper-blocks.typ` reads it. */
export function paperBlock<T extends PaperBlockType>(block: OfType<T>, writer: BookWriter): JsonObject {
  const write: ((block: OfType<T>, writer: BookWriter) => JsonObject) | undefined = blockWriters[block.type]
  if (write === undefined) throw new RangeError(`PDF knows no block ${block.type} of a paper`)
  return { type: block.type, ...write(block, writer) }
}
