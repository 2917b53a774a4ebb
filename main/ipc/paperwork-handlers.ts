import type { Result } from '../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../shared/ipc/contract'
import type { paperworkChannels } from '../../shared/ipc/paperwork-channels'
import type { PreviewDesk } from '../services/exporting/preview-desk'
import { exerciseMinutes } from '../services/paperwork/exercise-minutes'
import { preparePaperPreview } from '../services/paperwork/prepare-paper-preview'
import { saveColumnSet } from '../services/paperwork/save-column-set'
import { savePaperSettings } from '../services/paperwork/save-paper-settings'
import { viewPaperwork } from '../services/paperwork/view-paperwork'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'
import { noLibrary, type LibrarySession } from './library-session'
import type { TaskRunner } from './task-runner'

type RunningChannel = 'paper:start' | 'paper:preview'
type PaperworkChannel = Exclude<keyof typeof paperworkChannels, RunningChannel>

/** Papers of workshops and the columns of their sheets. */
export const paperworkHandlers = {
  'paper:list': guarded(viewPaperwork),
  'paper:save': guarded(savePaperSettings),
  'columns:save': guarded(saveColumnSet),
  'programme:exercises': guarded(exerciseMinutes),
} satisfies ServiceHandlers<PaperworkChannel>

type RunningHandlers = {
  readonly [Name in RunningChannel]: (
    input: ParsedInput<Name>,
  ) => Result<ChannelOutput<Name>> | Promise<Result<ChannelOutput<Name>>>
}

/** What takes a process of its own. */
export function createPaperworkHandlers(
  session: LibrarySession,
  tasks: TaskRunner,
  previews: PreviewDesk,
): RunningHandlers {
  return {
    'paper:start': (request) => {
      const context = session.context()
      return context ? tasks.startPapers(context, request) : noLibrary()
    },
    'paper:preview': async ({ view, ...input }) => {
      const context = session.context()
      const prepared = context ? preparePaperPreview(context, input) : noLibrary()
      return prepared.ok ? previews.showPaper(prepared.value, view) : prepared
    },
  }
}
