import { useRef } from 'react'
import type { MergedText, TextChange } from '../../../shared/document/diff/merged-text'
import type { SideAnchor } from '../../../shared/document/diff/side-anchors'
import type { Language } from '../../../shared/domain/language'
import type { EditorPictures } from '../editor-pictures'
import { ComparisonView } from './ComparisonView'
import type { ComparisonWords } from './comparison-plugin'
import { useScrollTogether } from './use-scroll-together'

interface SideText {
  readonly merged: MergedText
  readonly label: string
  readonly language: Language
  readonly title: string
  readonly words: ComparisonWords
}

export interface SideBySideProps {
  readonly before: SideText
  readonly after: SideText
  readonly anchors: readonly SideAnchor[]
  readonly pictures: EditorPictures
  readonly chapterTitle: (id: string) => string | null
  readonly current: number | null
}

const isThere = (change: TextChange | undefined): boolean => change !== undefined && change.to > change.from

/** The older text on the left, the newer on the right; they scroll together, block by block. */
export function SideBySide({ before, after, anchors, pictures, chapterTitle, current }: SideBySideProps) {
  const root = useRef<HTMLDivElement>(null)
  useScrollTogether(root, anchors)
  // One of them leads, the other follows it.
  const doesNewerLead = current === null || isThere(after.merged.changes[current])
  return (
    <div ref={root} className="sk-sides">
      {[before, after].map(({ merged, label, language, title, words }, index) => (
        <section key={index} className="sk-side" aria-label={label}>
          <h2 className="sk-side-label">{label}</h2>
          <ComparisonView
            merged={merged}
            words={words}
            label={label}
            language={language}
            pictures={pictures}
            chapterTitle={chapterTitle}
            header={<p className="sk-side-title">{title}</p>}
            current={current}
            doesScroll={doesNewerLead === (index === 1)}
          />
        </section>
      ))}
    </div>
  )
}
