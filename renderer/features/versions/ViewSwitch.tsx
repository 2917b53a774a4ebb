import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { compareViews, type CompareView } from './compare-views'

interface ViewSwitchProps {
  readonly view: CompareView
  readonly onChange: (view: CompareView) => void
}

/** How two texts are shown; remembered. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const { t } = useTranslation()
  return (
    <ToggleButtonGroup
      className="vs-views"
      aria-label={t('versions.compare.view.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => onChange(compareViews.find((one) => keys.has(one)) ?? 'merged')}
    >
      {compareViews.map((one) => (
        <ToggleButton key={one} id={one} className="ui-button" data-variant="plain" data-small>
          {t(`versions.compare.view.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
