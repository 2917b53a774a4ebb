/** Co vyžaduje pozornost v příštím měsíci. */
export const attention = {
  title: 'Co vyžaduje pozornost',
  count_one: '{{count}} věc do {{day}}',
  count_few: '{{count}} věci do {{day}}',
  count_many: '{{count}} věci do {{day}}',
  count_other: '{{count}} věcí do {{day}}',
  badge_one: '{{count}} věc',
  badge_few: '{{count}} věci',
  badge_many: '{{count}} věci',
  badge_other: '{{count}} věcí',
  about: 'Končící schválení, texty k ověření, verze, které dlouho čekají, a balíčky nejbližších workshopů.',
  empty: {
    title: 'Všechno je v pořádku',
    text: 'Do {{day}} nekončí žádné schválení, žádný text nečeká na ověření a balíčky nejbližších workshopů mají správné verze.',
  },
  groups: {
    due: 'Termíny',
    open: 'Čeká',
    packs: 'Balíčky nejbližších workshopů',
  },
  kinds: {
    'approval-ended': 'Schválení skončilo {{day}}',
    'approval-ends': 'Schválení končí {{day}}',
    'check-again': 'Znovu ověřit do {{day}}',
    'check-passed': 'Mělo se ověřit do {{day}}',
    'waiting-comments': 'Čeká na připomínky od {{day}}',
    'waiting-approval': 'Čeká na schválení od {{day}}',
    'changed-since-approved': 'Od schválené verze se text změnil, naposledy {{day}}',
    'pack-newer': 'Balíček má verzi {{number}}, schválená je verze {{newer}}',
    'pack-outdated': 'Balíček má verzi {{number}}, ta je zastaralá',
  },
  where: {
    version: 'Verze {{number}}',
    workshop: '{{workshop}}, {{day}}',
  },
  actions: {
    decide: 'Rozhodnout o verzi',
    check: 'Otevřít k ověření',
    compare: 'Porovnat se schválenou',
    pack: 'Otevřít balíček',
  },
}
