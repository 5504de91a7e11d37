import { everyone, type Person, seated } from './people.ts'
import { type Rule, rule } from './rule.ts'
import { reportId, reportToSend } from './settle-report-backs.ts'

/** Whoever speaks for the body that tells. */
const speakers: readonly Person[] = ['secretariat', 'chair', 'facilitator']
const noSpeaker = ['channel.not-seated', 'report-back.for-steward'] as const

export const rulesOfReportBacks: readonly Rule[] = [
  rule('command terugkoppeling', ['Terugkoppeling uit en voor de eigen overleggen', 'List report backs'], everyone),
  rule('press report-back.list', ['Verder bladeren in terugkoppeling', 'Page through report backs'], everyone, {
    asks: () => [{ data: { skip: 0 } }],
  }),
  rule(
    'press report-back.show',
    ['Lezen wat een overleg terugkoppelde: dat overleg zelf en wie het is verteld', 'Read a report back'],
    seated,
    { otherwise: ['report-back.not-yours'], asks: () => [{ data: { report: reportId } }] },
  ),
  rule(
    'press report-back.since',
    ['Lezen wat voor een bijeenkomst is teruggekoppeld', 'Read what was reported back for a meeting'],
    seated,
    {
      otherwise: ['channel.not-seated'],
      asks: ({ bodies, ids }) => [{ data: { body: bodies.oogo.id, meeting: ids.meeting } }],
    },
  ),
  rule('press report-back.write', ['Beginnen terug te koppelen', 'Begin to report back'], speakers, {
    otherwise: noSpeaker,
    asks: ({ bodies }) => [{ data: { body: bodies.oogo.id } }],
  }),
  rule('submit report-back.write', ['Terugkoppelen uit een overleg', 'Report back from a body'], speakers, {
    otherwise: noSpeaker,
    asks: async ({ sentFrom, bodies }) => [
      await sentFrom({ press: 'report-back.write', data: { body: bodies.oogo.id } }, { text: 'Het pact is getekend.' }),
      reportToSend(bodies.oogo, bodies.elsewhere),
    ],
  }),
]
