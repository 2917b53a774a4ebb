import { Info, TriangleAlert } from 'lucide-react'
import type { PaperMatter } from '../../../shared/domain/paper-matter'
import { Icon } from '../../ui/Icon'
import { useMatterWords } from './use-matter-words'

/** What the paper lacks and what is good to know; nothing where all is well. */
export function PaperMatters({ matters }: { readonly matters: readonly PaperMatter[] }) {
  const wordsOf = useMatterWords()
  if (matters.length === 0) return null
  return (
    <ul className="paper-matters">
      {matters.map((matter) => (
        <li key={wordsOf(matter)} data-missing={matter.isMissing || undefined}>
          <Icon of={matter.isMissing ? TriangleAlert : Info} size={16} />
          <span>{wordsOf(matter)}</span>
        </li>
      ))}
    </ul>
  )
}
