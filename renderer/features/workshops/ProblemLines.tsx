import { useTranslation } from 'react-i18next'
import type { ProgrammeProblem } from '../../../shared/domain/check-programme'

/** What does not add up, a line each; what is only good to know is quieter. */
export function ProblemLines({ problems }: { readonly problems: readonly ProgrammeProblem[] }) {
  const { t } = useTranslation()
  return problems.map(({ code, isNote, minutes = 0, exercises = 0 }) => (
    <small key={code} className={isNote ? 'workshops-note' : 'workshops-odd'}>
      {t(`workshops.programme.problems.${code}`, { minutes, exercises })}
    </small>
  ))
}
