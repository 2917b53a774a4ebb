import { z } from 'zod'
import {
  commentKinds,
  commentOutcomes,
  type CommentCount,
  type CommentsOfVersion,
  type CommentThread,
} from '../domain/comment'
import { channel } from './channel'
import { blockId, commentId, draftId, longText, nothing, versionId } from './parsers'

const words = longText.refine((text) => text.trim() !== '')

/** Comments beside the text. They belong to a draft; the mark `comment` in the document carries the id of a thread. */
export const commentChannels = {
  /** All comments of a text, settled ones too, oldest first. */
  'comment:list': channel<readonly CommentThread[]>()(z.strictObject({ draftId })),
  /** Those made until a version was kept, as they stand now, and how many were open then. */
  'comment:ofVersion': channel<CommentsOfVersion>()(z.strictObject({ versionId })),
  /** Open comments of each text that has some. */
  'comment:counts': channel<readonly CommentCount[]>()(nothing),
  'comment:add': channel<CommentThread>()(
    z.strictObject({
      draftId,
      blockId: blockId.nullable(),
      quote: longText,
      isAboutBlock: z.boolean(),
      kind: z.enum(commentKinds),
      text: words,
    }),
  ),
  'comment:reply': channel<CommentThread>()(z.strictObject({ commentId, text: words })),
  /** Own statements only, else `not-allowed`. */
  'comment:edit': channel<CommentThread>()(z.strictObject({ commentId, text: words })),
  /** Own statements only, else `not-allowed`. What was said is gone; that something was said stays. */
  'comment:delete': channel<CommentThread>()(z.strictObject({ commentId })),
  'comment:resolve': channel<CommentThread>()(
    z.strictObject({ commentId, outcome: z.enum(commentOutcomes).nullable(), reason: longText }),
  ),
  'comment:reopen': channel<CommentThread>()(z.strictObject({ commentId })),
} as const
