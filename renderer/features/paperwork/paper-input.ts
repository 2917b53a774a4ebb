import type { PaperSettings } from '../../../shared/domain/paper'
import type { ChannelInput } from '../../../shared/ipc/contract'

type Texts = ChannelInput<'paper:save'>['settings']['texts']

/** Settings as the channel takes them. */
export function inputOf(settings: PaperSettings): ChannelInput<'paper:save'>['settings'] {
  const texts: Texts = {}
  for (const [language, own] of Object.entries(settings.texts)) if (own) texts[language] = { ...own }
  return { ...settings, languages: [...settings.languages], texts }
}

/** The settings with one field written; null gives it back to its starting text. */
export function withText(
  { texts }: PaperSettings,
  language: string,
  field: string,
  text: string | null,
): Pick<PaperSettings, 'texts'> {
  const { [field]: _before, ...others } = texts[language] ?? {}
  return { texts: { ...texts, [language]: text === null ? others : { ...others, [field]: text } } }
}
