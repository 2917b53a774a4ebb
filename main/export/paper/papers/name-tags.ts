import { tagGrid, type NameTag, type PaperSection } from '../../manuscript/paper'
import type { PaperTools } from '../common-parts'
import type { PaperRequest } from '../paper-source'

const perSheet = tagGrid.columns * tagGrid.rows

/** Sheets of tags to cut out; a sheet of empty ones where nobody is named. */
export function nameTags({ facts, voice }: PaperTools, { settings }: PaperRequest): readonly PaperSection[] {
  const named = (settings.hasPeople ? facts.participants : []).map(({ name, institution }) => ({ name, institution }))
  const blanks = named.length === 0 && settings.blanks === 0 ? perSheet : settings.blanks
  const tags: readonly NameTag[] = [
    ...named,
    ...Array.from({ length: blanks }, () => ({ name: null, institution: '' })),
  ]
  const dates = voice.days(facts.workshop.days.map(({ date }) => date))[0]?.text ?? ''
  const event = voice.data([facts.workshop.title, dates].filter(Boolean).join(' · '))
  return Array.from({ length: Math.ceil(tags.length / perSheet) }, (_, sheet) => ({
    sheet: 'a4',
    look: 'tags',
    foot: [],
    blocks: [
      { type: 'title', kicker: [], text: voice.say('kinds.name-tags'), subtitle: [] },
      { type: 'tags', event, tags: tags.slice(sheet * perSheet, (sheet + 1) * perSheet) },
    ],
  }))
}
