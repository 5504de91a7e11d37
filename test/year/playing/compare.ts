/** How things stand against how the script has it, in sentences. */
import { bodyOfMeeting, heraldDays } from '../script/cast.ts'
import type { Day, Stand } from '../script/deed.ts'
import { isUnlisted, tellManners } from './manners.ts'
import { type Post, readPosts } from './posts.ts'
import { readAgenda } from './read-agenda.ts'
import { readHeard, readHistory } from './read-history.ts'
import { idOfMeeting, type Stage } from './stage.ts'
import { readCalendars, readConfirmed, readList, readMeetings, readPlan, readReport, readTasks } from './stand.ts'
import { tell, tellAll, tellHeard, tellInOrder, tellLines, tellPosts, tellRead } from './tell.ts'

type Said = Readonly<Record<string, string>>

/** What stands until the script says otherwise. */
export interface Expected {
  readonly meetings: Said
  readonly calendars: Said
  readonly tasks: Said
  readonly confirmed: Said
  readonly agendas: Readonly<Record<string, readonly string[]>>
}

export const nothingYet: Expected = { meetings: {}, calendars: {}, tasks: {}, confirmed: {}, agendas: {} }

interface Moment {
  readonly on: string
  readonly part: 'night' | 'morning' | 'evening'
  readonly script: Day | undefined
}

export const compareDay = async (stage: Stage, before: Expected, { on, part, script }: Moment) => {
  const stand = (part === 'night' ? null : script?.[part]) ?? {}
  const expected = follow(before, stand)
  const posts = await readPosts(stage)
  const heralded = part === 'morning' ? heraldsOn(on, before) : []
  const differences = [
    ...tellPosts(
      [...(stand.posts ?? []), ...heralded],
      posts.filter((post) => !isUnlisted(post)).map(({ said }) => said),
    ),
    ...tellManners(stage, posts),
    ...tellRead(stand.says ?? {}, posts),
    ...tellRead(summariesOf(script, posts), posts),
    ...(part === 'morning' ? await tellAgendasOf(stage, expected, on) : []),
    ...(part !== 'night' && stand === script?.[part] ? await tellStand(stage, expected, stand) : []),
  ]
  return { expected, differences }
}

/** A meeting that gets a day is in calendars for the first time, unless the script says otherwise. */
const follow = (before: Expected, stand: Stand): Expected => {
  const dated = Object.entries(stand.meetings ?? {}).filter(([name, at]) => isDay(at) && !before.calendars[name])
  const first = Object.fromEntries(dated.map(([name]) => [name, 'REQUEST 0']))
  return {
    meetings: { ...before.meetings, ...stand.meetings },
    calendars: { ...before.calendars, ...first, ...stand.calendars },
    tasks: { ...before.tasks, ...stand.tasks },
    confirmed: { ...before.confirmed, ...stand.confirmed },
    agendas: { ...before.agendas, ...stand.agendas },
  }
}

const isDay = (at: string): boolean => /^\d/u.test(at)

/** What is said of the meetings to come without anybody asking. */
const heraldsOn = (on: string, { meetings }: Expected): readonly string[] =>
  Object.entries(meetings).flatMap(([name, at]) =>
    Object.entries(heraldDays)
      .filter(([, dayFor]) => isDay(at) && dayFor(at.slice(0, 10)) === on)
      .map(([view]) => `${bodyOfMeeting(name)}: ${view} of ${name}`),
  )

/** Whoever reads of a meeting that was held reads the thread that ran through it. */
const summariesOf = (script: Day | undefined, posts: readonly Post[]): NonNullable<Stand['says']> =>
  Object.fromEntries(
    (script?.does ?? []).flatMap((deed) =>
      deed.does === 'meet'
        ? posts
            .filter(
              ({ said }) =>
                said.endsWith(`list of ${deed.meeting}`) || said.endsWith(`terugkoppeling of ${deed.meeting}`),
            )
            .map(({ said }) => [said, [deed.summary]])
        : [],
    ),
  )

/** A meeting opens with the agenda that went round. */
const tellAgendasOf = async (stage: Stage, { meetings, agendas }: Expected, on: string): Promise<readonly string[]> => {
  const today = Object.entries(meetings).filter(([, at]) => at.startsWith(on))
  const told = today.map(async ([name]) =>
    tellLines(`agenda of ${name} that opens`, agendas[name] ?? [], await readAgenda(stage, idOfMeeting(stage, name))),
  )
  return (await Promise.all(told)).flat()
}

const tellStand = async (stage: Stage, expected: Expected, stand: Stand): Promise<readonly string[]> => [
  ...tellAll('meeting', expected.meetings, await readMeetings(stage)),
  ...tellAll('list confirmed of', expected.confirmed, await readConfirmed(stage)),
  ...tellAll('task of', expected.tasks, await readTasks(stage)),
  ...tellAll('calendar of', expected.calendars, await readCalendars(stage)),
  ...(await tellEach('agenda of', stand.agendas, (name) => readAgenda(stage, idOfMeeting(stage, name)))),
  ...(await tellEach('list of', stand.lists, (name) => readList(stage, name))),
  ...(await tellEach('who hears of', stand.reports, (name) => readReport(stage, name))),
  ...(await tellEach('what is heard at', stand.heard, (name) => readHeard(stage, name), tellHeard)),
  ...(await tellEach('history of', stand.history, (name) => readHistory(stage, name), tellInOrder)),
  ...(stand.plan ? tell('plan', JSON.stringify(stand.plan), JSON.stringify(await readPlan(stage))) : []),
]

const tellEach = async (
  what: string,
  wanted: Readonly<Record<string, readonly string[]>> | undefined,
  read: (name: string) => Promise<readonly string[]>,
  tellOf = tellLines,
): Promise<readonly string[]> => {
  const told = Object.entries(wanted ?? {}).map(async ([name, lines]) =>
    tellOf(`${what} ${name}`, lines, await read(name)),
  )
  return (await Promise.all(told)).flat()
}
