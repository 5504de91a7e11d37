/** A result in the form of the second count. */
import type { Count, Result } from '../../bot/polls/result.ts'
import type { SecondCount } from './second-count.ts'

export const linesOf = ({ voters, count, sides }: Result): SecondCount => ({
  voters,
  count: count === null ? null : say(count),
  sides: sides && {
    education: say(sides.education.count),
    municipality: say(sides.municipality.count),
  },
})

const say = (count: Count): readonly string[] => {
  if (count.kind === 'consent') {
    return count.given.map(({ voter, side, answer, reason }) => [voter, side, answer, reason].join(' ')).toSorted()
  }
  const lines =
    count.kind === 'rank'
      ? count.options.map(({ option, place, beats }) => `${option} ${place} ${beats}`)
      : count.options.map((one) => `${one.option} ${one.count} ${one.voters}`)
  return [...lines.toSorted(), `none ${count.none}`]
}
