import { everyone, type Person, seated, secretariat, voices } from './people.ts'
import type { RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'

/** Whoever keeps order in the body that guards it. */
const guards: readonly Person[] = ['secretariat', 'chair']
const notGuards = ['channel.not-seated', 'work-agenda.not-yours'] as const
const outside = ['channel.not-seated'] as const

const unused = ({ ids }: RightsWorld) => [{ data: { theme: ids.unusedTheme } }]

export const rulesOfWorkAgendas: readonly Rule[] = [
  rule('command werkagenda', ['Werkagenda’s bekijken', 'List work agendas'], everyone),
  rule('command werkagenda nieuw', ['Een werkagenda beginnen', 'Begin a work agenda'], secretariat),
  rule('press work-agenda.list', ['Verder bladeren in werkagenda’s', 'Page through work agendas'], everyone, {
    asks: () => [{ data: { skip: 0 } }],
  }),
  rule('press work-agenda.show', ['De werkagenda van een overleg bekijken', 'See the work agenda of a body'], seated, {
    otherwise: outside,
    asks: ({ ids }) =>
      (['all', 'owner', 'term'] as const).map((only) => ({ data: { agenda: ids.agenda, only, skip: 0 } })),
  }),
  rule(
    'press work-agenda.show-project',
    ['Een project van een werkagenda bekijken', 'See a project of a work agenda'],
    seated,
    { otherwise: outside, asks: ({ items }) => [{ data: { item: items.open } }] },
  ),
  rule(
    'press work-agenda.add-project',
    ['Een regel op een werkagenda beginnen', 'Begin a line on a work agenda'],
    voices,
    {
      otherwise: ['channel.not-seated', 'member.reader'],
      asks: ({ ids }) => [{ data: { agenda: ids.agenda, theme: ids.theme } }],
    },
  ),
  rule('press work-agenda.write', ['Beginnen een werkagenda te wijzigen', 'Begin to change a work agenda'], guards, {
    otherwise: notGuards,
    asks: ({ ids }) => [{ data: { agenda: ids.agenda } }],
  }),
  rule('submit work-agenda.write', ['Een werkagenda wijzigen', 'Change a work agenda'], guards, {
    otherwise: notGuards,
    asks: async ({ sentFrom, ids }) => [
      await sentFrom({ press: 'work-agenda.write', data: { agenda: ids.agenda } }, { about: 'Voor elk kind een plek' }),
    ],
  }),
  rule(
    'press work-agenda.remove',
    ['Beginnen een lege werkagenda te verwijderen', 'Begin to remove an empty work agenda'],
    guards,
    { otherwise: notGuards, asks: ({ ids }) => [{ data: { agenda: ids.emptyAgenda } }] },
  ),
  rule('submit work-agenda.remove', ['Een lege werkagenda verwijderen', 'Remove an empty work agenda'], guards, {
    otherwise: notGuards,
    asks: ({ ids }) => [{ state: { what: 'agenda', id: ids.emptyAgenda }, values: {} }],
  }),

  rule('command thema', ['Thema’s bekijken', 'List themes'], everyone),
  rule('command thema nieuw', ['Een thema beginnen', 'Begin a theme'], secretariat),
  rule('press theme.list', ['Verder bladeren in thema’s', 'Page through themes'], everyone, {
    asks: () => [{ data: { skip: 0 } }],
  }),
  rule(
    'press theme.show',
    ['Een thema bekijken, met wat u van de afspraken mag zien', 'See a theme, with what you may see of its agreements'],
    everyone,
    { asks: ({ ids }) => [{ data: { theme: ids.theme, skip: 0 } }] },
  ),
  rule('press theme.write', ['Beginnen een thema te wijzigen', 'Begin to change a theme'], secretariat, {
    asks: ({ ids }) => [{ data: { theme: ids.theme } }, { data: { theme: '' } }],
  }),
  rule('submit theme.write', ['Een thema toevoegen of anders noemen', 'Add or rename a theme'], secretariat, {
    asks: async ({ sentFrom, ids }) => [
      await sentFrom({ press: 'theme.write', data: { theme: ids.theme } }, { name: 'Elk kind centraal' }),
      await sentFrom({ press: 'theme.write', data: { theme: '' } }, { name: 'Het systeem ondersteunt' }),
    ],
  }),
  rule('press theme.merge', ['Beginnen twee thema’s samen te voegen', 'Begin to merge two themes'], secretariat, {
    asks: unused,
  }),
  rule('submit theme.merge', ['Twee thema’s samenvoegen', 'Merge two themes'], secretariat, {
    asks: async ({ sentFrom, ids }) => [
      await sentFrom({ press: 'theme.merge', data: { theme: ids.theme } }, { into: ids.unusedTheme }),
    ],
  }),
  rule(
    'press theme.remove',
    ['Beginnen een ongebruikt thema te verwijderen', 'Begin to remove an unused theme'],
    secretariat,
    { asks: unused },
  ),
]
