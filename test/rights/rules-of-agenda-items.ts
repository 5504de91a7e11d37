import { everyone, type Person, seated, voices } from './people.ts'
import type { RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'

/** Who keeps order in the body, and whoever brings the item in. */
const stewards: readonly Person[] = ['secretariat', 'chair']
const owners: readonly Person[] = [...stewards, 'owner']
const outside = ['channel.not-seated'] as const
const noVoice = [...outside, 'member.reader'] as const
const noSteward = [...outside, 'agenda-item.for-steward'] as const
const notYours = [...outside, 'agenda-item.not-yours'] as const

const ofMeeting = ({ ids }: RightsWorld) => [{ data: { meeting: ids.meeting } }]
const ofItem = ({ ids }: RightsWorld) => [{ data: { item: ids.placed } }]
const adding = ({ ids, bodies }: RightsWorld) => ({ body: bodies.oogo.id, meeting: ids.meeting })
const source = ({ items }: RightsWorld) => ({ kind: 'agreement', id: items.open })

export const rulesOfAgendaItems: readonly Rule[] = [
  rule(
    'command agenda',
    ['De agenda’s van de eigen overleggen bekijken', 'See the agendas of one’s own bodies'],
    { here: seated, alone: everyone },
    { otherwise: outside },
  ),
  rule('press agenda-item.choose', ['Kiezen van welk overleg de agenda komt', 'Choose of which body'], everyone, {
    asks: () => [{ data: { skip: 0 } }],
  }),
  rule('press agenda-item.show-next', ['De agenda van een overleg bekijken', 'See the agenda of a body'], seated, {
    otherwise: outside,
    asks: ({ bodies }) => [{ data: { body: bodies.oogo.id } }],
  }),
  rule(
    'press agenda-item.show-agenda',
    ['De agenda van een bijeenkomst bekijken', 'See the agenda of a meeting'],
    seated,
    { otherwise: outside, asks: ofMeeting },
  ),
  rule('press agenda-item.show-page', ['Verder bladeren in een agenda', 'Page through an agenda'], seated, {
    otherwise: outside,
    asks: ({ ids }) => [{ data: { meeting: ids.meeting, skip: 12 } }],
  }),
  rule('press agenda-item.show', ['Een agendapunt bekijken, met de weg ervan', 'See an item, with its way'], seated, {
    otherwise: outside,
    asks: ({ ids }) => [ids.placed, ids.waiting, ids.treated].map((item) => ({ data: { item } })),
  }),
  rule('press agenda-item.add', ['Beginnen een agendapunt voor te stellen', 'Begin to propose an item'], voices, {
    otherwise: noVoice,
    asks: (world) => [{ data: adding(world) }],
  }),
  rule('submit agenda-item.write', ['Een agendapunt voorstellen', 'Propose an item'], voices, {
    otherwise: noVoice,
    asks: async (world) => [
      await world.sentFrom({ press: 'agenda-item.add', data: adding(world) }, { title: 'Nieuw punt' }),
    ],
  }),
  rule('options agenda-item.owner', ['Zoeken wie een punt inbrengt', 'Search who brings an item in'], everyone, {
    asks: () => [{ query: '' }],
  }),
  rule(
    'press agenda-item.change',
    ['Beginnen een agendapunt te wijzigen: wie het inbrengt, en de voorzitter', 'Begin to change an item'],
    owners,
    { otherwise: notYours, asks: ofItem },
  ),
  rule(
    'press agenda-item.take-off',
    ['Beginnen een punt van de agenda te halen', 'Begin to take an item off the agenda'],
    owners,
    { otherwise: notYours, asks: ofItem },
  ),
  rule('submit agenda-item.take-off', ['Een punt van de agenda halen', 'Take an item off the agenda'], owners, {
    otherwise: notYours,
    asks: async ({ sentFrom, ids }) => [await sentFrom({ press: 'agenda-item.take-off', data: { item: ids.placed } })],
  }),
  rule('press agenda-item.place', ['Een punt op de agenda zetten', 'Put an item on the agenda'], stewards, {
    otherwise: noSteward,
    asks: ({ ids }) => [{ data: { item: ids.waiting, meeting: ids.meeting } }],
  }),
  rule('press agenda-item.order', ['Beginnen de agenda te ordenen', 'Begin to order the agenda'], stewards, {
    otherwise: noSteward,
    asks: ofMeeting,
  }),
  rule('submit agenda-item.order', ['De agenda ordenen', 'Order the agenda'], stewards, {
    otherwise: noSteward,
    asks: async ({ sentFrom, ids }) => [await sentFrom({ press: 'agenda-item.order', data: { meeting: ids.meeting } })],
  }),
  rule('press agenda-item.send-round', ['De agenda rondsturen', 'Send the agenda round'], stewards, {
    otherwise: noSteward,
    asks: ofMeeting,
  }),
  rule(
    'press agenda-item.send-on',
    ['Een behandeld punt doorsturen naar een overleg dat wordt voorbereid', 'Send a treated item on'],
    stewards,
    {
      otherwise: noSteward,
      asks: ({ ids, bodies }) => [{ data: { item: ids.treated, body: bodies.elsewhere.id } }],
    },
  ),
  rule(
    'press agenda-item.put-on-agenda',
    ['Beginnen een afspraak te agenderen', 'Begin to put an agreement on an agenda'],
    voices,
    {
      otherwise: [...outside, 'agenda-item.no-voice'],
      asks: (world) => [{ data: source(world) }],
    },
  ),
  rule('submit agenda-item.put', ['Een afspraak agenderen', 'Put an agreement on an agenda'], voices, {
    otherwise: noVoice,
    asks: async (world) => [await world.sentFrom({ press: 'agenda-item.put-on-agenda', data: source(world) })],
  }),
]
