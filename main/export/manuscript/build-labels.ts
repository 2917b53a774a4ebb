import type { ManuscriptLabels } from './manuscript'
import type { Translate } from './translate'

/** The words that exporters print themselves, in the language of the pack. */
export function buildLabels(t: Translate): ManuscriptLabels {
  const read = (name: keyof ManuscriptLabels): string => t(`manuscript.labels.${name}`)
  return {
    contents: read('contents'),
    page: read('page'),
    chapter: read('chapter'),
    table: read('table'),
    figure: read('figure'),
    glossary: read('glossary'),
    sources: read('sources'),
    footnotes: read('footnotes'),
    aim: read('aim'),
    minutes: read('minutes'),
    aids: read('aids'),
    group: read('group'),
    done: read('done'),
    notDone: read('notDone'),
    decorative: read('decorative'),
    continued: read('continued'),
    listOfTables: read('listOfTables'),
    listOfFigures: read('listOfFigures'),
    notes: read('notes'),
    skipToText: read('skipToText'),
    backToText: read('backToText'),
  }
}
