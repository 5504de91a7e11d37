import { everyone, seated } from './people.ts'
import { type Rule, rule } from './rule.ts'

export const rulesOfInvitations: readonly Rule[] = [
  rule('press meeting.invitation', ['De uitnodiging van een bijeenkomst krijgen', 'Get an invitation'], seated, {
    otherwise: ['channel.not-seated'],
    asks: ({ ids }) => [{ data: { meeting: ids.meeting } }],
  }),
  rule(
    'press meeting.follow',
    ['De eigen bijeenkomsten in de agenda volgen', 'Follow one’s own meetings in a calendar'],
    everyone,
    { asks: () => [{ data: {} }] },
  ),
]
