import { FileText, GraduationCap, PanelRightDashed, Pencil, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnnexId, VersionId } from '../../../shared/domain/ids'
import type { Pack, PackItem, PackItemView } from '../../../shared/domain/pack'
import { chapterStates } from '../../../shared/domain/state'
import { useQuery } from '../../api/use-query'
import { IconButton } from '../../ui/IconButton'
import { RenameBox } from '../../ui/RenameBox'
import { StateMark } from '../../ui/StateMark'
import { ToggleIconButton } from '../../ui/ToggleIconButton'
import type { AnnexSlots } from './annex-slots'
import { DividerLanguage } from './DividerLanguage'
import { ItemNotes } from './ItemNotes'
import { NewerChoice } from './NewerChoice'
import { estimatedPages } from './pack-items'
import { SheetChoice } from './SheetChoice'
import { useItemTitle } from './use-item-title'

export interface PackItemRowProps {
  readonly view: PackItemView
  readonly number: number
  readonly pack: Pack
  readonly district: string
  readonly onOpenChapter: (draftId: string) => void
  readonly annexes: AnnexSlots
  readonly onAnnex: (annexId: AnnexId, title: string) => void
  readonly onOptions: (options: Partial<Pick<PackItem, 'isTrainerOnly' | 'startsOnRightPage'>>) => void
  readonly onRename: (title: string) => void
  readonly onLanguage: (language: string | null) => void
  readonly onChooseSheet: (versionId: VersionId) => void
  readonly onRemove: () => void
  readonly onUseNewer: () => void
  readonly onStay: () => void
}

/** A chapter, an annex, a divider or the place of the district sheet, with everything that is decided about it. */
export function PackItemRow(props: PackItemRowProps) {
  const { view, number, pack, onOptions, onRename, onRemove, onUseNewer, onStay } = props
  const { t } = useTranslation()
  const titleOf = useItemTitle()
  const line = useRef<HTMLDivElement>(null)
  const [isRenaming, setRenaming] = useState(false)
  const { item } = view
  const title = titleOf(view)
  const state = chapterStates.find((one) => one === view.state)
  const pages = estimatedPages(view, pack.pageSize)
  return (
    <div className="packs-item" data-type={item.type} data-missing={view.isMissing || undefined}>
      <span className="packs-number">{number}</span>
      <div className="packs-item-main" ref={line}>
        <span className="packs-item-title">{title}</span>
        {item.type === 'annex' && !view.isMissing ? props.annexes.notes(item.annexId) : null}
        <ItemNotes view={view} district={props.district} />
        <SheetChoice view={view} onChoose={props.onChooseSheet} />
        {view.newer ? <NewerChoice view={view} onUse={onUseNewer} onStay={onStay} /> : null}
      </div>
      {state ? <StateMark state={state} word={t(`common.states.${state}`)} /> : null}
      {pages > 0 && item.type !== 'annex' ? (
        <span className="packs-pages">{t('packs.pages', { count: pages })}</span>
      ) : null}
      <div className="packs-tools">
        {item.type === 'divider' ? (
          <>
            <DividerLanguage item={item} onChange={props.onLanguage} />
            <IconButton
              isSmall
              label={t('packs.renameDivider', { title })}
              icon={Pencil}
              onPress={() => setRenaming(true)}
            />
          </>
        ) : (
          <OpenChapter {...props} />
        )}
        {item.type === 'annex' ? props.annexes.tools(item.annexId, title, props.onAnnex) : null}
        <ToggleIconButton
          isSmall
          label={t('packs.trainerOnly')}
          icon={GraduationCap}
          isSelected={item.isTrainerOnly}
          onChange={(isTrainerOnly) => onOptions({ isTrainerOnly })}
        />
        <ToggleIconButton
          isSmall
          label={t('packs.rightPage')}
          icon={PanelRightDashed}
          isSelected={item.startsOnRightPage}
          onChange={(startsOnRightPage) => onOptions({ startsOnRightPage })}
        />
        <IconButton isSmall label={t('packs.remove', { title })} icon={X} onPress={onRemove} />
      </div>
      {isRenaming ? (
        <RenameBox
          anchor={line}
          label={t('packs.renameDivider', { title })}
          value={title}
          onCancel={() => setRenaming(false)}
          onDone={(next) => {
            setRenaming(false)
            onRename(next)
          }}
        />
      ) : null}
    </div>
  )
}

function OpenChapter({ view, onOpenChapter }: PackItemRowProps) {
  const { t } = useTranslation()
  const { value: rows = [] } = useQuery('chapter:list', {})
  const { item, title } = view
  const row = rows.find((one) => {
    if (item.type === 'chapter') return one.chapterId === item.chapterId && one.language === item.language
    if (item.type !== 'district-sheet' || item.versionId === null) return false
    return one.latest?.id === item.versionId || one.approved?.id === item.versionId
  })
  if (!row) return null
  return (
    <IconButton
      isSmall
      label={t('packs.openChapter', { title })}
      icon={FileText}
      onPress={() => onOpenChapter(row.draftId)}
    />
  )
}
