import { type Person, seated, secretariat, voices } from './people.ts'
import { proposedAt, type RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'

/** The owner, and whoever keeps order in the body. */
const closers: readonly Person[] = ['secretariat', 'chair', 'owner']
const stewards: readonly Person[] = ['secretariat', 'chair']

const outside = ['channel.not-seated'] as const
const silent = ['channel.not-seated', 'member.reader'] as const
const notYours = [...silent, 'agreement.not-yours'] as const
const forSteward = [...silent, 'agreement.for-steward'] as const

type Item = keyof RightsWorld['items']

const press = (item: Item, more: object = {}) => ({
  asks: ({ items }: RightsWorld) => [{ data: { item: items[item], ...more } }],
})

const sent = (name: string, item: Item, values: (world: RightsWorld) => object) => ({
  asks: async (world: RightsWorld) => [
    await world.sentFrom({ press: `agreement.${name}`, data: { item: world.items[item] } }, { ...values(world) }),
  ],
})

const why = () => ({ text: 'Daarom.' })

export const rulesOfMoving: readonly Rule[] = [
  rule(
    'press agreement.more',
    ['Zien wat u met een afspraak kunt doen', 'See what one can do with an agreement'],
    seated,
    {
      otherwise: outside,
      ...press('open'),
    },
  ),
  rule(
    'press agreement.confirm-done',
    ['Bevestigen dat een afspraak gereed is', 'Confirm that an agreement is done'],
    stewards,
    {
      otherwise: forSteward,
      ...press('closed'),
    },
  ),
  rule(
    'press agreement.send-back',
    ['Beginnen te zeggen dat iets nog niet klaar is', 'Begin to say that something is not done yet'],
    stewards,
    {
      otherwise: forSteward,
      ...press('closed'),
    },
  ),
  rule(
    'submit agreement.send-back-because',
    ['Zeggen dat iets nog niet klaar is', 'Say that something is not done yet'],
    stewards,
    {
      otherwise: forSteward,
      ...sent('send-back', 'closed', why),
    },
  ),
  rule(
    'press agreement.hand-over',
    ['Beginnen een afspraak over te dragen', 'Begin to hand over an agreement'],
    closers,
    {
      otherwise: notYours,
      ...press('open'),
    },
  ),
  rule('submit agreement.hand-over-to', ['Een afspraak overdragen', 'Hand over an agreement'], closers, {
    otherwise: notYours,
    ...sent('hand-over', 'open', ({ members }) => ({ to: `member:${members.chair.id}` })),
  }),
  rule(
    'press agreement.propose-date',
    ['Beginnen een nieuwe datum voor te stellen', 'Begin to propose a new date'],
    closers,
    {
      otherwise: notYours,
      ...press('open'),
    },
  ),
  rule('submit agreement.write-date', ['Een nieuwe datum voorstellen', 'Propose a new date'], closers, {
    otherwise: notYours,
    ...sent('propose-date', 'open', () => ({ term: 'uiterlijk 30 april', text: 'Daarom.' })),
  }),
  rule('press agreement.accept-date', ['Een voorgestelde datum goedkeuren', 'Accept a proposed date'], stewards, {
    otherwise: forSteward,
    ...press('other', { at: proposedAt }),
  }),
  rule(
    'press agreement.decline-date',
    ['Een voorgestelde datum niet goedkeuren', 'Decline a proposed date'],
    stewards,
    {
      otherwise: forSteward,
      ...press('other', { at: proposedAt }),
    },
  ),
  rule('press agreement.ask-help', ['Beginnen hulp te vragen', 'Begin to ask for help'], closers, {
    otherwise: notYours,
    ...press('open'),
  }),
  rule('submit agreement.ask-for-help', ['Hulp vragen', 'Ask for help'], closers, {
    otherwise: notYours,
    ...sent('ask-help', 'open', why),
  }),
  rule('press agreement.settle-help', ['Zeggen dat hulp geregeld is', 'Say that help has come'], voices, {
    otherwise: silent,
    ...press('other'),
  }),
  rule(
    'press agreement.react',
    ['Beginnen aan een reactie van de eigen organisatie', 'Begin a reaction of the own organisation'],
    voices,
    {
      otherwise: silent,
      ...press('other'),
    },
  ),
  rule(
    'submit agreement.write-reaction',
    ['Een reactie van de eigen organisatie geven', 'Give a reaction of the own organisation'],
    voices,
    {
      otherwise: silent,
      ...sent('react', 'other', () => ({ reaction: 'agrees', text: '' })),
    },
  ),
  rule(
    'press agreement.reaffirm',
    ['Zeggen dat een blijvende afspraak nog klopt', 'Say that a standing agreement still holds'],
    closers,
    {
      otherwise: notYours,
      ...press('standing'),
    },
  ),
  rule(
    'press agreement.add-result',
    ['Beginnen aan wat uit een afspraak volgt', 'Begin what follows from an agreement'],
    voices,
    {
      otherwise: silent,
      asks: ({ items }) => [
        { data: { item: items.intention, kind: 'decision' } },
        { data: { item: items.standing, kind: 'action-item' } },
      ],
    },
  ),
  rule('press agreement.merge', ['Beginnen afspraken samen te voegen', 'Begin to merge agreements'], closers, {
    otherwise: notYours,
    ...press('open'),
  }),
  rule('submit agreement.merge-with', ['Afspraken samenvoegen', 'Merge agreements'], closers, {
    otherwise: notYours,
    ...sent('merge', 'open', ({ items }) => ({ other: items.other })),
  }),
  rule(
    'options agreement.to-merge',
    ['Een afspraak zoeken om mee samen te voegen', 'Search for an agreement to merge with'],
    seated,
    {
      asks: () => [{ query: 'Zwijgende' }],
    },
  ),
  rule('press agreement.split', ['Beginnen een afspraak te splitsen', 'Begin to split an agreement'], closers, {
    otherwise: notYours,
    ...press('open'),
  }),
  rule('submit agreement.split-up', ['Een afspraak splitsen', 'Split an agreement'], closers, {
    otherwise: notYours,
    ...sent('split', 'open', () => ({ parts: 'Eerst dit\nDan dat' })),
  }),
  rule(
    'submit agreement.withdraw-because',
    ['Een afspraak intrekken met de reden', 'Withdraw an agreement with the reason'],
    closers,
    {
      otherwise: notYours,
      ...sent('withdraw', 'open', why),
    },
  ),
  rule('press agreement.undo', ['De laatste wijziging ongedaan maken', 'Undo the latest change'], secretariat, {
    asks: async ({ storage, network, items }) => {
      const version = (await storage.agreements.find(network, items.open))?.version ?? 0
      return [{ data: { item: items.open, version } }]
    },
  }),
]
