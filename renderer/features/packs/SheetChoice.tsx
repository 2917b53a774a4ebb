import { useTranslation } from 'react-i18next'
import type { VersionId } from '../../../shared/domain/ids'
import type { PackItemView } from '../../../shared/domain/pack'
import { Button } from '../../ui/Button'
import { useLanguageName } from '../../words/use-language-name'

export interface SheetChoiceProps {
  readonly view: PackItemView
  readonly onChoose: (versionId: VersionId) => void
}

/** The district has a sheet, but not in the language of this part: nothing stands in for it unless somebody says so. */
export function SheetChoice({ view: { substitutes }, onChoose }: SheetChoiceProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  if (substitutes.length === 0) return null
  return (
    <span className="packs-newer">
      <span>{t('packs.part.otherSheets')}</span>
      {substitutes.map(({ versionId, language, title }) => {
        const words = t('packs.part.useSheet', { language: nameOf(language) })
        return (
          <Button key={versionId} isSmall aria-label={`${words}: ${title}`} onPress={() => onChoose(versionId)}>
            {words}
          </Button>
        )
      })}
    </span>
  )
}
