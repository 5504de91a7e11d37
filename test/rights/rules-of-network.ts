import { registerNames } from '../../cards/network-register.ts'
import { everyone, secretariat } from './people.ts'
import { type Rule, rule } from './rule.ts'

const typed = [
  ['organisaties', 'organisations', 'Organisaties'],
  ['leden', 'members', 'Leden'],
  ['overleggen', 'bodies', 'Overleggen'],
  ['groepen', 'groups', 'Groepen'],
  ['functies', 'functions', 'Functies'],
  ['verwijzingen', 'links', 'Verwijzingen'],
] as const

/** What every member sees; conversations and who left are for the secretariat. */
const open = registerNames.filter((register) => register !== 'channels' && register !== 'former')

export const rulesOfNetwork: readonly Rule[] = [
  rule('command netwerk', ['Menu, hulp, eigen pagina en koppelcode', 'Menu, help, own page and link code'], everyone, {
    asks: () => [{ text: '' }, { text: 'koppel' }, { text: 'pagina' }],
  }),
  rule(
    'command netwerk',
    ['Een kanaal aan een overleg koppelen (typen)', 'Tie a channel to a body (typed)'],
    { here: secretariat, alone: [] },
    {
      otherwise: ['member.may-not', 'channel.not-here'],
      asks: () => [{ text: 'kanaal' }, { text: 'kanaal Streektafel' }],
    },
  ),
  rule(
    'stranger-command netwerk',
    [
      'Zich koppelen of het netwerk claimen, zonder geldige code',
      'Link oneself or claim the network, without a valid code',
    ],
    [],
    {
      stranger: 'code.wrong',
      asks: () => [{ text: 'koppel 7KQ2-M9XD-4RTE' }],
    },
  ),
  rule('stranger-command netwerk', ['Een netwerk claimen dat er al is', 'Claim a network that exists already'], [], {
    stranger: 'network.exists',
    asks: () => [{ text: 'claim 7KQ2-M9XD-4RTE' }],
  }),
  rule(
    'stranger-submit network.claim',
    [
      'Het formulier om een netwerk te claimen, zonder geldige code',
      'The form to claim a network, without a valid code',
    ],
    [],
    {
      otherwise: ['form.outdated'],
      stranger: 'code.wrong',
      asks: () => [
        { state: {}, values: { code: 'WRONG', name: 'x', region: 'noord', yourName: 'x', organisation: 'x' } },
      ],
    },
  ),
  rule('press network.show-page', ['Een link naar de eigen pagina', 'A link to the own page'], everyone, {
    asks: () => [{ data: {} }],
  }),
  rule('press network.link', ['Een code om zichzelf te koppelen', 'A code to link oneself'], everyone, {
    asks: () => [{ data: {} }],
  }),
  rule('press network.switch-language', ['De eigen taal kiezen', 'Choose the own language'], everyone, {
    asks: () => [{ data: {} }],
  }),
  rule('press network.add-member', ['Beginnen een lid toe te voegen', 'Begin to add a member'], secretariat, {
    asks: () => [{ data: {} }],
  }),
  rule(
    'press network.set-channel',
    ['Beginnen dit kanaal te koppelen', 'Begin to tie this channel'],
    { here: secretariat, alone: [] },
    {
      otherwise: ['member.may-not', 'channel.not-here'],
      asks: () => [{ data: {} }],
    },
  ),
  rule(
    'submit network.write-channel',
    ['Dit kanaal aan een overleg koppelen', 'Tie this channel to a body'],
    { here: secretariat, alone: [] },
    {
      otherwise: ['member.may-not', 'channel.not-here'],
      asks: ({ bodies }) => [{ state: {}, values: { body: bodies.elsewhere.id } }],
    },
  ),

  ...typed.flatMap(([dutch, english, title]) =>
    [dutch, english].map((word) =>
      rule(`command netwerk ${word}`, [`${title} bekijken`, `See the ${english}`], everyone),
    ),
  ),
  ...['kanalen', 'channels'].map((word) =>
    rule(`command netwerk ${word}`, ['Kanalen bekijken', 'See the channels'], secretariat),
  ),
  ...['vertrokken', 'former'].map((word) =>
    rule(`command netwerk ${word}`, ['Oud-leden bekijken', 'See the former members'], secretariat),
  ),
  rule('command netwerk instellen', ['De lijsten van het netwerk bekijken', 'See the lists of the network'], everyone),
  rule('command netwerk naam', ['Beginnen naam en regio te wijzigen', 'Begin to change name and region'], secretariat),
  rule(
    'press network.show-registers',
    ['De lijsten van het netwerk bekijken', 'See the lists of the network'],
    everyone,
    { asks: () => [{ data: {} }] },
  ),
  rule('press network.change', ['Beginnen naam en regio te wijzigen', 'Begin to change name and region'], secretariat, {
    asks: () => [{ data: {} }],
  }),
  rule(
    'submit network.write-network',
    ['Naam en vakantieregio wijzigen', 'Change name and holiday region'],
    secretariat,
    {
      asks: async ({ sentFrom }) => [
        await sentFrom({ press: 'network.change', data: {} }, { name: 'Nieuwe naam', region: 'zuid' }),
      ],
    },
  ),
  rule(
    'press network.list',
    ['Een lijst bekijken, behalve kanalen en oud-leden', 'See a list, other than channels and former members'],
    everyone,
    {
      asks: () => open.map((register) => ({ data: { register, query: '', skip: 0 } })),
    },
  ),
  rule(
    'press network.list',
    ['De lijst van kanalen of oud-leden bekijken', 'See the list of channels or former members'],
    secretariat,
    {
      asks: () => ['channels', 'former'].map((register) => ({ data: { register, query: '', skip: 0 } })),
    },
  ),
  rule('press network.search', ['Zoeken in een lijst', 'Search a list'], everyone, {
    asks: () => open.map((register) => ({ data: { register } })),
  }),
  rule('submit network.search', ['Zoeken in een lijst', 'Search a list'], everyone, {
    asks: () => open.map((register) => ({ state: { register }, values: { query: 'W' } })),
  }),
  rule('submit network.search', ['Zoeken in kanalen en oud-leden', 'Search channels and former members'], secretariat, {
    asks: () => ['channels', 'former'].map((register) => ({ state: { register }, values: { query: 's' } })),
  }),
  rule(
    'press network.show',
    [
      'Een organisatie, lid, overleg, groep, functie of verwijzing bekijken',
      'See an organisation, member, body, group, function or link',
    ],
    everyone,
    {
      asks: ({ members, bodies, ids }) => [
        { data: { register: 'organisations', id: members.member.organisation } },
        { data: { register: 'members', id: members.chair.id } },
        { data: { register: 'bodies', id: bodies.oogo.id } },
        { data: { register: 'groups', id: ids.group } },
        { data: { register: 'functions', id: ids.function } },
        { data: { register: 'links', id: ids.link } },
      ],
    },
  ),
  rule('press network.show', ['Een kanaal bekijken', 'See a channel'], secretariat, {
    asks: ({ ids }) => [{ data: { register: 'channels', id: ids.tied } }],
  }),
  rule(
    'press network.write',
    ['Beginnen iets toe te voegen of te wijzigen', 'Begin to add or change something'],
    secretariat,
    {
      asks: ({ members, bodies, ids }) => [
        { data: { register: 'organisations', id: members.member.organisation } },
        { data: { register: 'members', id: members.chair.id } },
        { data: { register: 'bodies', id: bodies.oogo.id } },
        { data: { register: 'groups', id: '' } },
        { data: { register: 'functions', id: ids.function } },
        { data: { register: 'links', id: ids.link } },
      ],
    },
  ),
  rule('press network.remove', ['Beginnen iets te verwijderen', 'Begin to remove something'], secretariat, {
    asks: ({ ids }) => [{ data: { register: 'groups', id: ids.group } }, { data: { register: 'links', id: ids.link } }],
  }),
  rule('submit network.remove', ['Iets verwijderen', 'Remove something'], secretariat, {
    asks: ({ ids }) => [
      { state: { register: 'groups', id: ids.group }, values: {} },
      { state: { register: 'functions', id: ids.function }, values: {} },
      { state: { register: 'links', id: ids.link }, values: {} },
    ],
  }),
  rule('submit network.write-organisation', ['Een organisatie opslaan', 'Save an organisation'], secretariat, {
    asks: async ({ sentFrom, members }) => [
      await sentFrom(
        { press: 'network.write', data: { register: 'organisations', id: '' } },
        { name: 'Nieuw', kind: 'other' },
      ),
      await sentFrom({ press: 'network.write', data: { register: 'organisations', id: members.member.organisation } }),
    ],
  }),
  rule('submit network.write-group', ['Een groep opslaan', 'Save a group'], secretariat, {
    asks: async ({ sentFrom, ids }) => [
      await sentFrom({ press: 'network.write', data: { register: 'groups', id: ids.group } }, { name: 'Anders' }),
    ],
  }),
  rule('submit network.write-function', ['Een functie opslaan', 'Save a function'], secretariat, {
    asks: async ({ sentFrom, ids }) => [
      await sentFrom({ press: 'network.write', data: { register: 'functions', id: ids.function } }, { name: 'Anders' }),
    ],
  }),
  rule('submit network.write-link', ['Een verwijzing opslaan', 'Save a link'], secretariat, {
    asks: async ({ sentFrom, ids }) => [
      await sentFrom({ press: 'network.write', data: { register: 'links', id: ids.link } }, { name: 'Anders' }),
    ],
  }),
  rule('options network.members', ['Leden zoeken', 'Search for members'], everyone, {
    asks: () => [{ query: 'Wiebe' }],
  }),
  rule('options network.several-members', ['Leden zoeken', 'Search for members'], everyone, {
    asks: () => [{ query: 'Wiebe' }],
  }),
  rule('options network.organisation', ['Organisaties zoeken', 'Search for organisations'], everyone, {
    asks: () => [{ query: 'Inst' }],
  }),
  rule('options network.organisations', ['Organisaties zoeken', 'Search for organisations'], everyone, {
    asks: () => [{ query: 'Inst' }],
  }),
  rule('options network.bodies', ['Overleggen zoeken', 'Search for bodies'], everyone, {
    asks: () => [{ query: 'Streek' }],
  }),
  rule('options network.untied-channels', ['Losse kanalen zoeken', 'Search for untied channels'], secretariat, {
    asks: () => [{ query: 'los' }],
  }),

  rule('command netwerk wie', ['Wie is wie', 'Who is who'], everyone, {
    asks: () => [{ text: '' }, { text: 'Wiebe Chair' }, { text: 'Zwijgzaam' }],
  }),
  rule('press network.who', ['Wie is wie', 'Who is who'], everyone, { asks: () => [{ data: {} }] }),
  rule('press network.show-who', ['Een contactpersoon vinden', 'Find a contact'], everyone, {
    asks: ({ members, ids }) => [
      { data: { kind: 'organisations', id: members.member.organisation } },
      { data: { kind: 'functions', id: ids.function } },
    ],
  }),
  rule('submit network.who', ['Een contactpersoon vinden', 'Find a contact'], everyone, {
    asks: ({ members }) => [{ state: {}, values: { who: `members:${members.chair.id}` } }],
  }),
  rule('options network.who', ['Een contactpersoon zoeken', 'Search for a contact'], everyone, {
    asks: () => [{ query: 'Wiebe' }],
  }),
]
