import { useTranslation } from 'react-i18next'
import { previewProblems, type PreviewProblem } from '../../../shared/ipc/preview-channels'
import { Notice } from '../../ui/Notice'

/** What the pages lack, a line a kind; nothing where they lack nothing. */
export function ProblemWords({ problems }: { readonly problems: readonly PreviewProblem[] }) {
  const { t } = useTranslation()
  const lines = previewProblems.flatMap((code) => {
    const found = problems.filter((problem) => problem.code === code)
    const [first] = found
    return first ? [{ code, count: found.length, detail: first.detail }] : []
  })
  if (lines.length === 0) return null
  return (
    <Notice tone="attention">
      {lines.map(({ code, count, detail }) => (
        <p key={code}>{t(`preview.problems.${code}`, { count, detail })}</p>
      ))}
    </Notice>
  )
}
