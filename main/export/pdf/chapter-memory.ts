import { createHash } from 'node:crypto'
import type { BookWriter } from './book-writer'
import type { PdfLossCode } from './pdf-loss'

/** What the writer was asked and told while a chapter was written. */
interface Trace {
  /** Answers that another writer has to repeat: anchors that were defined or looked for, places of pictures. */
  readonly answers: readonly (readonly ['define' | 'has' | 'picture', string, string | boolean | null])[]
  readonly losses: readonly (readonly [PdfLossCode, string])[]
  /** Texts with something in them that is not printed as it stands: the writer reports what is missing. */
  readonly unplain: readonly string[]
}

interface Written {
  readonly bytes: Uint8Array
  readonly trace: Trace
}

/** Chapters by the hash of everything that goes into them; in the order of their last use. */
export type ChapterMemory = Map<string, Written>

const mostBytes = 16_000_000

/** A character that the fonts lack is printed as this one. */
const replacement = '\uFFFD'

function record(writer: BookWriter): { readonly writer: BookWriter; readonly trace: Trace } {
  const answers: (readonly ['define' | 'has' | 'picture', string, string | boolean | null])[] = []
  const losses: (readonly [PdfLossCode, string])[] = []
  const unplain: string[] = []
  const recording: BookWriter = {
    ...writer,
    text: (value) => {
      const printed = writer.text(value)
      if (printed !== value || value.includes(replacement)) unplain.push(value)
      return printed
    },
    defineAnchor: (anchor) => {
      const answer = writer.defineAnchor(anchor)
      answers.push(['define', anchor, answer])
      return answer
    },
    hasAnchor: (anchor) => {
      const answer = writer.hasAnchor(anchor)
      answers.push(['has', anchor, answer])
      return answer
    },
    picturePath: (asset) => {
      const answer = writer.picturePath(asset)
      answers.push(['picture', asset, answer])
      return answer
    },
    lose: (code, detail) => {
      losses.push([code, detail])
      writer.lose(code, detail)
    },
  }
  return { writer: recording, trace: { answers, losses, unplain } }
}

/** True when this writer would answer as the one before did. */
function holds({ answers }: Trace, writer: BookWriter): boolean {
  return answers.every(([question, about, answer]) => {
    if (question === 'has') return writer.hasAnchor(about) === answer
    if (question === 'picture') return writer.picturePath(about) === answer
    return answer === null ? about === '' : !writer.isDefined(about)
  })
}

function repeat({ answers, losses, unplain }: Trace, writer: BookWriter): void {
  for (const [question, about] of answers) if (question === 'define') writer.defineAnchor(about)
  for (const [code, detail] of losses) writer.lose(code, detail)
  for (const text of unplain) writer.text(text)
}

function keep(memory: ChapterMemory, key: string, written: Written): void {
  memory.set(key, written)
  let length = 0
  for (const { bytes } of memory.values()) length += bytes.length
  for (const [oldest, { bytes }] of memory) {
    if (length <= mostBytes) return
    memory.delete(oldest)
    length -= bytes.length
  }
}

/**
 * The bytes of a chapter as they were written before, when everything that goes into them (`facts`) and everything that
 * its writing asked of the book around it is the same; else they are written, and remembered. The writer knows
 * afterwards what it would know had the chapter been written anew.
 */
export function rememberChapter(
  memory: ChapterMemory,
  facts: unknown,
  writer: BookWriter,
  write: (writer: BookWriter) => Uint8Array,
): Uint8Array {
  const key = createHash('sha256').update(JSON.stringify(facts)).digest('base64')
  const known = memory.get(key)
  if (known && holds(known.trace, writer)) {
    repeat(known.trace, writer)
    memory.delete(key)
    memory.set(key, known)
    return known.bytes
  }
  const { writer: recording, trace } = record(writer)
  const bytes = write(recording)
  keep(memory, key, { bytes, trace })
  return bytes
}
