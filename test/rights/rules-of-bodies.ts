import { everyone, secretariat } from './people.ts'
import { type Rule, rule } from './rule.ts'

export const rulesOfBodies: readonly Rule[] = [
  rule('command netwerk overleg', ['Een overleg bekijken', 'See a body'], everyone, {
    asks: () => [{ text: 'Streektafel' }],
  }),
  rule('press network.show-seats', ['Zien wie in een overleg zit', 'See who sits in a body'], everyone, {
    asks: ({ bodies }) => [{ data: { body: bodies.oogo.id, query: '', skip: 0 } }],
  }),
  rule('press network.search-seats', ['Zoeken wie in een overleg zit', 'Search who sits in a body'], everyone, {
    asks: ({ bodies }) => [{ data: { body: bodies.oogo.id } }],
  }),
  rule('submit network.search-seats', ['Zoeken wie in een overleg zit', 'Search who sits in a body'], everyone, {
    asks: ({ bodies }) => [{ state: { body: bodies.oogo.id }, values: { query: 'W' } }],
  }),
  rule('press network.add-seats', ['Beginnen plaatsen te geven', 'Begin to give seats'], secretariat, {
    asks: ({ bodies }) => [{ data: { body: bodies.oogo.id } }],
  }),
  rule('submit network.add-seats', ['Plaatsen geven', 'Give seats'], secretariat, {
    asks: ({ bodies, members }) => [
      { state: { body: bodies.oogo.id }, values: { members: [members.elsewhere.id], role: 'same' } },
    ],
  }),
  rule('press network.change-seat', ['Beginnen een plaats te wijzigen', 'Begin to change a seat'], secretariat, {
    asks: ({ bodies, members }) => [{ data: { body: bodies.oogo.id, member: members.member.id } }],
  }),
  rule(
    'submit network.change-seat',
    ['Een plaats wijzigen of terugnemen', 'Change a seat or take it back'],
    secretariat,
    {
      asks: ({ bodies, members }) => [
        { state: { body: bodies.oogo.id, member: members.member.id }, values: { role: 'chair', place: 'kept' } },
        { state: { body: bodies.oogo.id, member: members.member.id }, values: { role: 'same', place: 'none' } },
      ],
    },
  ),
  rule('submit network.start-body', ['Beginnen aan een overleg', 'Begin a body'], secretariat, {
    asks: async ({ sentFrom }) => [
      await sentFrom({ press: 'network.write', data: { register: 'bodies', id: '' } }, { name: 'Nieuw' }),
    ],
  }),
  rule('submit network.write-body', ['Een overleg opslaan', 'Save a body'], secretariat, {
    asks: async ({ sentFrom, bodies }) => [
      await sentFrom({ press: 'network.write', data: { register: 'bodies', id: bodies.oogo.id } }, { name: 'Anders' }),
    ],
  }),
  rule(
    'press network.choose-channel',
    ['Beginnen een ander kanaal te kiezen', 'Begin to choose another channel'],
    secretariat,
    {
      asks: ({ ids }) => [{ data: { channel: ids.tied } }],
    },
  ),
  rule('press network.untie-channel', ['Een kanaal losmaken', 'Untie a channel'], secretariat, {
    asks: ({ ids }) => [{ data: { channel: ids.tied } }],
  }),
  rule('press network.resend', ['Opnieuw versturen wat niet aankwam', 'Send again what did not arrive'], secretariat, {
    asks: ({ ids }) => [{ data: { channel: ids.tied } }],
  }),
  rule('press reminder.unreached', ['Zien wie wij niet bereiken', 'See whom we do not reach'], secretariat, {
    asks: () => [{ data: {} }],
  }),
  rule('submit network.choose-channel', ['Een ander kanaal kiezen', 'Choose another channel'], secretariat, {
    asks: ({ ids }) => [{ state: { channel: ids.tied }, values: { channel: ids.untied } }],
  }),
  rule('submit network.move-channel', ['Een kanaal aan een overleg geven', 'Give a channel to a body'], secretariat, {
    asks: ({ ids, bodies }) => [{ state: { channel: ids.untied }, values: { body: bodies.oogo.id } }],
  }),
]
