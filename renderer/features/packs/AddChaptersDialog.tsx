import { useMemo, useState } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PackView } from '../../../shared/domain/pack'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { SearchField } from '../../ui/SearchField'
import { Select } from '../../ui/Select'
import { useLanguageName } from '../../words/use-language-name'
import { AddableRow } from './AddableRow'
import { chapterInputs, listAddable, narrow } from './addable-chapters'
import type { ItemInput } from './pack-items'
import './add-chapters.css'

export interface AddChaptersDialogProps {
  readonly view: PackView
  readonly onAdd: (inputs: readonly ItemInput[]) => void
  readonly onOpenChapter: (draftId: string) => void
  readonly onClose: () => void
}

const rowHeight = 54

/** Chapters by theme and language; several at once. The search keeps what is chosen. */
export function AddChaptersDialog({ view, onAdd, onOpenChapter, onClose }: AddChaptersDialogProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const { value: rows = [] } = useQuery('chapter:list', {})
  const { value: themes = [] } = useQuery('theme:list', {})
  const [choice, setChoice] = useState({
    text: '',
    themeId: '',
    // What is added goes to the end, into its part.
    language: view.items.at(-1)?.partLanguage ?? view.pack.language,
  })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const all = useMemo(() => listAddable(rows, themes, view), [rows, themes, view])
  const shown = narrow(all, choice)
  const any = { value: '', text: t('packs.add.any') }
  const languages = [...new Set([view.pack.language, choice.language, ...rows.map((row) => row.language)])].filter(
    Boolean,
  )
  const inputs = chapterInputs(all, chosen)
  const add = () => {
    onAdd(inputs)
    onClose()
  }
  const choose = (keys: 'all' | ReadonlySet<string | number>) => {
    const visible = new Set(shown.map(({ id }) => id))
    const kept = [...chosen].filter((id) => !visible.has(id))
    const picked = shown.filter(({ id, version, isInPack }) => version && !isInPack && (keys === 'all' || keys.has(id)))
    setChosen(new Set([...kept, ...picked.map(({ id }) => id)]))
  }
  return (
    <Dialog
      title={t('packs.addChapters')}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={inputs.length === 0} onPress={add}>
            {inputs.length === 0 ? t('packs.add.none') : t('packs.add.done', { count: inputs.length })}
          </Button>
        </>
      }
    >
      <div className="packs-add-filter">
        <SearchField
          label={t('packs.add.search')}
          value={choice.text}
          onChange={(text) => setChoice({ ...choice, text })}
          autoFocus
        />
        <Select
          label={t('packs.add.theme')}
          isLabelHidden
          value={choice.themeId}
          options={[
            { value: '', text: t('packs.add.anyTheme') },
            ...themes
              .filter((theme) => !theme.isArchived)
              .map((theme) => ({ value: String(theme.id), text: theme.name })),
          ]}
          onChange={(themeId) => setChoice({ ...choice, themeId })}
        />
        <Select
          label={t('packs.fields.language')}
          isLabelHidden
          value={choice.language}
          options={[any, ...languages.map((value) => ({ value, text: nameOf(value) }))]}
          onChange={(language) => setChoice({ ...choice, language })}
        />
      </div>
      <div className="packs-add-list">
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: rowHeight }}>
          <GridList
            aria-label={t('packs.add.list')}
            className="ui-list ui-scroll packs-add-rows"
            items={shown}
            selectionMode="multiple"
            disabledBehavior="selection"
            selectedKeys={shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id)}
            onSelectionChange={choose}
            renderEmptyState={() => <p className="ui-soft packs-add-empty">{t('packs.add.empty')}</p>}
          >
            {(chapter) => (
              <GridListItem
                id={chapter.id}
                textValue={chapter.row.title}
                className="ui-row packs-add-row"
                isDisabled={chapter.isInPack || !chapter.version}
              >
                <AddableRow chapter={chapter} language={choice.language} onOpenChapter={onOpenChapter} />
              </GridListItem>
            )}
          </GridList>
        </Virtualizer>
      </div>
    </Dialog>
  )
}
