import { isAbsolute } from 'node:path'
import { appError } from '../../shared/domain/app-error'
import { err, ok, type Result } from '../../shared/domain/result'
import { createTranslator } from '../../shared/i18n/translator'
import type { ChannelOutput, ParsedInput } from '../../shared/ipc/contract'
import type { handoverChannels, TakenAlongReport } from '../../shared/ipc/handover-channels'
import type { LibraryInfo } from '../../shared/ipc/library-channels'
import { continueLibrary } from '../services/handover/continue-library'
import { decideReceived, listReceived } from '../services/handover/decide-received'
import { exportLibrary } from '../services/handover/export-library'
import { handOverChapter, unnamedDrafts } from '../services/handover/hand-over-chapter'
import { importLibrary } from '../services/handover/import-library'
import { inspectChapterFile } from '../services/handover/inspect-file'
import { planContinuing } from '../services/handover/plan-continuing'
import { listRescued, saveMarkdown, saveRawDraft, saveRescued } from '../services/handover/save-rescued'
import { takeAlong } from '../services/handover/take-along'
import { takeBack, whereAway } from '../services/handover/take-back'
import { takeInChapter } from '../services/handover/take-in-chapter'
import type { ServiceContext } from '../services/service-context'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'
import type { LibrarySession } from './library-session'

/** A path that hangs on the program's own folder is nobody's wish. */
const absolute =
  <Input extends object, T>(handler: (context: ServiceContext, input: Input) => Result<T>) =>
  (context: ServiceContext, input: Input): Result<T> =>
    areAbsolute(input) ? handler(context, input) : err(appError('invalid-input'))

const wrong = (): Result<never> => err(appError('invalid-input'))

const areAbsolute = (input: object): boolean =>
  Object.entries(input).every(
    ([name, value]) => !['path', 'folder', 'target'].includes(name) || typeof value !== 'string' || isAbsolute(value),
  )

/** Channels that open or exchange libraries, so that they need the session and not the library that is open. */
type SessionChannel = 'handover:inspectLibrary' | 'handover:continue' | 'package:import'

/** Chapters, libraries and open packages that travel between computers. */
export const handoverHandlers = {
  'handover:unnamed': guarded((context, { chapterId }) =>
    ok(unnamedDrafts(context, chapterId).map(({ language, title }) => ({ language, title }))),
  ),
  'handover:chapter': absolute(guarded(handOverChapter)),
  'handover:inspect': absolute(guarded(inspectChapterFile)),
  'handover:takeIn': absolute(guarded(takeInChapter)),
  'handover:received': guarded(listReceived),
  'handover:decide': guarded(decideReceived),
  'handover:away': guarded(whereAway),
  'handover:takeAlong': absolute(guarded(takeAlong)),
  'handover:takeBack': guarded(takeBack),
  'package:export': absolute(guarded(exportLibrary)),
  'rescued:list': guarded(listRescued),
  'rescued:save': absolute(guarded(saveRescued)),
  'draft:saveRaw': absolute(guarded(saveRawDraft)),
  'chapter:markdown': absolute(guarded(saveMarkdown)),
} satisfies ServiceHandlers<Exclude<keyof typeof handoverChannels, SessionChannel>>

type Answer<Name extends SessionChannel> = Result<ChannelOutput<Name>> | Promise<Result<ChannelOutput<Name>>>
type TravelHandlers = { readonly [Name in SessionChannel]: (input: ParsedInput<Name>) => Answer<Name> }

/** Libraries that come from another computer. */
export function createTravelHandlers(session: LibrarySession): TravelHandlers {
  const plan = guarded((path: string) => planContinuing({ path, open: session.at(null), places: session.tools.places }))
  return {
    'handover:inspectLibrary': (input) => (areAbsolute(input) ? plan(input.path) : wrong()),
    'handover:continue': (input) =>
      areAbsolute(input) ? goOn(session, plan(input.path), input.path, input.isBeside) : wrong(),
    'package:import': (input) =>
      areAbsolute(input) ? session.openMade(() => importPackage(session, input.path, input.target)) : wrong(),
  }
}

async function goOn(
  session: LibrarySession,
  plan: Result<TakenAlongReport>,
  path: string,
  isBeside: boolean,
): Promise<Result<LibraryInfo>> {
  if (!plan.ok) return plan
  const { places, clock, user } = session.tools
  const asideWord = createTranslator(user.language)('keeping.asideWord')
  const job = guarded(() => continueLibrary({ path, plan: plan.value, isBeside, places, clock, asideWord }))
  // What is put beside the open library does not disturb it until it is there.
  const done = await session.exchange(isBeside ? '' : (plan.value.herePath ?? ''), job)
  return done.ok ? ok(done.value.library) : done
}

const importPackage = guarded((session: LibrarySession, path: string, target: string | undefined) => {
  const { places, clock, random } = session.tools
  return importLibrary({ path, target, places, clock, random })
})
