import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Select } from '../../ui/Select'
import type { OtherChapter } from '../other-chapters'
import { createChapterTexts } from '../other-chapters'
import { chapterTargets, type BlockTarget } from '../queries/chapter-targets'
import type { ReferenceTarget } from '../queries/reference-targets'

interface TargetSelectProps {
  readonly label: string
  readonly values: Readonly<Record<string, unknown>>
  readonly targets: readonly ReferenceTarget[]
  readonly chapters: readonly OtherChapter[]
  readonly isFirst: boolean
  readonly onChange: (part: Readonly<Record<string, unknown>>) => void
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Where a reference leads: a place of this chapter, or another chapter and then a place in it. */
export function TargetSelect({ label, values, targets, chapters, isFirst, onChange }: TargetSelectProps) {
  const { t } = useTranslation()
  const chapter = asText(values.chapter)
  const places = usePlaces(chapters, chapter)
  const keyOf = (target: { readonly chapter: unknown; readonly block: unknown }) =>
    // A place in another chapter is chosen by the second field.
    asText(target.chapter) ? asText(target.chapter) : `/${asText(target.block)}`
  const choose = (key: string) => {
    const target = targets.find((one) => keyOf(one) === key)
    if (target) onChange({ chapter: target.chapter, block: target.block })
  }
  return (
    <>
      <Select
        label={label}
        options={targets.map((target) => ({ value: keyOf(target), text: target.text }))}
        value={keyOf({ chapter: values.chapter, block: values.block })}
        onChange={choose}
        autoFocus={isFirst}
      />
      {places.length > 0 ? (
        <Select
          label={t('editor.reference.place')}
          options={[
            { value: '', text: t('editor.reference.wholeChapter') },
            ...places.map(({ block, text }) => ({ value: block, text })),
          ]}
          value={asText(values.block)}
          onChange={(block) => onChange({ block: block || null })}
        />
      ) : null}
    </>
  )
}

function usePlaces(chapters: readonly OtherChapter[], chapter: string): readonly BlockTarget[] {
  const [found, setFound] = useState<{ readonly chapter: string; readonly places: readonly BlockTarget[] }>()
  useEffect(() => {
    let isGone = false
    const load = async () => {
      const text = chapter ? await createChapterTexts(chapters)(chapter) : null
      if (!isGone) setFound({ chapter, places: text ? chapterTargets(text) : [] })
    }
    void load()
    return () => {
      isGone = true
    }
  }, [chapters, chapter])
  return found?.chapter === chapter ? found.places : []
}
