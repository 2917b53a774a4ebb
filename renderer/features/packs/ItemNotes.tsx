import { useTranslation } from 'react-i18next'
import type { PackItemView } from '../../../shared/domain/pack'
import { useLanguageName } from '../../words/use-language-name'

export interface ItemNotesProps {
  readonly view: PackItemView
  readonly district: string
}

/** Theme, version, language where it is another one, and what was decided, in one quiet line; below it what is odd. */
export function ItemNotes({ view, district }: ItemNotesProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const { item, language, partLanguage } = view
  const notes = [
    item.type === 'divider' ? t('packs.divider') : '',
    item.type === 'divider' && item.language ? t('packs.part.begins', { language: nameOf(item.language) }) : '',
    item.type === 'district-sheet' && view.title ? t('packs.districtSheet') : '',
    view.themeName,
    view.versionNumber === null ? '' : t('packs.version', { number: view.versionNumber }),
    item.isTrainerOnly ? t('packs.trainerOnly') : '',
    item.startsOnRightPage ? t('packs.rightPage') : '',
  ].filter(Boolean)
  const isSubstitute = item.type !== 'divider' && language !== null && language !== partLanguage
  const problem = () => {
    if (item.type === 'district-sheet' && item.versionId === null)
      return district ? t('packs.noDistrictSheet', { district }) : t('packs.noDistrict')
    if (view.isMissing) return t('packs.missingHint')
    return isSubstitute ? t('packs.part.substitute', { language: nameOf(language), part: nameOf(partLanguage) }) : ''
  }
  const words = problem()
  return (
    <>
      <small>{notes.join(' · ')}</small>
      {words ? <small className="packs-odd">{words}</small> : null}
    </>
  )
}
