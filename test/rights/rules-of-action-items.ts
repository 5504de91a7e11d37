import { everyone, type Person, seated, voices } from './people.ts'
import { type Rule, rule } from './rule.ts'

/** The owner, and whoever keeps order in the body. */
const closers: readonly Person[] = ['secretariat', 'chair', 'owner']
/** Everybody writes in their own bodies; who reads along or controls does not. */
const writers: readonly Person[] = [...voices, 'elsewhere']

const outside = ['channel.not-seated'] as const
const silent = ['channel.not-seated', 'member.reader'] as const

const open = (world: { items: { open: string } }) => [{ data: { item: world.items.open } }]

export const rulesOfActionItems: readonly Rule[] = [
  rule(
    'command afspraak',
    ['Een afspraak beginnen', 'Begin an action item'],
    { here: voices, alone: writers },
    { otherwise: silent, asks: () => [{ text: 'Verslag rondsturen' }] },
  ),
  rule(
    'command afspraken',
    ['Afspraken van een overleg bekijken', 'List the action items of a body'],
    { here: seated, alone: everyone },
    { otherwise: outside },
  ),
  rule(
    'shortcut action-item.from-message',
    ['Van een bericht een afspraak maken', 'Make an action item of a message'],
    { here: voices, alone: writers },
    { otherwise: silent, asks: () => [{ text: 'Verslag rondsturen' }] },
  ),
  rule(
    'press action-item.new',
    ['Een afspraak beginnen met een knop', 'Begin an action item by a button'],
    { here: voices, alone: writers },
    { otherwise: silent, asks: () => [{ data: {} }] },
  ),
  rule(
    'press action-item.list',
    ['Verder bladeren in afspraken', 'Page through action items'],
    { here: seated, alone: everyone },
    { otherwise: outside, asks: () => [{ data: { filter: '', skip: 0 } }] },
  ),
  rule('press action-item.show', ['Een afspraak bekijken', 'See an action item'], seated, {
    otherwise: outside,
    asks: open,
  }),
  rule(
    'press action-item.show-history',
    ['De geschiedenis van een afspraak bekijken', 'See the history of an action item'],
    seated,
    { otherwise: outside, asks: open },
  ),
  rule(
    'press action-item.take-on',
    ['Een afspraak op eigen naam aannemen', 'Take on an action item of one’s own'],
    ['owner'],
    { otherwise: [...silent, 'action-item.not-yours'], asks: open },
  ),
  rule('press action-item.give-progress', ['Beginnen aan een stand van zaken', 'Begin a line of progress'], voices, {
    otherwise: silent,
    asks: open,
  }),
  rule('press action-item.report-done', ['Een afspraak gereed melden', 'Report an action item done'], closers, {
    otherwise: [...silent, 'action-item.not-yours'],
    asks: open,
  }),
  rule('press action-item.withdraw', ['Een afspraak intrekken', 'Withdraw an action item'], closers, {
    otherwise: [...silent, 'action-item.not-yours'],
    asks: open,
  }),
  rule('press action-item.reopen', ['Een afspraak heropenen', 'Reopen an action item'], closers, {
    otherwise: [...silent, 'action-item.not-yours'],
    asks: ({ items }) => [{ data: { item: items.closed } }],
  }),
  rule('press action-item.correct', ['Beginnen een afspraak te wijzigen', 'Begin to change an action item'], voices, {
    otherwise: silent,
    asks: open,
  }),
  rule(
    'submit action-item.write',
    ['Een afspraak vastleggen of de tekst ervan wijzigen', 'Record an action item, or change its text'],
    voices,
    {
      otherwise: silent,
      asks: async ({ sentFrom, items }) => [
        await sentFrom({ command: 'afspraak', text: 'Verslag rondsturen' }),
        await sentFrom(
          { press: 'action-item.correct', data: { item: items.open } },
          { title: 'Werkagenda bijstellen' },
        ),
      ],
    },
  ),
  rule('submit action-item.write-progress', ['Een stand van zaken geven', 'Give a line of progress'], voices, {
    otherwise: silent,
    asks: async ({ sentFrom, items }) => [
      await sentFrom({ press: 'action-item.give-progress', data: { item: items.open } }, { progress: 'Bijna klaar' }),
    ],
  }),
  rule('options action-item.owners', ['Actiehouders zoeken', 'Search for owners'], everyone, {
    asks: () => [{ query: 'Wiebe' }],
  }),
]
