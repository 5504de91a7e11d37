/** What is said without anybody asking, and to whom: each view reaches the conversations that the table gives it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anchorLog, checkLog } from '../../bot/audit/check.ts'
import { instantOn } from '../../bot/clock.ts'
import { featuresOf } from '../../scripts/features.ts'
import { formIn, must } from '../world.ts'
import { namesOf } from './names.ts'
import { identityOf, type Person, team } from './people.ts'
import { askedBy, oogoAt, openRightsWorld, type RightsWorld, sentOf } from './rights-world.ts'
import { carouselIds, carouselToBegin } from './settle-carousels.ts'
import { datesToPropose } from './settle-date-polls.ts'
import { handReminderState } from './settle-hand-reminders.ts'
import { shiftToSend, stepsToStart } from './settle-plans.ts'
import { pollIds } from './settle-polls.ts'
import { reportToSend } from './settle-report-backs.ts'
import { sessionIds } from './settle-sessions.ts'
import { intakeToSend, sheetToSend } from './settle-sign-ups.ts'

/** The channels of the body that the thing is of, or the conversations with these people alone; `told`: whom it was written for. */
type Audience = 'body' | Person | 'absent' | 'told'
const audiences: Readonly<Record<string, Audience | readonly Audience[]>> = {
  'agenda:sent': 'body',
  'agreement:card': 'body',
  'nudge:nudge': 'told',
  'hand-reminder:given': 'body',
  'hand-reminder:told': 'owner',
  'meeting:card': 'body',
  'meeting:series': 'body',
  'meeting:wakes': 'body',
  'meeting:runs-out': 'secretariat',
  'meeting:week-before': 'body',
  'meeting:today': 'body',
  'meeting:invitation': 'body',
  'meeting:list': 'body',
  'meeting:list-missed': 'absent',
  'plan:card': 'body',
  'body-morning:card': 'body',
  'plan:shifted': 'body',
  'progress-report:card': 'body',
  'report-back:card': 'body',
  'date-poll:card': 'body',
  'poll:card': 'body',
  'poll:options': 'body',
  'sign-up-sheet:card': 'body',
  'number-intake:card': 'body',
  'carousel:card': 'body',
  'carousel:due': 'owner',
  'carousel-stage:begun': 'body',
  'case-round:card': 'body',
  'absence:card': 'deputy',
  'absence:deputy-gone': 'absent',
  'channel:trouble': 'secretariat',
  'channel:undelivered': 'secretariat',
  'channel:warning': 'secretariat',
  'channel-space:revoked': 'secretariat',
  'member:erasure-asked': 'secretariat',
  'audit:broken': 'secretariat',
  'school-calendar:missing': 'secretariat',
}

let world: RightsWorld
/** What was said to people alone is forgotten after a year: read before. */
let withinAYear: ReturnType<typeof readOwed> = []

const submit = async (person: Person, sent: { name: string; state: unknown; values: unknown }) =>
  world.app.answer({ ...askedBy(identityOf(person), 'here'), kind: 'submit', ...sent })

/** Everything of which somebody is told happens once. */
beforeAll(async () => {
  world = await openRightsWorld()
  const { app, sentFrom, members, ids, bodies } = world
  const round = { name: 'agenda-item.send-round', data: { meeting: ids.meeting } }
  await app.answer({ ...askedBy(identityOf('chair'), 'here'), kind: 'press', ...round })
  await submit(
    'owner',
    await sentFrom({ command: 'afspraak', text: 'Zwijgend verslag @Wiebe Owner uiterlijk 24 november' }),
  )
  const closing = { press: 'session.close', data: { meeting: sessionIds.running } }
  const present = (['secretariat', 'chair', 'facilitator', 'owner', 'member'] as const).map((one) => members[one].id)
  await submit('secretariat', await sentFrom(closing, { present }))
  const planning = { press: 'meeting.plan', data: { body: bodies.oogo.id } }
  await submit('chair', await sentFrom(planning, { when: 'di 14 september 2027 14.00' }))
  const rhythm = { press: 'meeting.plan-rhythm', data: { body: bodies.oogo.id } }
  await submit('chair', await sentFrom(rhythm))
  await submit('chair', { name: 'date-poll.propose-these', ...datesToPropose(world.bodies.oogo) })
  await submit('owner', { name: 'sign-up.write', ...sheetToSend(bodies.oogo, members.owner) })
  await submit('owner', { name: 'carousel.begin', ...carouselToBegin(bodies.oogo) })
  const walk = { press: 'carousel.move', data: { carousel: carouselIds.preparing, to: 'walking' } }
  await submit('owner', await sentFrom(walk, { until: '20' }))
  const ending = { press: 'carousel.move', data: { carousel: carouselIds.groups, to: 'closed' } }
  await submit('owner', await sentFrom(ending, { thread: 'Samen verder.' }))
  await submit('owner', { name: 'number-intake.write', ...intakeToSend(bodies.oogo) })
  const making = { press: 'poll.repeat', data: { poll: pollIds.closed } }
  const looking = await world.app.answer({
    ...askedBy(identityOf('chair'), 'here'),
    kind: 'submit',
    ...(await sentFrom(making, { secrecy: 'anonymous' })),
  })
  const asked = formIn(looking.reply)
  await submit('chair', sentOf(asked, {}))
  const missing = { press: 'poll.add-option', data: { poll: (asked.state as { id: string }).id } }
  await submit('owner', await sentFrom(missing, { option: 'Huisvesting' }))
  const moving = { press: 'meeting.change', data: { meeting: ids.meeting } }
  await submit('chair', await sentFrom(moving, { when: 'di 16 februari 2027 14.00-15.30' }))
  await submit('chair', { name: 'plan.shift', ...shiftToSend })
  await submit('chair', { name: 'plan.steps', ...stepsToStart(bodies.oogo) })
  await submit('elsewhere', { name: 'report-back.write', ...reportToSend(bodies.elsewhere, bodies.oogo) })
  const ofOogo = { text: '', body: world.bodies.oogo.id, id: 'voortgang-1' }
  await app.answer({ ...askedBy(identityOf('owner'), 'here'), kind: 'press', name: 'progress.post', data: ofOogo })
  await app.answer({ ...askedBy(identityOf('reader'), 'alone'), kind: 'press', name: 'network.ask-erasure', data: {} })
  const values = { from: '1 december', until: '20 december', deputy: members.deputy.id }
  await submit('secretariat', { name: 'member.write-absence', state: { member: members.absent.id }, values })
  const passing = { from: members.deputy.id, to: members.absent.id }
  await submit('secretariat', { name: 'member.confirm-succession', state: passing, values: {} })
  const facts = { isPublic: true, guests: 2, outsiders: 1 }
  await app.notice({ kind: 'looked', at: oogoAt, facts, name: null })
  await app.notice({ kind: 'undelivered', at: oogoAt })
  await app.notice({ kind: 'gone', at: oogoAt, trouble: 'archived' })
  await app.notice({ kind: 'revoked', surface: 'slack', space: team })
  const { storage, network } = world
  await anchorLog(storage, network, 1)
  await storage.safe.move(network, async (anchor) => anchor && { ...anchor, head: { seq: 999, mark: '' } })
  await checkLog(storage, network, 2)
  const stopping = { state: handReminderState(bodies.oogo), values: {} }
  // A week before the meeting that moved, and its day; a window of the rhythm that wakes, and one that runs out.
  for (const day of ['2026-11-24', '2027-01-20', '2027-02-09', '2027-02-16', '2027-06-10', '2027-07-01']) {
    world.moveTo(instantOn(day, 10))
    await app.wake()
  }
  await app.answer({ ...askedBy(identityOf('chair'), 'here'), kind: 'submit', name: 'hand-reminder.stop', ...stopping })
  withinAYear = readOwed()
  // Of no school year so far ahead are the holidays known.
  world.moveTo(instantOn('2099-11-24', 10))
  await app.wake()
})
afterAll(() => world?.close())

