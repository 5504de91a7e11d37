import type { Person } from './people.ts'
import { type Rule, rule } from './rule.ts'

/** Whoever was told of the item, and nobody else: not even who keeps order. */
const told: readonly Person[] = ['owner']
const given = { otherwise: ['nudge.not-reminded'] } as const

const ofItem = ({ items }: { items: { open: string } }) => ({ kind: 'agreement', id: items.open })
const pressed: Rule['asks'] = (world) => [{ data: ofItem(world) }]

const own = (name: string, says: Rule['says'], asks = pressed): Rule => rule(name, says, told, { ...given, asks })

export const rulesOfNudges: readonly Rule[] = [
  own('press nudge.snooze', ['Beginnen een herinnering aan zichzelf uit te stellen', 'Begin to put off a reminder']),
  own(
    'submit nudge.later',
    ['Een herinnering aan zichzelf uitstellen of stoppen', 'Put off or end a reminder'],
    (world) => [
      { state: ofItem(world), values: { when: 'own', day: '1 december' } },
      { state: ofItem(world), values: { when: 'never', day: '' } },
    ],
  ),
  own('press nudge.mute', ['Ergens niet meer aan herinnerd worden', 'Be reminded of a thing no more']),
  own('press nudge.unmute', ['Ergens weer aan herinnerd worden', 'Be reminded of a thing again']),
  own('press nudge.resume', ['Een uitgestelde herinnering toch nu krijgen', 'Have a reminder now after all']),
]
