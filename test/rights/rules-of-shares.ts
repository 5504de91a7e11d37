import { everyone, type Person, seated } from './people.ts'
import type { RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'

const stewards: readonly Person[] = ['secretariat', 'chair']
const otherwise = ['channel.not-seated', 'member.reader', 'agreement.for-steward'] as const

const shared = ({ items }: RightsWorld) => [{ data: { item: items.shared } }]

export const rulesOfShares: readonly Rule[] = [
  rule(
    'press agreement.share',
    ['Beginnen een afspraak over organisaties te verdelen', 'Begin to share an agreement among organisations'],
    stewards,
    { otherwise, asks: ({ items }) => [{ data: { item: items.open } }, { data: { item: items.shared } }] },
  ),
  rule(
    'submit agreement.write-shares',
    ['Een afspraak over organisaties verdelen', 'Share an agreement among organisations'],
    stewards,
    {
      otherwise,
      asks: async ({ sentFrom, items, ids }) => [
        await sentFrom({ press: 'agreement.share', data: { item: items.open } }, { organisations: [ids.organisation] }),
      ],
    },
  ),
  rule(
    'press agreement.show-shares',
    ['Zien hoe ver elke organisatie is', 'See how far each organisation is'],
    seated,
    { otherwise: ['channel.not-seated'], asks: ({ items }) => [{ data: { item: items.shared, skip: 0 } }] },
  ),
  rule(
    'press agreement.take-out',
    ['Beginnen een organisatie eruit te halen', 'Begin to take an organisation out'],
    stewards,
    { otherwise, asks: shared },
  ),
  rule(
    'submit agreement.take-out',
    ['Een organisatie uit een gedeelde afspraak halen', 'Take an organisation out of a shared agreement'],
    stewards,
    {
      otherwise,
      asks: async ({ sentFrom, items, ids }) => [
        await sentFrom(
          { press: 'agreement.take-out', data: { item: items.shared } },
          { organisations: [ids.organisation] },
        ),
      ],
    },
  ),
  rule('press agreement.close-shared', ['Een gedeelde afspraak sluiten', 'Close a shared agreement'], stewards, {
    otherwise,
    asks: shared,
  }),
  rule(
    'options agreement.organisations',
    ['Organisaties zoeken bij het verdelen', 'Search organisations to share with'],
    everyone,
    {
      asks: () => [{ query: 'Zwijgzaam' }],
    },
  ),
]
