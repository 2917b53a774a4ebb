import type { Translate } from '../manuscript/translate'

/** *5 hodin 30 minut*; empty for nothing. */
export function durationWords(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const words = [
    ...(hours > 0 ? [t('papers.hours', { count: hours })] : []),
    ...(rest > 0 ? [t('papers.minutes', { count: rest })] : []),
  ]
  return words.join(' ')
}
