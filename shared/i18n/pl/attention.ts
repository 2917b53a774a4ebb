/** Co wymaga uwagi w najbliższym miesiącu. */
export const attention = {
  title: 'Co wymaga uwagi',
  count_one: '{{count}} sprawa do {{day}}',
  count_few: '{{count}} sprawy do {{day}}',
  count_many: '{{count}} spraw do {{day}}',
  count_other: '{{count}} spraw do {{day}}',
  badge_one: '{{count}} sprawa',
  badge_few: '{{count}} sprawy',
  badge_many: '{{count}} spraw',
  badge_other: '{{count}} spraw',
  about:
    'Kończące się zatwierdzenia, teksty do sprawdzenia, wersje, które długo czekają, i pakiety najbliższych warsztatów.',
  empty: {
    title: 'Wszystko w porządku',
    text: 'Do {{day}} nie kończy się żadne zatwierdzenie, żaden tekst nie czeka na sprawdzenie, a pakiety najbliższych warsztatów mają właściwe wersje.',
  },
  groups: {
    due: 'Terminy',
    open: 'Czeka',
    packs: 'Pakiety najbliższych warsztatów',
  },
  kinds: {
    'approval-ended': 'Zatwierdzenie skończyło się {{day}}',
    'approval-ends': 'Zatwierdzenie kończy się {{day}}',
    'check-again': 'Sprawdzić ponownie do {{day}}',
    'check-passed': 'Należało sprawdzić do {{day}}',
    'waiting-comments': 'Czeka na uwagi od {{day}}',
    'waiting-approval': 'Czeka na zatwierdzenie od {{day}}',
    'changed-since-approved': 'Od zatwierdzonej wersji tekst się zmienił, ostatnio {{day}}',
    'pack-newer': 'Pakiet ma wersję {{number}}, zatwierdzona jest wersja {{newer}}',
    'pack-outdated': 'Pakiet ma wersję {{number}}, która jest nieaktualna',
  },
  where: {
    version: 'Wersja {{number}}',
    workshop: '{{workshop}}, {{day}}',
  },
  actions: {
    decide: 'Zdecyduj o wersji',
    check: 'Otwórz do sprawdzenia',
    compare: 'Porównaj z zatwierdzoną',
    pack: 'Otwórz pakiet',
  },
}
