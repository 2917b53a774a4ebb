import type { commentChannels } from '../../shared/ipc/comment-channels'
import { addComment, replyToComment } from '../services/comments/add-comment'
import { deleteComment, editComment } from '../services/comments/change-comment'
import { countComments, listComments, listCommentsOfVersion } from '../services/comments/list-comments'
import { reopenComment, resolveComment } from '../services/comments/resolve-comment'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Comments beside the text. */
export const commentHandlers = {
  'comment:list': guarded(listComments),
  'comment:ofVersion': guarded(listCommentsOfVersion),
  'comment:counts': guarded(countComments),
  'comment:add': guarded(addComment),
  'comment:reply': guarded(replyToComment),
  'comment:edit': guarded(editComment),
  'comment:delete': guarded(deleteComment),
  'comment:resolve': guarded(resolveComment),
  'comment:reopen': guarded(reopenComment),
} satisfies ServiceHandlers<keyof typeof commentChannels>
