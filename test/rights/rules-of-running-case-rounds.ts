import { everyone, type Person, seated, voices } from './people.ts'
import { type Rule, rule } from './rule.ts'
import { caseRoundIds, questionToAsk } from './settle-case-rounds.ts'

const round = { round: caseRoundIds.round }
/** What is not for somebody and what is not there are one. */
const outside = ['case-round.unknown'] as const
const members: readonly Person[] = voices.filter((one) => one !== 'secretariat')

export const rulesOfRunningCaseRounds: readonly Rule[] = [
  rule('command casus rondes', ['Casusrondes bekijken', 'See case rounds'], everyone),
  rule('press case-round.list', ['Meer casusrondes bekijken', 'See more case rounds'], everyone, {
    asks: () => [{ data: { skip: 0 } }],
  }),
  rule(
    'press case-round.open',
    [
      'Een casusronde openen; het secretariaat en wie meeleest zien geen tekst',
      'Open a case round; the secretariat and readers see no text',
    ],
    seated,
    { otherwise: outside, asks: () => [{ data: round }] },
  ),
  rule('press case-round.take-part', ['Een casusronde openen waar zij is', 'Open a case round where it is'], seated, {
    otherwise: outside,
    asks: () => [{ data: round }],
  }),
  rule(
    'submit case-round.act',
    ['Meedoen in een casusronde: vragen, duiden, adviseren', 'Take part in a case round: ask, interpret, advise'],
    members,
    { otherwise: [...outside, 'member.reader'], asks: () => [questionToAsk] },
  ),
]
