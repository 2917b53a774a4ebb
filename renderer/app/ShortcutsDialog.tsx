import { useTranslation } from 'react-i18next'
import { editorShortcuts } from '../editor/editor-shortcuts'
import { formatKeys } from '../editor/format-keys'
import { Dialog } from '../ui/Dialog'

/** The list of keys, by where they work. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const alt = t('shell.keys.alt')
  const ctrl = t('shell.keys.ctrl')
  const arrows = t('shell.keys.arrows')
  const groups = [
    {
      title: t('shell.shortcuts.general'),
      rows: [
        [`${alt}+Q`, t('shell.commands.openPalette')],
        ['F1', t('shell.shortcuts.title')],
        ['F6', t('shell.shortcuts.nextRegion')],
        [`${ctrl}+S`, t('shell.commands.saveText')],
        [t('shell.keys.escape'), t('shell.shortcuts.close')],
      ],
    },
    {
      title: t('shell.shortcuts.tree'),
      rows: [
        [t('shell.keys.enter'), t('shell.shortcuts.openRow')],
        ['F2', t('shell.shortcuts.rename')],
        [`${alt}+${arrows}`, t('shell.shortcuts.reorder')],
        [t('shell.keys.sideArrows'), `${t('shell.shortcuts.expand')}; ${t('shell.shortcuts.rowButtons')}`],
        [t('shell.keys.letters'), t('shell.shortcuts.typeAhead')],
      ],
    },
    {
      title: t('versions.compare.label'),
      rows: [
        [`${alt}+↓`, t('versions.compare.next')],
        [`${alt}+↑`, t('versions.compare.previous')],
      ],
    },
    {
      title: t('shell.shortcuts.writing'),
      rows: [
        ...editorShortcuts.map(({ name, keys }) => [formatKeys(keys), t(`editor.shortcut.${name}`)] as const),
        ['/', t('shell.shortcuts.slash')] as const,
        ['Tab', t('shell.shortcuts.deeper')] as const,
        [formatKeys('Shift-Tab'), t('shell.shortcuts.shallower')] as const,
        ['F7', t('editor.spelling.next')] as const,
        ['F9', t('preview.show')] as const,
        [formatKeys('Shift-F9'), t('drafting.view.quiet')] as const,
        ['F8', t('comments.next')] as const,
        [formatKeys('Shift-F8'), t('comments.previous')] as const,
      ],
    },
  ]
  return (
    <Dialog title={t('shell.shortcuts.title')} size="wide" isOpen onClose={onClose}>
      {/* Focusable, so that the list can be scrolled without a mouse. */}
      <div className="app-shortcuts" role="group" aria-label={t('shell.shortcuts.title')} tabIndex={0}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.rows.map(([keys, what]) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
