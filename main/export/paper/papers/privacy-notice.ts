import { paperFields } from '../../../../shared/domain/paper'
import type { PaperSection } from '../../manuscript/paper'
import { eventRows, factRows, footOf, section, workshopTitle, type PaperTools } from '../common-parts'

/** Who must be named by hand where nobody has written it. */
const written: ReadonlySet<string> = new Set(['controller', 'officer', 'retention'])

/** What people are told about their data: one heading a field, in the order of the screen. */
export function privacyNotice(tools: PaperTools): readonly PaperSection[] {
  const { voice } = tools
  const parts = paperFields['privacy-notice'].flatMap((name) =>
    section(voice.say(`privacyNotice.${name}`), voice.field(name), written.has(name) ? 2 : 0),
  )
  return [
    {
      sheet: 'a4',
      look: 'document',
      foot: footOf(tools, 'privacy-notice'),
      blocks: [workshopTitle(tools, 'privacy-notice'), factRows(eventRows(tools, ['date', 'place'])), ...parts],
    },
  ]
}
