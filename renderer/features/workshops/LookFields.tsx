import { useTranslation } from 'react-i18next'
import { coverStyles, type ProjectLook } from '../../../shared/domain/project-look'
import { contrast, readableColor } from '../../../shared/domain/readable-color'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { CoverPreview } from './CoverPreview'
import { LogoRows } from './LogoRows'
import type { ProjectValues } from './project-values'
import type { EditedFields } from '../../api/use-field-saver'

export interface LookFieldsProps {
  readonly fields: EditedFields<ProjectValues>
  readonly profile: PublicityProfile | undefined
}

/** Colour, cover and logos of the books of a project, with the cover beside them. */
export function LookFields({ fields, profile }: LookFieldsProps) {
  const { t } = useTranslation()
  const { values, change, changeAndKeep } = fields
  const lookWith = (part: Partial<ProjectLook>) => ({ look: { ...values.look, ...part } })
  const isPale = readableColor(values.color) !== values.color
  return (
    <div className="workshops-look">
      <div className="ui-form" onBlur={() => void fields.keep()}>
        <label className="workshops-color-field">
          <span className="ui-label">{t('workshops.projects.color')}</span>
          <input
            type="color"
            value={values.color}
            onChange={(event) => change({ color: event.target.value.toLowerCase() })}
          />
          <span className="ui-description">
            {isPale
              ? t('workshops.projects.look.palerColor', { ratio: contrast(values.color, '#ffffff').toFixed(1) })
              : t('workshops.projects.look.goodColor')}
          </span>
        </label>
        <RadioGroup
          label={t('workshops.projects.look.cover')}
          look="row"
          value={values.look.cover}
          choices={coverStyles.map((value) => ({ value, text: t(`workshops.projects.look.covers.${value}`) }))}
          onChange={(cover) => changeAndKeep(lookWith({ cover }))}
        />
        <div className="ui-field">
          <span className="ui-label">{t('workshops.projects.look.logos')}</span>
          <span className="ui-description">{t('workshops.projects.look.logosHint')}</span>
          {profile && profile.logos.length > 0 ? (
            <ul className="workshops-rules">
              {profile.logos.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          ) : null}
          {profile?.partnerLogos === 'forbidden' && values.look.logos.length > 0 ? (
            <Notice tone="attention">{t('workshops.projects.look.logosForbidden')}</Notice>
          ) : null}
          <LogoRows
            logos={values.look.logos}
            onWrite={(logos) => change(lookWith({ logos }))}
            onChange={(logos) => changeAndKeep(lookWith({ logos }))}
          />
        </div>
      </div>
      <CoverPreview values={values} profile={profile} />
    </div>
  )
}
