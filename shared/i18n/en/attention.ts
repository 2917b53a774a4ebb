/** What needs attention in the month to come. */
export const attention = {
  title: 'What needs attention',
  count_one: '{{count}} matter until {{day}}',
  count_other: '{{count}} matters until {{day}}',
  badge_one: '{{count}} matter',
  badge_other: '{{count}} matters',
  about: 'Approvals that end, texts to be checked, versions that wait for long, and packs of the coming workshops.',
  empty: {
    title: 'Everything is in order',
    text: 'Until {{day}} no approval ends, no text waits to be checked, and the packs of the coming workshops hold the right versions.',
  },
  groups: {
    due: 'Dates',
    open: 'Waits',
    packs: 'Packs of the coming workshops',
  },
  kinds: {
    'approval-ended': 'The approval ended on {{day}}',
    'approval-ends': 'The approval ends on {{day}}',
    'check-again': 'To be checked again by {{day}}',
    'check-passed': 'Should have been checked by {{day}}',
    'waiting-comments': 'Waits for comments since {{day}}',
    'waiting-approval': 'Waits for approval since {{day}}',
    'changed-since-approved': 'The text has changed since the approved version, last on {{day}}',
    'pack-newer': 'The pack holds version {{number}}, version {{newer}} is approved',
    'pack-outdated': 'The pack holds version {{number}}, which is outdated',
  },
  where: {
    version: 'Version {{number}}',
    workshop: '{{workshop}}, {{day}}',
  },
  actions: {
    decide: 'Decide about the version',
    check: 'Open to check',
    compare: 'Compare with the approved one',
    pack: 'Open the pack',
  },
}
