import { noLadder } from '../../bot/case-rounds/escalation.ts'
import { toValues } from '../../bot/case-rounds/settings/values.ts'
import { usualBodySettings } from '../../bot/case-rounds/settings-store.ts'
import { versionOf } from '../../bot/version.ts'
import { everyone, type Person, secretariat, voices } from './people.ts'
import type { RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'
import { caseRoundIds } from './settle-case-rounds.ts'

/** Cases are spoken of in one's own conversation alone. */
const alone = (may: readonly Person[]) => ({ here: [], alone: may })
const elsewhere = 'case-round.in-private'
const members: readonly Person[] = voices.filter((one) => one !== 'secretariat')
const stewards: readonly Person[] = ['secretariat', 'chair']
const noSteward = ['channel.not-seated', 'case-round.for-steward'] as const
const submitter: readonly Person[] = ['owner']
const lead: readonly Person[] = ['chair']

const chosen = (world: RightsWorld) => ({ body: world.bodies.oogo.id, level: 'sealed', way: 'written' })
const facts = {
  sector: 'vo',
  ageBand: '13-15',
  duration: 'under-4-weeks',
  barriers: [],
  onePlan: 'yes',
  exemption: 'no',
}
/** It comes round again, and nothing is kept. */
const texts = {
  ...{ title: 'Thuis', story: 'Daan zit thuis.', tried: 'Gesprekken.', voice: 'Ja.', barrier: 'Vervoer.' },
  request: 'Wat nu?',
}
const ofCase = (round: string) => () => [{ state: { round, code: '' }, values: { move: 'withdraw' } }]
const pressed = () => [{ data: {} }]
const notOwn = [elsewhere, 'case-round.not-submitter'] as const
const notHere = [elsewhere, 'case-round.not-set-up', 'case-round.brings-none'] as const
const settings = ({ members: { chair, owner } }: RightsWorld) => ({
  ...usualBodySettings,
  ...{ isOn: true, facilitator: chair.id, secondFacilitator: owner.id },
})

export const rulesOfOwnCaseRounds: readonly Rule[] = [
  rule('command casus', ['Het menu van casusrondes', 'The menu of case rounds'], everyone),
  rule('press case-round.menu', ['Het menu van casusrondes', 'The menu of case rounds'], everyone, { asks: pressed }),
  rule(
    'command casus inbrengen',
    ['Beginnen een casus in te brengen; in een kanaal alleen een verwijzing', 'Begin to bring in a case'],
    { here: everyone, alone: members },
    { otherwise: ['case-round.not-set-up', 'case-round.brings-none'] },
  ),
  rule('press case-round.bring-in', ['Beginnen een casus in te brengen', 'Begin to bring in a case'], alone(members), {
    otherwise: notHere,
    asks: pressed,
  }),
  rule('submit case-round.start', ['Kiezen waar een casus wordt ingebracht', 'Choose where'], alone(members), {
    otherwise: notHere,
    asks: (world) => [{ state: {}, values: { ...chosen(world), urgent: 'no' } }],
  }),
  rule('submit case-round.write', ['Een casus laten nakijken', 'Have a case checked'], alone(members), {
    otherwise: notHere,
    asks: (world) => [{ state: { ...chosen(world), round: '', code: '', seen: 0 }, values: { ...facts, ...texts } }],
  }),
  rule('submit case-round.review', ['Een casus indienen', 'Hand in a case'], alone(members), {
    otherwise: notHere,
    asks: (world) => [
      {
        state: {
          ...{ ...chosen(world), ...facts, round: 'case-new', code: '', seen: 0 },
          ...{ first: '', steps: [], kept: [], offered: [], warned: [] },
        },
        values: texts,
      },
    ],
  }),
  rule('submit case-round.keep-code', ['Zeggen dat de casuscode is bewaard', 'Say that the code is kept'], everyone, {
    asks: () => [{ state: {}, values: { kept: ['yes'] } }],
  }),
  rule('submit case-round.read', ['Sluiten wat alleen gelezen wordt', 'Close what is only read'], everyone, {
    asks: () => [{ state: {}, values: {} }],
  }),
  rule(
    'press case-round.who-sees',
    ['Lezen wie kan zien van wie een casus is', 'Read who can see whose it is'],
    everyone,
    { asks: pressed },
  ),
  rule('press case-round.cannot-wait', ['Zien wie men belt', 'See whom to call'], everyone, { asks: pressed }),
  rule(
    'command casus mijn',
    ['De eigen casussen bekijken; in een kanaal alleen een verwijzing', 'See one’s own cases'],
    everyone,
  ),
  rule('press case-round.mine', ['De eigen casussen bekijken', 'See one’s own cases'], alone(everyone), {
    otherwise: [elsewhere],
    asks: pressed,
  }),
  rule('submit case-round.mine', ['Een eigen casus openen', 'Open one’s own case'], alone(submitter), {
    otherwise: notOwn,
    asks: () => [{ state: {}, values: { round: caseRoundIds.round, code: '' } }],
  }),
  rule('submit case-round.my-case', ['Iets doen met een eigen casus', 'Do something about it'], alone(submitter), {
    otherwise: notOwn,
    asks: ofCase(caseRoundIds.round),
  }),
  rule('submit case-round.unlink', ['De eigen koppeling wissen', 'Wipe one’s own link'], alone(submitter), {
    otherwise: notOwn,
    asks: ofCase(caseRoundIds.round),
  }),
  rule('submit case-round.withdraw', ['Een eigen casus intrekken', 'Withdraw one’s own case'], alone(submitter), {
    otherwise: notOwn,
    asks: ofCase(caseRoundIds.toWithdraw),
  }),
  rule('press case-round.screening', ['Zien of er een casus te toetsen is', 'See what waits'], alone(everyone), {
    otherwise: [elsewhere],
    asks: pressed,
  }),
  rule('submit case-round.choose-screening', ['Een casus lezen om te toetsen', 'Read a case to screen'], alone(lead), {
    otherwise: [elsewhere, 'case-round.unknown'],
    asks: () => [{ state: {}, values: { round: caseRoundIds.waiting } }],
  }),
  rule('submit case-round.screen', ['Een casus vrijgeven of teruggeven', 'Release or return a case'], alone(lead), {
    otherwise: [elsewhere, 'case-round.not-facilitator'],
    asks: () => [
      {
        state: { round: caseRoundIds.waiting, version: 2 },
        values: { verdict: 'release', question: '' },
      },
    ],
  }),
  rule('press case-round.settings', ['Casusrondes van een overleg instellen', 'Set case rounds'], stewards, {
    otherwise: noSteward,
    asks: (world) => [{ data: { body: world.bodies.oogo.id } }],
  }),
  rule('submit case-round.settings', ['Casusrondes van een overleg instellen', 'Set case rounds'], stewards, {
    otherwise: noSteward,
    asks: (world) => [
      {
        state: { body: world.bodies.oogo.id, version: versionOf(settings(world)) },
        values: { ...toValues(settings(world)), clarifying: '4' },
      },
    ],
  }),
  rule('press case-round.ladder', ['Contacten en stappen instellen', 'Set contacts and steps'], secretariat, {
    asks: pressed,
  }),
  rule('submit case-round.ladder', ['Contacten en stappen instellen', 'Set contacts and steps'], secretariat, {
    asks: () => [
      { state: { version: versionOf(noLadder) }, values: { contacts: 'Veilig Thuis; 0800 2000', steps: '' } },
    ],
  }),
]
