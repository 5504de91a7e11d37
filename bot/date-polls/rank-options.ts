import { type Side, sides } from '../network/customs.ts'
import type { Availability, DateOption } from './date-poll.ts'
import type { Asked } from './proposing/seeking.ts'
import { compareMarks } from './proposing/spread-days.ts'

/**
 * What becomes of a side on one option: somebody of it can come; all of it have said that they cannot; that is not
 * known yet; or nobody of it is asked at all.
 */
export type SideState = 'can' | 'cannot' | 'unknown' | 'nobody'

/**
 * Members by what they answered to one option, and organisations by what their members did.
 *
 * @property present organisations of which somebody can come, if needed too.
 * @property missing organisations of which everybody has said that they cannot.
 */
export interface RankedOption {
  readonly option: DateOption
  readonly yes: readonly string[]
  readonly ifNeeded: readonly string[]
  readonly no: readonly string[]
  readonly silent: readonly string[]
  readonly present: readonly string[]
  readonly missing: readonly string[]
  readonly sides: Readonly<Record<Side, SideState>>
}

/**
 * The options of a date poll, best first. The rule: where both sides are needed, the option on which more sides can
 * come; then the one on which more organisations can; then more people; then fewer of them only if needed; then the
 * earlier. Who can if needed can. Only those who are asked count.
 */
export const rankOptions = (
  options: readonly DateOption[],
  answers: readonly Availability[],
  { asked, needsBothSides }: { readonly asked: readonly Asked[]; readonly needsBothSides: boolean },
): readonly RankedOption[] =>
  options
    .map((option) => countOption(option, answers, asked))
    .toSorted((a, b) => compareMarks(markOf(a, needsBothSides), markOf(b, needsBothSides)))

const markOf = (one: RankedOption, needsBothSides: boolean): readonly number[] => [
  needsBothSides ? -sides.filter((side) => one.sides[side] === 'can').length : 0,
  -one.present.length,
  -(one.yes.length + one.ifNeeded.length),
  one.ifNeeded.length,
  one.option.startsAt,
]

const countOption = (option: DateOption, answers: readonly Availability[], asked: readonly Asked[]): RankedOption => {
  const said = new Map(answers.filter((one) => one.option === option.id).map((one) => [one.member, one.answer]))
  const saying = (answer: string | undefined): readonly Asked[] =>
    asked.filter(({ member }) => said.get(member) === answer)
  const [yes, ifNeeded, no, silent] = [saying('yes'), saying('if-needed'), saying('no'), saying(undefined)]
  const present = organisationsOf([...yes, ...ifNeeded])
  const open = new Set([...present, ...organisationsOf(silent)])
  const stateOf = (side: Side): SideState => {
    const isOf = (one: Asked) => one.side === side
    if ([...yes, ...ifNeeded].some(isOf)) return 'can'
    if (silent.some(isOf)) return 'unknown'
    return no.some(isOf) ? 'cannot' : 'nobody'
  }
  return {
    option,
    yes: membersOf(yes),
    ifNeeded: membersOf(ifNeeded),
    no: membersOf(no),
    silent: membersOf(silent),
    present,
    missing: organisationsOf(no).filter((one) => !open.has(one)),
    sides: { education: stateOf('education'), municipality: stateOf('municipality') },
  }
}

const membersOf = (asked: readonly Asked[]): readonly string[] => asked.map(({ member }) => member)
const organisationsOf = (asked: readonly Asked[]): readonly string[] => [
  ...new Set(asked.map(({ organisation }) => organisation)),
]
