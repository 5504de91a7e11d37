import { everyone, type Person, seated, voices } from './people.ts'
import { type Rule, rule } from './rule.ts'
import { signUpIds as ids, intakeToSend, sheetToSend } from './settle-sign-ups.ts'

const outside = ['channel.not-seated'] as const
const noVoice = [...outside, 'member.reader'] as const
/** Signing up is for whoever wants: in the channel of the body for all, elsewhere for who has a part in it. */
const whoeverWants = { here: everyone, alone: seated } as const
/** In the channel those with a say there; alone with us whoever has a say anywhere. */
const voicesAnywhere = { here: voices, alone: [...voices, 'elsewhere'] } as const
/** Who opened it, and who keeps order in its body. */
const keepers: readonly Person[] = ['secretariat', 'chair', 'owner']
const notTheirs = [...outside, 'sign-up.not-owner'] as const

const sheet = { sheet: ids.sheet }
const ofSheet = () => [{ data: sheet }]

export const rulesOfSheets: readonly Rule[] = [
  rule('command aanmelden', ['Beginnen een aanmeldlijst te openen', 'Begin to open a sign-up sheet'], voicesAnywhere, {
    otherwise: noVoice,
    asks: () => [{ text: 'Visiesessie' }],
  }),
  rule(
    'press sign-up.begin',
    ['Beginnen een aanmeldlijst te openen', 'Begin to open a sign-up sheet'],
    voicesAnywhere,
    {
      otherwise: noVoice,
      asks: () => [{ data: {} }],
    },
  ),
  rule('press sign-up.offer', ['Beginnen een lijst over iets te openen', 'Begin a sheet about a thing'], voices, {
    otherwise: ['member.reader', 'sign-up.thing-gone'],
    asks: ({ items, ids: known }) => [
      { data: { kind: 'agreement', id: items.open } },
      { data: { kind: 'meeting', id: known.meeting } },
      { data: { kind: 'agenda-item', id: known.placed } },
    ],
  }),
  rule('options sign-up.owner', ['Zoeken wie men ernaar vraagt', 'Search whom one asks about it'], everyone, {
    asks: () => [{ query: '' }],
  }),
  rule('submit sign-up.write', ['Een aanmeldlijst openen in een overleg', 'Open a sheet in a body'], voices, {
    otherwise: noVoice,
    asks: ({ bodies, members }) => [sheetToSend(bodies.oogo, members.owner)],
  }),
  rule('command aanmelden lijst', ['Bekijken wat er openstaat', 'See what is open'], everyone),
  rule('press sign-up.list', ['Bekijken wat er openstaat', 'See what is open'], everyone, {
    asks: () => [{ data: { skip: 0 } }],
  }),
  rule('press sign-up.show', ['Een aanmeldlijst bekijken', 'See a sign-up sheet'], whoeverWants, {
    otherwise: outside,
    asks: ofSheet,
  }),
  rule('press sign-up.join', ['Zich aanmelden, meelezen of meehelpen', 'Sign up, read along or help'], whoeverWants, {
    otherwise: outside,
    asks: () => (['attend', 'read-along', 'help'] as const).map((kind) => ({ data: { ...sheet, kind } })),
  }),
  rule(
    'press sign-up.take-over',
    ['De plaats van de eigen organisatie overnemen', 'Take over the place of one’s organisation'],
    whoeverWants,
    {
      otherwise: outside,
      asks: ({ members }) => [{ data: { sheet: ids.perOrganisation, instead: members.owner.id } }],
    },
  ),
  rule('press sign-up.leave', ['Zich afmelden', 'Cancel what one signed up for'], ['owner'], {
    otherwise: [...outside, 'sign-up.not-signed-up'],
    asks: () => [{ data: { ...sheet, kind: null } }, { data: { ...sheet, kind: 'attend' } }],
  }),
  rule('press sign-up.change', ['Beginnen een aanmeldlijst te wijzigen', 'Begin to change a sheet'], keepers, {
    otherwise: notTheirs,
    asks: ofSheet,
  }),
  rule('press sign-up.reopen', ['Beginnen een aanmeldlijst te heropenen', 'Begin to reopen a sheet'], keepers, {
    otherwise: notTheirs,
    asks: () => [{ data: { sheet: ids.closed } }],
  }),
  rule('submit sign-up.change', ['Een aanmeldlijst wijzigen of heropenen', 'Change or reopen a sheet'], keepers, {
    otherwise: notTheirs,
    asks: async ({ sentFrom }) => [
      await sentFrom({ press: 'sign-up.change', data: sheet }, { most: '5' }),
      await sentFrom({ press: 'sign-up.reopen', data: { sheet: ids.closed } }),
    ],
  }),
  rule('press sign-up.close', ['Een aanmeldlijst sluiten', 'Close a sheet'], keepers, {
    otherwise: notTheirs,
    asks: ofSheet,
  }),
  rule('press sign-up.export', ['De aanmeldingen meenemen als bestand', 'Take the list along as a file'], keepers, {
    otherwise: notTheirs,
    asks: ofSheet,
  }),
]

