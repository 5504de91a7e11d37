import { everyone, seated, voices } from './people.ts'
import type { RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'

const outside = ['channel.not-seated'] as const

/** Of the body of the rights world, wherever it is asked. */
const ofBody = ({ bodies }: RightsWorld) => [{ data: { text: '', body: bodies.oogo.id } }]

export const rulesOfHandOuts: readonly Rule[] = [
  rule(
    'press agreement.hand-out',
    ['Een lijst afspraken als bestand meenemen', 'Take a list of agreements along as a file'],
    { here: seated, alone: everyone },
    { otherwise: outside, asks: () => [{ data: { filter: '' } }] },
  ),
  rule(
    'press agreement.follow',
    ['De eigen afspraken in de agenda volgen', 'Follow one’s own agreements in a calendar'],
    everyone,
    { asks: () => [{ data: {} }] },
  ),
  rule(
    'command voortgang',
    ['De voortgang van een overleg bekijken', 'See the progress of a body'],
    { here: seated, alone: everyone },
    { otherwise: outside },
  ),
  rule(
    'press progress.show',
    ['De voortgang over een andere periode bekijken', 'See the progress of another period'],
    seated,
    {
      otherwise: outside,
      asks: ofBody,
    },
  ),
  rule(
    'press progress.take-along',
    ['De voortgang als document meenemen', 'Take the progress along on paper'],
    seated,
    {
      otherwise: outside,
      asks: ofBody,
    },
  ),
  rule(
    'press progress.post',
    ['De voortgang in de kanalen van het overleg zetten', 'Put the progress in the channels of the body'],
    voices,
    {
      otherwise: [...outside, 'member.reader'],
      asks: ({ bodies }) => [{ data: { text: '', body: bodies.oogo.id, id: 'voortgang-1' } }],
    },
  ),
]
