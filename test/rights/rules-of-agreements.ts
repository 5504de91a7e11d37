import { everyone, type Person, seated, voices } from './people.ts'
import { type Rule, rule } from './rule.ts'

/** The owner, and whoever keeps order in the body. */
const closers: readonly Person[] = ['secretariat', 'chair', 'owner']
/** Everybody writes in their own bodies; who reads along or controls does not. */
const writers: readonly Person[] = [...voices, 'elsewhere']

const outside = ['channel.not-seated'] as const
const silent = ['channel.not-seated', 'member.reader'] as const

const open = (world: { items: { open: string } }) => [{ data: { item: world.items.open } }]

export const rulesOfAgreements: readonly Rule[] = [
  rule(
    'command afspraak',
    ['Een afspraak beginnen', 'Begin an agreement'],
    { here: voices, alone: writers },
    { otherwise: silent, asks: () => [{ text: 'Verslag rondsturen' }] },
  ),
  rule(
    'command besluit',
    ['Een besluit beginnen', 'Begin a decision'],
    { here: voices, alone: writers },
    { otherwise: silent, asks: () => [{ text: 'De notitie is vastgesteld' }] },
  ),
  rule(
    'command afspraken',
    ['Afspraken van een overleg bekijken', 'List the agreements of a body'],
    { here: seated, alone: everyone },
    { otherwise: outside },
  ),
  rule(
    'shortcut agreement.from-message',
    ['Van een bericht een afspraak maken', 'Make an agreement of a message'],
    { here: voices, alone: writers },
    { otherwise: silent, asks: () => [{ text: 'Verslag rondsturen' }] },
  ),
  rule(
    'press agreement.new',
    ['Een afspraak beginnen met een knop', 'Begin an agreement by a button'],
    { here: voices, alone: writers },
    { otherwise: silent, asks: () => [{ data: {} }] },
  ),
  rule(
    'press agreement.list',
    ['Verder bladeren in afspraken', 'Page through agreements'],
    { here: seated, alone: everyone },
    { otherwise: outside, asks: () => [{ data: { filter: '', skip: 0 } }] },
  ),
  rule('press agreement.show', ['Een afspraak bekijken', 'See an agreement'], seated, {
    otherwise: outside,
    asks: open,
  }),
  rule(
    'press agreement.show-history',
    ['De geschiedenis van een afspraak bekijken', 'See the history of an agreement'],
    seated,
    { otherwise: outside, asks: open },
  ),
  rule(
    'press agreement.take-on',
    ['Een afspraak op eigen naam aannemen', 'Take on an agreement of one’s own'],
    ['owner'],
    { otherwise: [...silent, 'agreement.not-yours'], asks: open },
  ),
  rule('press agreement.give-progress', ['Beginnen aan een stand van zaken', 'Begin a line of progress'], voices, {
    otherwise: silent,
    asks: open,
  }),
  rule('press agreement.report-done', ['Een afspraak gereed melden', 'Report an agreement done'], closers, {
    otherwise: [...silent, 'agreement.not-yours'],
    asks: open,
  }),
  rule('press agreement.withdraw', ['Een afspraak intrekken', 'Withdraw an agreement'], closers, {
    otherwise: [...silent, 'agreement.not-yours'],
    asks: open,
  }),
  rule('press agreement.reopen', ['Een afspraak heropenen', 'Reopen an agreement'], closers, {
    otherwise: [...silent, 'agreement.not-yours'],
    asks: ({ items }) => [{ data: { item: items.closed } }],
  }),
  rule('press agreement.correct', ['Beginnen een afspraak te wijzigen', 'Begin to change an agreement'], voices, {
    otherwise: silent,
    asks: open,
  }),
  rule(
    'submit agreement.write',
    [
      'Een afspraak vastleggen of de tekst ervan wijzigen; een besluit, wat meer organisaties delen en andermans datum en soort blijven van wie erover gaat',
      'Record an agreement, or change its text; a decision, what several organisations share, and the date and kind of others stay with whoever is in charge of them',
    ],
    voices,
    {
      otherwise: silent,
      asks: async ({ sentFrom, items }) => [
        await sentFrom({ command: 'afspraak', text: 'Verslag rondsturen' }),
        await sentFrom({ press: 'agreement.correct', data: { item: items.open } }, { title: 'Werkagenda bijstellen' }),
      ],
    },
  ),
  rule('submit agreement.write-progress', ['Een stand van zaken geven', 'Give a line of progress'], voices, {
    otherwise: silent,
    asks: async ({ sentFrom, items }) => [
      await sentFrom({ press: 'agreement.give-progress', data: { item: items.open } }, { progress: 'Bijna klaar' }),
    ],
  }),
  rule(
    'options agreement.party',
    ['Een trekker of contactpersoon zoeken', 'Search for a lead or a contact'],
    everyone,
    {
      asks: () => [{ query: 'Wiebe' }],
    },
  ),
  rule('options agreement.owners', ['Actiehouders zoeken', 'Search for owners'], everyone, {
    asks: () => [{ query: 'Wiebe' }],
  }),
]
