import type { AttentionMatter } from '../../../shared/domain/attention'
import { calendarDay } from '../../../shared/domain/calendar-day'
import type { Day } from '../../../shared/domain/ids'
import type { Translate } from '../../editor/translate'
import { dayWords } from '../../words/day-words'

/** What is the matter, in one sentence. */
export function matterWords(t: Translate, language: string, matter: AttentionMatter, today: Day): string {
  if (matter.kind === 'pack-outdated') {
    const { number, newer } = matter
    return newer === null
      ? t('attention.kinds.pack-outdated', { number })
      : t('attention.kinds.pack-newer', { number, newer })
  }
  if (matter.kind === 'open-comments') return t('attention.comments', { count: matter.comments })
  const day = dayWords(language, 'day' in matter ? matter.day : calendarDay(matter.since))
  if (matter.kind === 'retention-ends')
    return t(`attention.kinds.${matter.day < today ? 'retention-passed' : 'retention-ends'}`, { day })
  if (matter.kind === 'check-again' && matter.day < today) return t('attention.kinds.check-passed', { day })
  return t(`attention.kinds.${matter.kind}`, { day })
}

/** Its day has passed. */
export const isOverdue = (matter: AttentionMatter, today: Day): boolean =>
  matter.kind !== 'pack-outdated' && 'day' in matter && matter.day < today
