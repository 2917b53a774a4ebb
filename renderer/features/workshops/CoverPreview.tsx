import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { colorOn } from '../../../shared/domain/readable-color'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { Emblem } from './Emblem'
import { LogoPicture } from './LogoPicture'
import { filledStatement, type ProjectValues } from './project-values'

export interface CoverPreviewProps {
  readonly values: ProjectValues
  readonly profile: PublicityProfile | undefined
}

interface CoverStyle extends CSSProperties {
  readonly '--cover-color': string
  readonly '--cover-on': string
}

/** The cover in small, at every change: the same parts in the same places as the printed one. */
export function CoverPreview({ values, profile }: CoverPreviewProps) {
  const { t, i18n } = useTranslation()
  const { look, color } = values
  const statement = profile?.statements[i18n.language] ?? profile?.statements['cs']
  const style: CoverStyle = { '--cover-color': color, '--cover-on': colorOn(color) }
  return (
    <figure className="workshops-cover-figure">
      <div className="workshops-cover" data-style={look.cover} style={style}>
        <div className="workshops-cover-title">
          <span className="workshops-cover-rule" />
          <strong>{t('workshops.projects.look.sampleTitle')}</strong>
          <span>{values.title}</span>
        </div>
        <div className="workshops-cover-facts">
          <span>{values.beneficiary}</span>
          <span>{values.registrationNumber}</span>
        </div>
        <div className="workshops-cover-foot">
          {profile?.hasEmblem ? <Emblem /> : null}
          <span className="workshops-cover-statement">{statement ? filledStatement(statement.text, values) : ''}</span>
          <span className="workshops-cover-logos">
            {look.logos.map(({ asset }) => (
              <LogoPicture key={asset} asset={asset} className="workshops-cover-logo" />
            ))}
          </span>
        </div>
      </div>
      <figcaption className="ui-soft">{t('workshops.projects.look.preview')}</figcaption>
    </figure>
  )
}
