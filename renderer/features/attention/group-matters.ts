import type { AttentionMatter } from '../../../shared/domain/attention'

const matterGroups = ['due', 'open', 'packs', 'people'] as const
type MatterGroup = (typeof matterGroups)[number]

const groupOf: Readonly<Record<AttentionMatter['kind'], MatterGroup>> = {
  'approval-ended': 'due',
  'approval-ends': 'due',
  'check-again': 'due',
  'waiting-comments': 'open',
  'waiting-approval': 'open',
  'changed-since-approved': 'open',
  'open-comments': 'open',
  'pack-outdated': 'packs',
  'retention-ends': 'people',
}

/** Matters by what they are about, each group in the order in which they came; empty groups are left out. */
export function groupMatters(
  matters: readonly AttentionMatter[],
): readonly (readonly [MatterGroup, readonly AttentionMatter[]])[] {
  return matterGroups
    .map((group) => [group, matters.filter((matter) => groupOf[matter.kind] === group)] as const)
    .filter(([, members]) => members.length > 0)
}
