import { everyone, secretariat } from './people.ts'
import { type Rule, rule } from './rule.ts'

const ofChair = ({ members }: { members: { chair: { id: string } } }) => [{ data: { member: members.chair.id } }]

export const rulesOfMembers: readonly Rule[] = [
  rule('command netwerk lid', ['Beginnen een lid toe te voegen', 'Begin to add a member'], secretariat),
  rule('submit network.write-member', ['Een lid opslaan', 'Save a member'], secretariat, {
    asks: async ({ sentFrom, members }) => [
      await sentFrom(
        { command: 'netwerk', text: 'lid' },
        { name: 'Nieuw Lid', organisation: members.member.organisation },
      ),
      await sentFrom(
        { press: 'network.write', data: { register: 'members', id: members.chair.id } },
        { function: 'anders' },
      ),
    ],
  }),
  rule('press member.give-code', ['Een lid een koppelcode geven', 'Give a member a link code'], secretariat, {
    asks: ofChair,
  }),
  rule(
    'press member.give-page-link',
    ['Een lid een paginalink geven', 'Give a member a link to the page'],
    secretariat,
    {
      asks: ofChair,
    },
  ),
  rule('command netwerk afwezig', ['Eigen afwezigheid opgeven', 'Report one’s own absence'], everyone),
  rule('press member.go-away', ['Afwezigheid van een ander opgeven', 'Report the absence of another'], secretariat, {
    asks: ({ members }) => [{ data: { member: members.absent.id } }],
  }),
  rule(
    'submit member.write-absence',
    ['Afwezigheid van een ander opslaan', 'Save the absence of another'],
    secretariat,
    {
      asks: ({ members }) => [
        {
          state: { member: members.absent.id },
          values: { from: '1 december', until: '20 december', deputy: members.member.id },
        },
      ],
    },
  ),
  rule('press member.come-back', ['Afwezigheid van een ander beëindigen', 'End the absence of another'], secretariat, {
    asks: ({ members }) => [{ data: { member: members.absent.id } }],
  }),
  rule('command netwerk overdragen', ['Alles van een lid overdragen', 'Pass on everything of a member'], secretariat),
  rule('command netwerk draag', ['Alles van een lid overdragen', 'Pass on everything of a member'], secretariat, {
    asks: () => [{ text: 'alles van Wiebe Chair over aan Wiebe Member' }],
  }),
  rule('press member.hand-over', ['Alles van een lid overdragen', 'Pass on everything of a member'], secretariat, {
    asks: ofChair,
  }),
  rule('submit member.succession', ['Een opvolger kiezen', 'Choose a successor'], secretariat, {
    asks: ({ members }) => [{ state: {}, values: { from: members.chair.id, to: members.member.id } }],
  }),
  rule('submit member.confirm-succession', ['Alles echt overdragen', 'Really pass on everything'], secretariat, {
    asks: ({ members }) => [{ state: { from: members.chair.id, to: members.member.id }, values: {} }],
  }),
  rule('press member.leave', ['Beginnen een lid te laten vertrekken', 'Begin to let a member leave'], secretariat, {
    asks: ofChair,
  }),
  rule('submit member.write-leaving', ['Een lid laten vertrekken', 'Let a member leave'], secretariat, {
    asks: ({ members }) => [{ state: { member: members.absent.id }, values: { successor: 'none' } }],
  }),

  rule('command netwerk inzage', ['Zien wat van uzelf wordt bewaard', 'See what is kept of oneself'], everyone),
  rule('command netwerk inzage', ['Zien wat van een ander wordt bewaard', 'See what is kept of another'], secretariat, {
    asks: () => [{ text: 'Wiebe Afwezig' }, { text: 'Gert Heengaan' }],
  }),
  rule('press network.show-kept', ['Zien wat van uzelf wordt bewaard', 'See what is kept of oneself'], everyone, {
    asks: () => [{ data: { member: '' } }],
  }),
  rule(
    'press network.show-kept',
    ['Zien wat van een ander wordt bewaard', 'See what is kept of another'],
    secretariat,
    {
      asks: ({ members }) => [{ data: { member: members.absent.id } }],
    },
  ),
  rule('press network.kept-json', ['Dat van uzelf als JSON', 'The same of oneself as JSON'], everyone, {
    asks: () => [{ data: { member: '', part: 0 } }],
  }),
  rule('press network.kept-json', ['Dat van een ander als JSON', 'The same of another as JSON'], secretariat, {
    asks: ({ members }) => [{ data: { member: members.absent.id, part: 0 } }],
  }),
  rule('submit network.kept-json', ['Het volgende deel van een ander', 'The next part of another'], secretariat, {
    asks: ({ members }) => [{ state: { member: members.absent.id, part: 0 }, values: { json: '' } }],
  }),
  rule('press network.ask-erasure', ['Vragen om gewist te worden', 'Ask to be erased'], everyone, {
    asks: () => [{ data: {} }],
  }),
  rule('command netwerk wissen', ['Beginnen een oud-lid te wissen', 'Begin to erase a former member'], secretariat, {
    asks: () => [{ text: 'Gert Heengaan' }],
  }),
  rule('press network.erase', ['Beginnen een oud-lid te wissen', 'Begin to erase a former member'], secretariat, {
    asks: ({ members }) => [{ data: { member: members.removed.id } }],
  }),
  rule('submit network.erase', ['Een oud-lid wissen', 'Erase a former member'], secretariat, {
    asks: ({ members }) => [{ state: { member: members.removed.id }, values: { name: 'Gert Heengaan' } }],
  }),
]