const readOwed = () =>
  world.rows.read(`
    SELECT o.ref_kind || ':' || CASE instr(o.view, '@') WHEN 0 THEN o.view ELSE substr(o.view, 1, instr(o.view, '@') - 1) END AS view,
      c.body AS body, c.member AS member, n.member AS told, COALESCE(i.body, su.body, ni.body, w.to_id, m.body, x.body, d.body, q.body, z.body, p.body, b.body, json_extract(h.data, '$.body'),
        CASE o.ref_kind WHEN 'body-morning' THEN o.ref_id END) AS of_body
    FROM outbox o JOIN channels c ON c.id = o.channel
    LEFT JOIN meetings m ON o.ref_kind IN ('agenda', 'meeting') AND m.id = o.ref_id
    LEFT JOIN (SELECT r.id, j.value AS body FROM report_backs r, json_each(r.to_bodies) j) b
      ON o.ref_kind = 'report-back' AND b.id = o.ref_id AND b.body = c.body
    LEFT JOIN nudges n ON o.ref_kind = 'nudge' AND n.id = o.ref_id
    LEFT JOIN plans p ON o.ref_kind = 'plan' AND p.id = o.ref_id
    LEFT JOIN case_rounds x ON o.ref_kind = 'case-round' AND x.id = o.ref_id
    LEFT JOIN date_polls d ON o.ref_kind = 'date-poll' AND d.id = o.ref_id
    LEFT JOIN carousels z ON o.ref_kind IN ('carousel', 'carousel-stage') AND z.id = o.ref_id
    LEFT JOIN polls q ON o.ref_kind = 'poll' AND q.id = o.ref_id
    LEFT JOIN hand_reminders w ON o.ref_kind = 'hand-reminder' AND o.view LIKE 'given@%' AND w.id = o.ref_id
    LEFT JOIN sign_up_sheets su ON o.ref_kind = 'sign-up-sheet' AND su.id = o.ref_id
    LEFT JOIN number_intakes ni ON o.ref_kind = 'number-intake' AND ni.id = o.ref_id
    LEFT JOIN agreements i ON o.ref_kind = 'agreement' AND i.id = o.ref_id
    LEFT JOIN history h ON o.ref_kind = 'progress-report' AND h.ref_kind = o.ref_kind AND h.ref_id = o.ref_id`)

const owed = () => [...withinAYear, ...readOwed().filter(({ view }) => view !== 'nudge:nudge')]

describe('what is said without asking', () => {
  const audienceOf = (name: string) => must(audiences[name], `line for the view ${name} in test/rights/views.test.ts`)
  const views = () => namesOf(featuresOf(world.storage, () => null)).filter((name) => name.startsWith('view '))

  it('has a line for every view, and no other', () => {
    expect(
      views()
        .map((name) => name.slice('view '.length))
        .sort(),
    ).toEqual(Object.keys(audiences).sort())
  })

  it('comes to the body that it is of, or to the one whom it concerns, and to nobody else', () => {
    const strays = owed().filter(({ view, body, member, told, of_body }) => {
      const audience = [audienceOf(String(view))].flat()
      const isOfBody = body !== null && body === of_body
      const isFor = (one: Audience): boolean => {
        if (one === 'body') return isOfBody
        return member !== null && member === (one === 'told' ? told : world.members[one].id)
      }
      return !audience.some(isFor)
    })
    expect(strays).toEqual([])
    expect([...new Set(owed().map(({ view }) => view))].sort()).toEqual(Object.keys(audiences).sort())
    expect(world.faults).toEqual([])
  })
})
