import { everyone, type Person, seated, voices } from './people.ts'
import type { Opening, RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'

/** Whoever keeps order in the body; and, where the body is chosen, whoever does so in another. */
const stewards: readonly Person[] = ['secretariat', 'chair']
const ofAnyBody: readonly Person[] = [...stewards, 'elsewhere']
const outside = ['channel.not-seated'] as const
const noSteward = [...outside, 'meeting.for-steward'] as const
const noVoice = [...outside, 'member.reader'] as const
const notTheirs = [...noVoice, 'meeting.for-another'] as const

const ofMeeting = ({ ids }: RightsWorld) => [{ data: { meeting: ids.meeting } }]
const ofBody = ({ bodies }: RightsWorld) => [{ data: { body: bodies.oogo.id } }]
const ofAbsent = ({ ids, members }: RightsWorld) => ({ meeting: ids.meeting, member: members.absent.id })

const kept = (name: string, says: Rule['says'], asks: Rule['asks']): Rule =>
  rule(name, says, stewards, { otherwise: noSteward, asks })

const sent = (
  name: string,
  says: Rule['says'],
  opening: (world: RightsWorld) => readonly (readonly [Opening, Readonly<Record<string, unknown>>])[],
): Rule => kept(name, says, (world) => Promise.all(opening(world).map(([asked, over]) => world.sentFrom(asked, over))))

export const rulesOfMeetings: readonly Rule[] = [
  rule('command bijeenkomst', ['De bijeenkomsten van de eigen overleggen bekijken', 'List meetings'], everyone),
  rule('press meeting.list', ['De bijeenkomsten van een overleg bekijken', 'List the meetings of a body'], seated, {
    otherwise: outside,
    asks: ({ bodies }) => [true, false].map((past) => ({ data: { body: bodies.oogo.id, past, skip: 0 } })),
  }),
  rule('press meeting.show', ['Een bijeenkomst bekijken', 'See a meeting'], seated, {
    otherwise: outside,
    asks: ({ ids }) => [ids.meeting, ids.held].map((meeting) => ({ data: { meeting } })),
  }),

  rule('command bijeenkomst nieuw', ['Beginnen een bijeenkomst te plannen', 'Begin to plan a meeting'], ofAnyBody, {
    otherwise: ['meeting.for-steward'],
  }),
  rule(
    'press meeting.start',
    ['Een bijeenkomst van een eigen overleg plannen', 'Plan a meeting of an own body'],
    ofAnyBody,
    { otherwise: ['meeting.for-steward'], asks: () => [{ data: {} }] },
  ),
  kept('press meeting.plan', ['Beginnen een bijeenkomst van dit overleg te plannen', 'Plan one of this body'], ofBody),
  kept('press meeting.plan-rhythm', ['Uit het ritme beginnen te plannen', 'Begin to plan from the rhythm'], ofBody),
  kept('press meeting.change', ['Beginnen een bijeenkomst te wijzigen', 'Begin to change a meeting'], ofMeeting),
  kept('press meeting.follow-up', ['Beginnen een vervolg af te spreken', 'Begin a follow-up'], ofMeeting),
  kept('press meeting.cancel', ['Beginnen een bijeenkomst af te zeggen', 'Begin to cancel a meeting'], ofMeeting),
  sent('submit meeting.write', ['Plannen, wijzigen, een vervolg afspreken', 'Plan, change, follow up'], (world) => [
    [{ press: 'meeting.plan', data: { body: world.bodies.oogo.id } }, { when: 'di 9 maart 2027 14.00' }],
    [{ press: 'meeting.change', data: { meeting: world.ids.meeting } }, { purpose: 'Om het pact te bespreken' }],
    [{ press: 'meeting.follow-up', data: { meeting: world.ids.meeting } }, { when: 'in maart/april' }],
  ]),
  sent('submit meeting.plan-rhythm', ['Alle bijeenkomsten uit het ritme plannen', 'Plan from the rhythm'], (world) => [
    [{ press: 'meeting.plan-rhythm', data: { body: world.bodies.oogo.id } }, {}],
  ]),
  sent('submit meeting.cancel', ['Een bijeenkomst afzeggen', 'Cancel a meeting'], ({ ids }) => [
    [{ press: 'meeting.cancel', data: { meeting: ids.meeting } }, { reason: 'Te weinig aanwezigen' }],
  ]),

  rule('press meeting.attend', ['Zeggen of u komt', 'Say whether you are coming'], voices, {
    otherwise: noVoice,
    asks: ({ ids }) => [
      { data: { meeting: ids.meeting, answer: 'present' } },
      { data: { meeting: ids.meeting, answer: 'absent' } },
    ],
  }),
  rule('press meeting.replace', ['Beginnen een vervanger te noemen', 'Begin to name a replacement'], voices, {
    otherwise: noVoice,
    asks: ofMeeting,
  }),
  rule('submit meeting.replace', ['Een vervanger voor zichzelf noemen', 'Name one’s own replacement'], ['owner'], {
    otherwise: notTheirs,
    asks: ({ ids, members }) => [
      { state: { meeting: ids.meeting, member: members.owner.id }, values: { by: 'none', name: 'Een vervanger' } },
    ],
  }),
  rule(
    'press meeting.attend-for',
    ['Zeggen of een afwezige komt, als plaatsvervanger', 'Say whether an absent member is coming, as their deputy'],
    ['deputy'],
    { otherwise: notTheirs, asks: (world) => [{ data: { ...ofAbsent(world), answer: 'present' } }] },
  ),
  rule(
    'press meeting.replace-for',
    ['Beginnen een vervanger voor een afwezige te noemen', 'Begin to name a replacement for an absent member'],
    ['deputy'],
    { otherwise: notTheirs, asks: (world) => [{ data: ofAbsent(world) }] },
  ),
  kept('press meeting.note-attendance', ['Beginnen te noteren wie er is', 'Begin to note who is there'], ofMeeting),
  sent('submit meeting.attendance', ['Noteren wie er is', 'Note who is there'], ({ ids, members }) => [
    [{ press: 'meeting.note-attendance', data: { meeting: ids.meeting } }, { present: [members.owner.id] }],
  ]),
]
