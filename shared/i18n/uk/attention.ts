/** Що потребує уваги найближчого місяця. */
export const attention = {
  title: 'Що потребує уваги',
  count_one: '{{count}} справа до {{day}}',
  count_few: '{{count}} справи до {{day}}',
  count_many: '{{count}} справ до {{day}}',
  count_other: '{{count}} справи до {{day}}',
  badge_one: '{{count}} справа',
  badge_few: '{{count}} справи',
  badge_many: '{{count}} справ',
  badge_other: '{{count}} справи',
  about:
    'Затвердження, що закінчуються, тексти на перевірку, версії, які довго чекають, і пакети найближчих семінарів.',
  empty: {
    title: 'Усе гаразд',
    text: 'До {{day}} не закінчується жодне затвердження, жоден текст не чекає на перевірку, а пакети найближчих семінарів мають правильні версії.',
  },
  groups: {
    due: 'Терміни',
    open: 'Чекає',
    packs: 'Пакети найближчих семінарів',
  },
  kinds: {
    'approval-ended': 'Затвердження закінчилося {{day}}',
    'approval-ends': 'Затвердження закінчується {{day}}',
    'check-again': 'Перевірити знову до {{day}}',
    'check-passed': 'Слід було перевірити до {{day}}',
    'waiting-comments': 'Чекає на зауваження з {{day}}',
    'waiting-approval': 'Чекає на затвердження з {{day}}',
    'changed-since-approved': 'Від затвердженої версії текст змінився, востаннє {{day}}',
    'pack-newer': 'У пакеті версія {{number}}, затверджено версію {{newer}}',
    'pack-outdated': 'У пакеті версія {{number}}, вона застаріла',
  },
  where: {
    version: 'Версія {{number}}',
    workshop: '{{workshop}}, {{day}}',
  },
  actions: {
    decide: 'Вирішити щодо версії',
    check: 'Відкрити на перевірку',
    compare: 'Порівняти із затвердженою',
    pack: 'Відкрити пакет',
  },
}
