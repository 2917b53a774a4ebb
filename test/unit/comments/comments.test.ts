import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addComment, replyToComment } from '../../../main/services/comments/add-comment'
import { deleteComment, editComment } from '../../../main/services/comments/change-comment'
import { countComments, listComments, listCommentsOfVersion } from '../../../main/services/comments/list-comments'
import { reopenComment, resolveComment } from '../../../main/services/comments/resolve-comment'
import { nameVersion } from '../../../main/services/chapters/name-version'
import type { ServiceContext } from '../../../main/services/service-context'
import type { DraftId } from '../../../shared/domain/ids'
import { blockId, doc, p } from '../../fixtures/builders'
import { code, value } from '../storage/temporary-library'
import { WorkshopLibrary } from '../workshops/workshop-library'

describe('comments beside a text', () => {
  let shelf: WorkshopLibrary
  let context: ServiceContext
  let draftId: DraftId
  const lawyer = { name: 'Petr Právník', institution: 'Úřad', language: 'cs' } as const
  const about = (quote: string, text: string, by = context) =>
    value(addComment(by, { draftId, blockId: blockId(1), quote, isAboutBlock: false, kind: 'essential', text }))
  const threads = () => value(listComments(context, { draftId }))

  beforeEach(() => {
    shelf = new WorkshopLibrary()
    context = shelf.context
    draftId = shelf.addChapter('Stres', { content: doc(p('Hranice jsou nutné.')) }).draftId
  })
  afterEach(() => shelf.library.remove())

  it('keep author, institution, weight and the words they are about', () => {
    const thread = about('Hranice', 'Doplnit příklad')
    expect(thread).toMatchObject({
      author: 'Jana Nováková',
      institution: 'Kraj',
      quote: 'Hranice',
      kind: 'essential',
      text: 'Doplnit příklad',
      isOwn: true,
      settlement: null,
    })
    expect(threads()).toEqual([thread])
  })

  it('take replies of others into one thread, also replies to replies', () => {
    const thread = about('Hranice', 'Doplnit příklad')
    const other = { ...context, user: lawyer }
    const answered = value(replyToComment(other, { commentId: thread.id, text: 'Jaký?' }))
    const reply = answered.replies[0]
    value(replyToComment(context, { commentId: reply?.id ?? thread.id, text: 'Z praxe.' }))
    expect(threads()[0]?.replies.map(({ author, text, isOwn }) => [author, text, isOwn])).toEqual([
      ['Petr Právník', 'Jaký?', false],
      ['Jana Nováková', 'Z praxe.', true],
    ])
  })

  it('are changed and deleted by their author alone, and deletion leaves a trace', () => {
    const thread = about('Hranice', 'Doplnit příklad')
    const other = { ...context, user: lawyer }
    expect(code(editComment(other, { commentId: thread.id, text: 'Jinak' }))).toBe('not-allowed')
    expect(code(deleteComment(other, { commentId: thread.id }))).toBe('not-allowed')
    expect(thread.editedAt).toBeNull()
    shelf.library.clock.advance(1000)
    expect(value(editComment(context, { commentId: thread.id, text: 'Doplnit dva' }))).toMatchObject({
      text: 'Doplnit dva',
      at: thread.at,
      editedAt: thread.at + 1000,
    })
    value(replyToComment(other, { commentId: thread.id, text: 'Proč?' }))
    expect(value(deleteComment(context, { commentId: thread.id }))).toMatchObject({
      author: 'Jana Nováková',
      text: '',
      isDeleted: true,
      replies: [{ text: 'Proč?' }],
    })
    expect(code(editComment(context, { commentId: thread.id, text: 'Zpět' }))).toBe('not-found')
    expect(code(deleteComment(context, { commentId: thread.id }))).toBe('not-found')
  })

  it('are told as deleted by the time of their deletion, not by having no words', () => {
    const { id } = about('Hranice', 'Doplnit příklad')
    context.database.run(`UPDATE comment SET text = '' WHERE id = ?`, id)
    expect(threads()[0]?.isDeleted).toBe(false)
    expect(value(countComments(context))).toEqual([{ draftId, open: 1 }])
    value(deleteComment(context, { commentId: id }))
    expect(threads()[0]?.isDeleted).toBe(true)
  })

  it.each([
    `weight = 'urgent'`,
    `is_about_block = 2`,
    `resolved_at = 1, outcome = 'perhaps'`,
    `outcome = 'accepted'`,
    `reason = 'Jeden stačí'`,
    `deleted_at = 1`,
  ])('are not stored with %s', (change) => {
    const { id } = about('Hranice', 'Doplnit příklad')
    expect(() => context.database.run(`UPDATE comment SET ${change} WHERE id = ?`, id)).toThrow(/CHECK/)
  })

  it('are settled with an outcome and a reason, and opened again without them', () => {
    const { id } = about('Hranice', 'Doplnit příklad')
    const settled = value(resolveComment(context, { commentId: id, outcome: 'partly', reason: 'Jeden stačí' }))
    expect(settled.settlement).toMatchObject({ by: 'Jana Nováková', outcome: 'partly', reason: 'Jeden stačí' })
    expect(settled.kind).toBe('essential')
    expect(value(countComments(context))).toEqual([])
    expect(value(reopenComment(context, { commentId: id })).settlement).toBeNull()
    expect(value(countComments(context))).toEqual([{ draftId, open: 1 }])
    expect(value(resolveComment(context, { commentId: id, outcome: null, reason: '' })).settlement).toMatchObject({
      outcome: null,
      reason: '',
    })
  })

  it('count as open only while something of them stands', () => {
    const { id } = about('Hranice', 'Doplnit příklad')
    about('nutné', 'Proč?')
    value(deleteComment(context, { commentId: id }))
    expect(value(countComments(context))).toEqual([{ draftId, open: 1 }])
  })

  it('say how many were open when a version was named', () => {
    const first = about('Hranice', 'Doplnit příklad')
    about('nutné', 'Proč?')
    shelf.library.clock.advance(1000)
    value(resolveComment(context, { commentId: first.id, outcome: 'accepted', reason: '' }))
    shelf.library.clock.advance(1000)
    const version = value(
      nameVersion(context, {
        draftId,
        baseRevision: shelf.write(draftId, 'Hranice jsou nutné vždy.'),
        name: 'Po připomínkách',
        note: '',
        lawAsOf: null,
        checkAgainBy: null,
      }),
    )
    shelf.library.clock.advance(1000)
    about('jsou', 'Později')
    const kept = value(listCommentsOfVersion(context, { versionId: version.id }))
    expect(kept.open).toBe(1)
    expect(kept.threads.map(({ quote }) => quote)).toEqual(['Hranice', 'nutné'])
  })

  it('outlive closing the library', () => {
    about('Hranice', 'Doplnit příklad')
    shelf.library.reopen()
    expect(value(listComments(shelf.library.context, { draftId }))[0]?.text).toBe('Doplnit příklad')
  })

  it('leave nothing among the settings of the library', () => {
    value(resolveComment(context, { commentId: about('Hranice', 'Proč?').id, outcome: 'accepted', reason: 'Ano' }))
    expect(context.database.all(`SELECT name FROM setting WHERE name LIKE 'comment%'`)).toEqual([])
  })
})
