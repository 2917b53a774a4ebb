import { useTranslation } from 'react-i18next'
import type { Pack } from '../../../shared/domain/pack'
import { notesPlaces, pageVariants, type PrintOptions } from '../../../shared/domain/print-options'
import { Checkbox } from '../../ui/Checkbox'
import { RadioGroup } from '../../ui/RadioGroup'
import type { setPackFacts } from './pack-items'

export interface PrintFieldsProps {
  readonly pack: Pack
  readonly onChange: (facts: Parameters<typeof setPackFacts>[0]) => void
}

/** How the pack looks on paper or on a screen. What a phone has no use for is not asked. */
export function PrintFields({ pack, onChange }: PrintFieldsProps) {
  const { t } = useTranslation()
  const { print } = pack
  const choose = (chosen: Partial<PrintOptions>) => onChange({ print: { ...print, ...chosen } })
  return (
    <>
      <RadioGroup
        label={t('packs.fields.variant')}
        value={print.variant}
        choices={pageVariants.map((value) => ({
          value,
          text: t(`packs.variants.${value}`),
          description: t(`packs.variantHints.${value}`),
        }))}
        onChange={(variant) => choose({ variant })}
      />
      {print.variant === 'phone' ? null : <PaperFields pack={pack} onChange={onChange} choose={choose} />}
      <Checkbox
        label={t('packs.fields.justified')}
        description={t('packs.fields.justifiedHint')}
        isSelected={print.isJustified}
        onChange={(isJustified) => choose({ isJustified })}
      />
      <Checkbox
        label={t('packs.fields.lists')}
        description={t('packs.fields.listsHint')}
        isSelected={print.hasLists}
        onChange={(hasLists) => choose({ hasLists })}
      />
    </>
  )
}

interface PaperFieldsProps extends PrintFieldsProps {
  readonly choose: (chosen: Partial<PrintOptions>) => void
}

function PaperFields({ pack, onChange, choose }: PaperFieldsProps) {
  const { t } = useTranslation()
  const { print } = pack
  return (
    <>
      {print.variant === 'paper' ? (
        <RadioGroup
          label={t('packs.fields.pageSize')}
          look="row"
          value={pack.pageSize}
          choices={[
            { value: 'a4', text: t('packs.pageSizes.a4') },
            { value: 'a5', text: t('packs.pageSizes.a5') },
          ]}
          onChange={(pageSize) => onChange({ pageSize })}
        />
      ) : null}
      <Checkbox
        label={t('packs.fields.twoSided')}
        description={t('packs.fields.twoSidedHint')}
        isSelected={pack.isTwoSided}
        onChange={(isTwoSided) => onChange({ isTwoSided })}
      />
      <RadioGroup
        label={t('packs.fields.notes')}
        look="row"
        value={print.notes}
        choices={notesPlaces.map((value) => ({ value, text: t(`packs.notes.${value}`) }))}
        onChange={(notes) => choose({ notes })}
      />
      <Checkbox
        label={t('packs.fields.linkNotes')}
        description={t('packs.fields.linkNotesHint')}
        isSelected={print.hasLinkNotes}
        onChange={(hasLinkNotes) => choose({ hasLinkNotes })}
      />
    </>
  )
}
