/** A text that a person wrote in this window, as plain text, should the window fail. */
export interface RescuableText {
  readonly title: string
  readonly text: string
}

export type RescueSource = () => RescuableText | null

const sources = new Set<RescueSource>()

/** An editor registers how to read its text (null: all of it is stored), so that no crash of the interface takes it along. */
export function registerRescue(source: RescueSource): () => void {
  sources.add(source)
  return () => {
    sources.delete(source)
  }
}

const read = (source: RescueSource): RescuableText | null => {
  try {
    return source()
  } catch {
    return null
  }
}

/** Every text that is in this window and perhaps nowhere else. Asked before the failed screen is taken down. */
export const rescuableTexts = (): readonly RescuableText[] => [...sources].map(read).filter((text) => text !== null)
