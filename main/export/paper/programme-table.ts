import type { WorkshopBlock, WorkshopDay } from '../../../shared/domain/workshop'
import type { PaperColumn, PaperRow, PaperTableBlock, Said } from '../manuscript/paper'
import type { PaperTools } from './common-parts'
import { clockRange, isTaught, titleOfBlock } from './event-facts'

interface Column {
  readonly name: 'time' | 'topic' | 'lecturer' | 'place'
  readonly weight: number
  readonly cell: (block: WorkshopBlock, tools: PaperTools) => Said
}

const columns: readonly Column[] = [
  { name: 'time', weight: 19, cell: (block, { voice }) => voice.data(clockRange(block)) },
  { name: 'topic', weight: 50, cell: topicCell },
  { name: 'lecturer', weight: 28, cell: (block, { voice, facts }) => voice.data(leaderOf(block, facts.people)) },
  { name: 'place', weight: 18, cell: (block, { voice }) => voice.data(block.place) },
]

/** The method stands under the title, as a paragraph of its own. */
function topicCell(block: WorkshopBlock, { voice, facts }: PaperTools): Said {
  const title = titleOfBlock(block, facts)
  const method = block.method.trim()
  return voice.data(method === '' || method.toLowerCase() === title.toLowerCase() ? title : `${title}\n${method}`)
}

const leaderOf = ({ lecturerId, host }: WorkshopBlock, people: Readonly<Record<string, string>>): string =>
  [lecturerId === null ? '' : (people[lecturerId] ?? ''), host.trim()].filter(Boolean).join(', ')

/** Blocks of one day. Columns that nothing stands in are left out; pauses are quieter. */
export function programmeTable(day: WorkshopDay, tools: PaperTools, shown: readonly Column['name'][]): PaperTableBlock {
  const blocks = day.blocks.toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))
  const used = columns.filter(
    ({ name, cell }) => shown.includes(name) && (name === 'topic' || blocks.some((one) => cell(one, tools).length > 0)),
  )
  return {
    type: 'table',
    rowHeight: 'text',
    columns: used.map(({ name, weight }): PaperColumn => ({
      heading: tools.voice.say(`columns.${name}`),
      weight,
      align: 'start',
    })),
    rows: blocks.map((block): PaperRow => ({
      tone: isTaught(block, day) ? 'plain' : 'quiet',
      cells: used.map(({ cell }) => cell(block, tools)),
    })),
  }
}
