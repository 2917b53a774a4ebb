import { ok, type Result } from '../../shared/domain/result'
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
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'
import type { LibrarySession } from './library-session'

/** Channels that open or exchange libraries, so that they need the session and not the library that is open. */
const sessionChannels = ['handover:inspectLibrary', 'handover:continue', 'package:import'] as const
type SessionChannel = (typeof sessionChannels)[number]

/** Chapters, libraries and open packages that travel between computers. */
export const handoverHandlers = {
  'handover:unnamed': guarded((context, { chapterId }) =>
    ok(unnamedDrafts(context, chapterId).map(({ language, title }) => ({ language, title }))),
  ),
  'handover:chapter': guarded(handOverChapter),
  'handover:inspect': guarded(inspectChapterFile),
  'handover:takeIn': guarded(takeInChapter),
  'handover:received': guarded(listReceived),
  'handover:decide': guarded(decideReceived),
  'handover:away': guarded(whereAway),
  'handover:takeAlong': guarded(takeAlong),
  'handover:takeBack': guarded(takeBack),
  'package:export': guarded(exportLibrary),
  'rescued:list': guarded(listRescued),
  'rescued:save': guarded(saveRescued),
  'draft:saveRaw': guarded(saveRawDraft),
  'chapter:markdown': guarded(saveMarkdown),
} satisfies ServiceHandlers<Exclude<keyof typeof handoverChannels, SessionChannel>>

type Answer<Name extends SessionChannel> = Result<ChannelOutput<Name>> | Promise<Result<ChannelOutput<Name>>>
type TravelHandlers = { readonly [Name in SessionChannel]: (input: ParsedInput<Name>) => Answer<Name> }

/** Libraries that come from another computer. */
export function createTravelHandlers(session: LibrarySession): TravelHandlers {
  const plan = guarded((path: string) => planContinuing({ path, open: session.at(null), places: session.tools.places }))
  return {
    'handover:inspectLibrary': ({ path }) => plan(path),
    'handover:continue': ({ path, isBeside }) => goOn(session, plan(path), path, isBeside),
    'package:import': ({ path, target }) => session.openMade(() => importPackage(session, path, target)),
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
