import { paperFields } from '../../../../shared/domain/paper'
import type { PaperBlock, PaperSection } from '../../manuscript/paper'
import { eventRows, factRows, footOf, heading, section, workshopTitle, type PaperTools } from '../common-parts'

/** One sheet for one person: separate from the notice, voluntary, revocable. */
export function photoConsent(tools: PaperTools): readonly PaperSection[] {
  const { voice } = tools
  const blocks: readonly PaperBlock[] = [
    workshopTitle(tools, 'photo-consent'),
    factRows(eventRows(tools, ['date', 'place'])),
    ...paperFields['photo-consent'].flatMap((name) =>
      section(voice.say(`photoConsent.${name}`), voice.field(name), name === 'controller' ? 2 : 0),
    ),
    heading(voice.say('photoConsent.decision')),
    { type: 'choices', options: [voice.say('photoConsent.agree'), voice.say('photoConsent.refuse')] },
    {
      type: 'signatures',
      places: (['name', 'day', 'signature'] as const).map((name) => ({
        label: voice.say(`photoConsent.${name}`),
        name: '',
      })),
    },
  ]
  return [{ sheet: 'a4', look: 'document', foot: footOf(tools, 'photo-consent'), blocks }]
}