const intake = { intake: ids.intake }
const ofIntake = () => [{ data: intake }]
const sentOfIntake = () => [{ state: intake, values: {} }]
/** What was answered is for who asked, and nobody else: not for the chair, and not for the secretariat. */
const noNumbers = [...outside, 'number-intake.not-owner'] as const
const notToClose = [...outside, 'number-intake.not-yours'] as const
/** In a seat of their own. */
const asked: readonly Person[] = ['secretariat', 'chair', 'facilitator', 'owner', 'member']
const notAsked = [...outside, 'number-intake.not-asked'] as const

export const rulesOfIntakes: readonly Rule[] = [
  rule(
    'command aanmelden uitvraag',
    ['Beginnen een getal uit te vragen', 'Begin to ask for a number'],
    voicesAnywhere,
    {
      otherwise: noVoice,
      asks: () => [{ text: 'Komt u fte tekort?' }],
    },
  ),
  rule('press number-intake.begin', ['Beginnen een getal uit te vragen', 'Begin to ask for a number'], voicesAnywhere, {
    otherwise: noVoice,
    asks: () => [{ data: {} }],
  }),
  rule('submit number-intake.write', ['Een getal uitvragen aan een overleg', 'Ask a body for a number'], voices, {
    otherwise: noVoice,
    asks: ({ bodies }) => [intakeToSend(bodies.oogo)],
  }),
  rule('press number-intake.show', ['Een uitvraag bekijken, zonder de antwoorden', 'See a request'], seated, {
    otherwise: outside,
    asks: ofIntake,
  }),
  rule('press number-intake.answer', ['Beginnen een uitvraag te beantwoorden', 'Begin to answer a request'], asked, {
    otherwise: notAsked,
    asks: ofIntake,
  }),
  rule('submit number-intake.answer', ['Een uitvraag beantwoorden', 'Answer a request'], asked, {
    otherwise: notAsked,
    asks: ({ members }) => [{ state: { ...intake, by: members.owner.id }, values: { number: '2,5', remark: '' } }],
  }),
  rule('press number-intake.read', ['De antwoorden op een uitvraag lezen', 'Read the answers'], ['owner'], {
    otherwise: noNumbers,
    asks: ofIntake,
  }),
  rule('submit number-intake.read', ['Verder lezen in de antwoorden', 'Read on in the answers'], ['owner'], {
    otherwise: noNumbers,
    asks: () => [{ state: { ...intake, skip: 0 }, values: {} }],
  }),
  rule('press number-intake.export', ['De antwoorden meenemen als bestand', 'Take the answers along'], ['owner'], {
    otherwise: noNumbers,
    asks: ofIntake,
  }),
  rule('press number-intake.close', ['Beginnen een uitvraag te sluiten', 'Begin to close a request'], keepers, {
    otherwise: notToClose,
    asks: ofIntake,
  }),
  rule('submit number-intake.close', ['Een uitvraag sluiten', 'Close a request'], keepers, {
    otherwise: notToClose,
    asks: sentOfIntake,
  }),
  rule('press number-intake.remove', ['Beginnen een uitvraag te verwijderen', 'Begin to delete a request'], ['owner'], {
    otherwise: noNumbers,
    asks: ofIntake,
  }),
  rule('submit number-intake.remove', ['Een uitvraag verwijderen, met de antwoorden', 'Delete a request'], ['owner'], {
    otherwise: noNumbers,
    asks: sentOfIntake,
  }),
]
