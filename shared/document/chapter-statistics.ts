import { countTextWords } from './count-words'
import type { NodeJson } from './document-json'
import { plainText } from './plain-text'

export interface ChapterStatistics {
  readonly words: number
  readonly characters: number
  readonly charactersWithoutSpaces: number
  /** Standard pages of 1,800 characters with spaces, as Czech publishers count; one decimal. */
  readonly standardPages: number
  /** At 200 words a minute, rounded up. */
  readonly readingMinutes: number
  readonly tables: number
  readonly pictures: number
  readonly exercises: number
  /** Sum of the minutes that the exercises state. */
  readonly exerciseMinutes: number
}

const standardPage = 1800
const wordsAMinute = 200

/** What a chapter holds in numbers: its words with footnotes, captions and titles, its things, its minutes. */
export function chapterStatistics(document: NodeJson): ChapterStatistics {
  const text = plainText(document).replace(/\n+/g, ' ').trim()
  const words = countTextWords(text)
  const characters = [...text].length
  const count = new Map<string, number>()
  let exerciseMinutes = 0
  const visit = (node: NodeJson): void => {
    count.set(node.type, (count.get(node.type) ?? 0) + 1)
    if (node.type === 'exercise') exerciseMinutes += Number(node.attrs?.minutes ?? 0)
    node.content?.forEach(visit)
  }
  visit(document)
  return {
    words,
    characters,
    charactersWithoutSpaces: [...text.replace(/\s/g, '')].length,
    standardPages: Math.round((characters / standardPage) * 10) / 10,
    readingMinutes: Math.ceil(words / wordsAMinute),
    tables: count.get('table') ?? 0,
    pictures: count.get('figure') ?? 0,
    exercises: count.get('exercise') ?? 0,
    exerciseMinutes,
  }
}
