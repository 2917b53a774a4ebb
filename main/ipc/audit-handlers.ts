import type { auditChannels } from '../../shared/ipc/audit-channels'
import { addEvidence } from '../services/evidence/add-evidence'
import { describeEvidence } from '../services/evidence/describe-evidence'
import { listEvidence } from '../services/evidence/list-evidence'
import { openEvidence } from '../services/evidence/open-evidence'
import { takeOutEvidence } from '../services/evidence/take-out-evidence'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Evidence and what an auditor is handed. */
export const auditHandlers = {
  'evidence:list': guarded(listEvidence),
  'evidence:add': guarded(addEvidence),
  'evidence:describe': guarded(describeEvidence),
  'evidence:takeOut': guarded(takeOutEvidence),
  'evidence:open': guarded(openEvidence),
} satisfies ServiceHandlers<keyof typeof auditChannels>
