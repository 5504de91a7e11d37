/** What was measured, as tables that can be pasted into docs/performance.md. */
import { type AnonymiserSpeed, type AnonymiserStart, type LengthCost, mostOfLength } from './anonymise.ts'
import type { ColdStart } from './cold-start.ts'
import type { Result } from './compare.ts'
import type { Share } from './layers.ts'
import type { ListCost } from './lists.ts'
import { networkSizes, type SizeCost } from './network-size.ts'
import { type BallotCosts, ballotSizes, mostOfBallots } from './polls/ballots.ts'
import { type CrowdTimes, crowdLimits } from './polls/votes.ts'
import type { Morning } from './reminders/whole-path.ts'
import { seededSizes } from './seeded-networks.ts'

type Rows = readonly (readonly string[])[]

export const print = (title: string, [head = [], ...rows]: Rows): void => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  console.log(`\n**${title}**\n`)
  for (const cells of [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]) console.log(line(cells))
}

/** What Slack sends is held against Bolt, what Teams sends against botbuilder. */
export const loadRows = (results: readonly Result[]): Rows => [
  ['', 'of node:http', 'of Bolt', 'of botbuilder', 'per second', 'p50 ms', 'p99 ms'],
  ...results.map((result) => [
    result.name,
    result.ratioTo('node:http').toFixed(3),
    isTeams(result.name) ? '' : result.ratioTo('Bolt').toFixed(2),
    isTeams(result.name) ? result.ratioTo('botbuilder').toFixed(2) : '',
    result.perSecond.toFixed(0),
    result.p50.toFixed(1),
    result.p99.toFixed(1),
  ]),
]

const isTeams = (name: string): boolean => name === 'botbuilder' || name.startsWith('Teams ')

export const coldStartRows = (starts: readonly ColdStart[]): Rows => [
  ['', 'empty database (ms)', 'existing database (ms)', 'memory (MB)'],
  ...starts.map(({ name, first, again, memory }) => [name, first.toFixed(0), again.toFixed(0), memory.toFixed(0)]),
]

/** The larger against the smaller, in the same run. */
export const sizeRows = (costs: readonly SizeCost[]): Rows => [
  ['', ...networkSizes.map((size) => `${size} members (ms)`), 'ratio'],
  ...costs.map(({ name, costs: [small = Number.NaN, large = Number.NaN] }) => [
    name,
    small.toFixed(2),
    large.toFixed(2),
    (large / small).toFixed(1),
  ]),
]

/** The larger networks against the smallest, in the same run. */
export const listRows = (costs: readonly ListCost[], sizes: readonly number[] = seededSizes): Rows => [
  ['', ...sizes.map((size) => `${size.toLocaleString('en')}: p50 / p95 ms`), 'ratios of p50'],
  ...costs.map(({ name, p50, p95 }) => [
    name,
    ...p50.map((cost, at) => `${cost.toFixed(2)} / ${(p95[at] ?? Number.NaN).toFixed(2)}`),
    p50
      .slice(1)
      .map((cost) => (cost / (p50[0] ?? Number.NaN)).toFixed(1))
      .join(', '),
  ]),
]

/** The whole path against a loop that only posts, on the same morning. */
export const morningRows = (mornings: readonly Morning[]): Rows => [
  [
    '',
    'reminders',
    'messages',
    'wake (ms)',
    'to the last message (ms)',
    'reminders/s',
    'messages/s',
    'bare',
    'of bare',
  ],
  ...mornings.map(({ reminders, messages, wake, whole, bare }, at) => [
    `morning ${at + 1}`,
    ...[reminders, messages, wake, whole].map((value) => value.toFixed(0)),
    ...[reminders / whole, messages / whole, messages / bare].map((rate) => (rate * 1000).toFixed(0)),
    (bare / whole).toFixed(3),
  ]),
]

/** The most ballots against the fewest, in the same run. */
export const ballotRows = ({ votes, closings }: BallotCosts): Rows => [
  ['', ...ballotSizes.map((size) => `${size.toLocaleString('en')}: p50 / p95 ms`), `ratio, at most ${mostOfBallots}`],
  ...votes.map(({ name, p50, p95 }) => [
    name,
    ...p50.map((cost, at) => `${cost.toFixed(2)} / ${(p95[at] ?? Number.NaN).toFixed(2)}`),
    ((p50.at(-1) ?? Number.NaN) / (p50[0] ?? Number.NaN)).toFixed(2),
  ]),
  ['closing, once', ...closings.map((cost) => cost.toFixed(0)), ''],
]

/** What people wait for, and what then stands on the cards. */
export const crowdRows = ({ people, p50, p99, right }: CrowdTimes): Rows => [
  ['', 'p50 ms', `p99 ms, at most ${crowdLimits.p99}`, `cards right after (ms), at most ${crowdLimits.right}`],
  [`${people} people within ten seconds, on three surfaces`, ...[p50, p99, right].map((value) => value.toFixed(0))],
]

/** Shares under one in two hundred say nothing. */
export const shareRows = (shares: readonly Share[]): Rows => [
  ['layer', 'share'],
  ...shares.filter(({ part }) => part >= 0.005).map(({ layer, part }) => [layer, `${(part * 100).toFixed(0)} %`]),
]

export const installRows = (sizes: readonly (readonly [string, number | null])[]): Rows => [
  ['', 'MB'],
  ...sizes.map(([name, size]) => [name, size === null ? 'not measured' : size.toFixed(0)]),
]

/** Each against ours, in the same run. */
export const speedRows = (speeds: readonly AnonymiserSpeed[]): Rows => [
  ['', 'characters per second', 'times ours', 'p50 ms', 'p95 ms'],
  ...speeds.map(({ name, charactersPerSecond, p50, p95 }) => [
    name,
    charactersPerSecond.toFixed(0),
    (charactersPerSecond / (speeds[0]?.charactersPerSecond ?? Number.NaN)).toFixed(1),
    p50.toFixed(2),
    p95.toFixed(2),
  ]),
]

export const anonymiserStartRows = ({ ready, memory }: AnonymiserStart): Rows => [
  ['', 'to the first answer (ms)', 'memory added (MB)'],
  ['anonymise', ready.toFixed(0), memory.toFixed(0)],
]

/** The dearest first. */
export const lengthRows = (costs: readonly LengthCost[]): Rows => [
  ['', '1,000 characters (ms)', '10,000 characters (ms)', `ratio, at most ${mostOfLength}`],
  ...costs
    .toSorted((one, other) => other.long / other.short - one.long / one.short)
    .map(({ name, short, long }) => [name, short.toFixed(2), long.toFixed(2), (long / short).toFixed(1)]),
]
