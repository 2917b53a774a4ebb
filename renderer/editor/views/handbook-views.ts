import { Plugin } from '@tiptap/pm/state'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { boxNames } from '../queries/describe-box'
import { chipNames } from '../queries/describe-chip'
import { boxView } from './box-view'
import { chipView } from './chip-view'
import { figureView } from './figure-view'
import { footnoteView } from './footnote-view'
import { pageBreakView } from './page-break-view'
import { tableView } from './table-view'
import { writingLinesView } from './writing-lines-view'

/** The nodes that need more than their HTML: plain DOM, because a React view a block costs seconds (UI.md section 4). */
export function handbookViews(services: EditorServices): Plugin {
  const box = boxView(services)
  const chip = chipView(services)
  const nodeViews: Record<string, NodeViewConstructor> = {
    footnote: footnoteView(services),
    figure: figureView(services),
    table: tableView,
    writingLines: writingLinesView(services),
    pageBreak: pageBreakView(services),
    ...Object.fromEntries(boxNames.map((name) => [name, box])),
    ...Object.fromEntries(chipNames.map((name) => [name, chip])),
  }
  return new Plugin({ props: { nodeViews } })
}
