import { useTranslation } from 'react-i18next'
import { setHeading } from '../commands/set-heading'
import { headingLevels } from '../queries/active-heading'
import { shortcutKeys } from './shortcut-keys'
import type { ToolbarGroupProps } from './toolbar-group-props'
import { ToolbarMenu } from './ToolbarMenu'

const styles = ['paragraph', 'heading1', 'heading2', 'heading3', 'heading4'] as const

/** Paragraph or heading. */
export function StyleMenu({ state, run }: ToolbarGroupProps) {
  const { t } = useTranslation()
  const current = state.heading === null ? 'paragraph' : (`heading${state.heading}` as const)
  const choose = (name: string) => run(setHeading(headingLevels.find((level) => name === `heading${level}`) ?? null))
  return (
    <ToolbarMenu
      label={t('editor.toolbar.blocks')}
      text={t(`editor.style.${current}`)}
      isChoice
      items={styles.map((name) => ({
        id: name,
        label: t(`editor.style.${name}`),
        keys: shortcutKeys(name),
        isChosen: name === current,
      }))}
      onChoose={choose}
    />
  )
}
