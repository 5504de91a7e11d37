/** Reminders are no nuisance: they come in no silence, and not twice where once is enough. */
import { dayAt, hourAt } from '../../../bot/clock.ts'
import { isQuiet, openHours } from '../script/quiet-days.ts'
import { owing } from './nudges.ts'
import type { Post } from './posts.ts'
import type { Stage } from './stage.ts'

export const morningCard = 'morning card'

/** Whether it comes on days that the script does not name. */
export const isUnlisted = ({ said }: Post): boolean => said.endsWith(`: ${morningCard}`) || said.endsWith(`: ${owing}`)

/** @param stage remembers what was given before */
export const tellManners = ({ given }: Stage, posts: readonly Post[]): readonly string[] =>
  posts.flatMap(({ said, to, remindedAt: at }) => {
    if (at === null) return []
    const [when, once] = [`${dayAt(at)} ${hourAt(at)}`, onceIn({ to, said, at })]
    const isDouble = given.has(once)
    given.add(once)
    return [
      ...(isInSilence(at) ? [`“${said}” comes in a silence, at ${when}`] : []),
      ...(isDouble ? [`“${said}” comes beside another, at ${when}`] : []),
    ]
  })

/** A body is told once a day, a person once at a moment. */
const onceIn = ({ to, said, at }: { readonly to: string; readonly said: string; readonly at: number }): string =>
  said.endsWith(`: ${morningCard}`) ? `${to} ${dayAt(at)}` : `${to} ${at}`

const isInSilence = (at: number): boolean =>
  isQuiet(dayAt(at)) || hourAt(at) < openHours.from || hourAt(at) >= openHours.until
