import { everyone, secretariat } from './people.ts'
import type { RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'

const ofBody = ({ bodies }: RightsWorld) => [{ data: { body: bodies.oogo.id } }]
const ofIntention = ({ bodies, ids }: RightsWorld) => [
  { data: { body: bodies.oogo.id, organisation: ids.organisation } },
]

export const rulesOfOverleg: readonly Rule[] = [
  rule(
    'command overleg',
    ['Een overleg bekijken, of alle in hun verband', 'See a body, or all in their chain'],
    everyone,
    {
      asks: () => [{}, { text: 'Streektafel' }],
    },
  ),
  rule('press overleg.show', ['Een overleg bekijken', 'See a body'], everyone, { asks: ofBody }),
  rule('options overleg.bodies', ['Een overleg zoeken in een formulier', 'Search a body in a form'], everyone, {
    asks: () => [{ query: 'Beleid' }],
  }),
  rule('press overleg.add-link', ['Beginnen overleggen te verbinden', 'Begin to link bodies'], secretariat, {
    asks: ofBody,
  }),
  rule('submit overleg.add-link', ['Overleggen verbinden', 'Link bodies'], secretariat, {
    asks: ({ bodies }) => [{ state: { body: bodies.oogo.id }, values: { does: 'feeds', other: bodies.elsewhere.id } }],
  }),
  rule('press overleg.remove-link', ['Beginnen overleggen los te maken', 'Begin to unlink bodies'], secretariat, {
    asks: ofBody,
  }),
  rule('submit overleg.remove-link', ['Overleggen losmaken', 'Unlink bodies'], secretariat, {
    asks: ({ bodies: { oogo, elsewhere } }) => [
      { state: { body: oogo.id }, values: { links: [`elaborates ${elsewhere.id} ${oogo.id}`] } },
    ],
  }),
  rule(
    'press overleg.intend',
    ['Beginnen een voornemen over lidmaatschap vast te leggen', 'Begin to record an intention about membership'],
    secretariat,
    { asks: ofBody },
  ),
  rule(
    'submit overleg.intend',
    ['Een voornemen over lidmaatschap vastleggen', 'Record an intention about membership'],
    secretariat,
    {
      asks: ({ bodies, ids }) => [
        {
          state: { body: bodies.oogo.id },
          values: { organisation: ids.organisation, change: 'leaves', note: 'Zwijgend' },
        },
      ],
    },
  ),
  rule(
    'press overleg.carry-out',
    ['Beginnen een voornemen over lidmaatschap uit te voeren', 'Begin to carry out an intention about membership'],
    secretariat,
    { asks: ofIntention },
  ),
  rule(
    'press overleg.lapse',
    ['Een voornemen over lidmaatschap laten vervallen', 'Let an intention about membership lapse'],
    secretariat,
    { asks: ofIntention },
  ),
]
