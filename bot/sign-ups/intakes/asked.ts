/** Of whom a number is asked: of those who have a say in the body by a seat of their own, or of their organisations. */
import type { Member } from '../../network/network.ts'
import { voicesOf } from '../sheets/owner.ts'
import type { SignUpStores } from '../stores.ts'
import type { NumberAnswer, NumberIntake } from './number-intake.ts'

type Stores = Pick<SignUpStores, 'network' | 'numberIntakes'>

/** For whom a member answers. */
export const partyOf = ({ per }: Pick<NumberIntake, 'per'>, member: Pick<Member, 'id' | 'organisation'>): string =>
  per === 'organisation' ? member.organisation : member.id

/**
 * @property voices whoever is asked, by name. @property parties each once. @property silent those who have not answered.
 * @property answered how many have, also of those who are asked no more; of `asked` in all.
 */
export interface Standing {
  readonly voices: readonly Member[]
  readonly answers: readonly NumberAnswer[]
  readonly silent: readonly string[]
  readonly answered: number
  readonly asked: number
}

export const readStanding = async (stores: Stores, intake: NumberIntake): Promise<Standing> => {
  const [voices, answers] = await Promise.all([
    voicesOf(stores, intake.network, intake.body),
    stores.numberIntakes.answers(intake.network, intake.id),
  ])
  const parties = new Set(voices.map((member) => partyOf(intake, member)))
  const given = new Set(answers.map(({ party }) => party))
  const silent = [...parties].filter((party) => !given.has(party))
  return { voices, answers, silent, answered: given.size, asked: given.size + silent.length }
}
