import { z } from 'zod'
import type { Result } from '../domain/result'
import { annexChannels } from './annex-channels'
import { auditChannels } from './audit-channels'
import { attentionChannels } from './attention-channels'
import { channel, type Channel } from './channel'
import { actChannels } from './act-channels'
import { chapterChannels } from './chapter-channels'
import { commentChannels } from './comment-channels'
import { compositionChannels } from './composition-channels'
import { copiesChannels } from './copies-channels'
import { designChannels } from './design-channels'
import type { EventName, Events } from './events'
import { handoverChannels } from './handover-channels'
import { importChannels } from './import-channels'
import { keepingChannels } from './keeping-channels'
import { libraryChannels } from './library-channels'
import { paperworkChannels } from './paperwork-channels'
import { participantChannels } from './participant-channels'
import { previewChannels } from './preview-channels'
import { glossaryChannels } from './glossary-channels'
import { replaceChannels } from './replace-channels'
import { repairChannels } from './repair-channels'
import { versionChannels } from './version-channels'
import { spellingChannels } from './spelling-channels'
import { workshopChannels } from './workshop-channels'

const windowChannels = {
  /** The renderer has stored everything and the window may close. */
  'window:flushed': channel<null>()(z.strictObject({ isSaved: z.boolean() })),
} as const

/** Every channel between the renderer and the trusted side. Both doors serve exactly these. */
export const contract = {
  ...libraryChannels,
  ...keepingChannels,
  ...handoverChannels,
  ...chapterChannels,
  ...versionChannels,
  ...attentionChannels,
  ...commentChannels,
  ...replaceChannels,
  ...glossaryChannels,
  ...actChannels,
  ...workshopChannels,
  ...compositionChannels,
  ...annexChannels,
  ...copiesChannels,
  ...designChannels,
  ...repairChannels,
  ...previewChannels,
  ...participantChannels,
  ...auditChannels,
  ...paperworkChannels,
  ...importChannels,
  ...spellingChannels,
  ...windowChannels,
} as const

export type Contract = typeof contract
export type ChannelName = keyof Contract

/** What the renderer sends. */
export type ChannelInput<Name extends ChannelName> = z.input<Contract[Name]['input']>
/** What a handler gets after parsing. */
export type ParsedInput<Name extends ChannelName> = z.output<Contract[Name]['input']>
/** What a channel answers when it succeeds. */
export type ChannelOutput<Name extends ChannelName> =
  Contract[Name] extends Channel<z.ZodType, infer Output> ? Output : never

/** The one thing that a renderer sees of the trusted side. */
export interface Bridge {
  call<Name extends ChannelName>(name: Name, input: ChannelInput<Name>): Promise<Result<ChannelOutput<Name>>>
  /** Listens until the returned function is called. */
  on<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): () => void
}
