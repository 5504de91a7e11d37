import { type Person, seated } from './people.ts'
import type { RightsWorld } from './rights-world.ts'
import { type Rule, rule } from './rule.ts'
import { sessionIds as ids } from './settle-sessions.ts'

/** Whoever keeps order in the body. */
const stewards: readonly Person[] = ['secretariat', 'chair']
const notStewards = ['channel.not-seated', 'meeting.for-steward'] as const
const outside = ['channel.not-seated'] as const

const running = { meeting: ids.running }
const onItem = { ...running, item: ids.item }

const led = (name: string, says: Rule['says'], data: unknown): Rule =>
  rule(name, says, stewards, { otherwise: notStewards, asks: () => [{ data }] })

const sent = (
  name: string,
  says: Rule['says'],
  press: { readonly press: string; readonly data: unknown },
  over: Readonly<Record<string, unknown>>,
): Rule =>
  rule(name, says, stewards, {
    otherwise: notStewards,
    asks: async ({ sentFrom }: RightsWorld) => [await sentFrom(press, over)],
  })

export const rulesOfSessions: readonly Rule[] = [
  led('press session.open', ['Een bijeenkomst openen', 'Open a meeting'], { meeting: ids.planned }),
  rule('press session.show', ['Een bijeenkomst volgen die bezig is', 'Follow a meeting that is going on'], seated, {
    otherwise: outside,
    asks: () => [{ data: running }],
  }),
  rule('press session.item', ['Een punt bekijken waarover wordt gesproken', 'See an item under discussion'], seated, {
    otherwise: outside,
    asks: () => [{ data: onItem }, { data: { ...running, item: null } }],
  }),
  rule('press session.list', ['De lijst van een bijeenkomst bekijken', 'See the list of a meeting'], seated, {
    otherwise: outside,
    asks: () => [{ data: { meeting: ids.held } }],
  }),
  rule('press session.files', ['De lijst van een bijeenkomst als bestand', 'The list of a meeting as files'], seated, {
    otherwise: outside,
    asks: () => [{ data: { meeting: ids.held } }],
  }),
  led('press session.treat', ['Een punt als behandeld noteren', 'Note that an item was treated'], onItem),
  led('press session.carry-over', ['Een punt doorschuiven', 'Carry an item over'], onItem),
  led('press session.bring-back', ['Een punt toch nu behandelen', 'Treat an item now after all'], onItem),
  rule(
    'press session.send-on',
    ['Een punt doorsturen naar een ander overleg', 'Send an item on to another body'],
    stewards,
    { otherwise: notStewards, asks: ({ bodies }) => [{ data: { ...onItem, body: bodies.elsewhere.id } }] },
  ),
  led('press session.confirm', ['De vorige lijst vaststellen', 'Confirm the list before'], {
    ...running,
    item: ids.confirm,
  }),
  led('press session.decide', ['Beginnen een besluit vast te leggen', 'Begin to record a decision'], onItem),
  rule(
    'press session.record',
    ['Beginnen een actie of afspraak vast te leggen', 'Begin to record an action item or agreement'],
    stewards,
    {
      otherwise: notStewards,
      asks: () =>
        (['action-item', 'standing-agreement', 'intention'] as const).map((kind) => ({ data: { ...onItem, kind } })),
    },
  ),
  led('press session.close', ['Beginnen een bijeenkomst te sluiten', 'Begin to close a meeting'], running),
  led('press session.correct', ['Beginnen de rode draad te wijzigen', 'Begin to change the thread'], {
    meeting: ids.held,
  }),
  sent(
    'submit session.decide',
    ['Een besluit vastleggen', 'Record a decision'],
    { press: 'session.decide', data: onItem },
    { title: 'Fluisterende voortgang' },
  ),
  sent(
    'submit session.close',
    ['Een bijeenkomst sluiten, met de lijst', 'Close a meeting, with its list'],
    { press: 'session.close', data: running },
    { summary: 'Fluisterende voortgang' },
  ),
  sent(
    'submit session.correct',
    ['De rode draad wijzigen', 'Change the thread'],
    { press: 'session.correct', data: { meeting: ids.held } },
    { summary: 'Fluisterende voortgang' },
  ),
]
