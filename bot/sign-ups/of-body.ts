import type { BodyAffairs } from '../chat/body-affairs.ts'
import type { NumberIntakeStore, SignUpStore } from './store.ts'

interface Stores {
  readonly signUps: Pick<SignUpStore, 'countOf'>
  readonly numberIntakes: Pick<NumberIntakeStore, 'countOf'>
}

/** Sheets and requests of a body, open and closed: as long as anything of it is kept, the body is. */
export const signUpsOfBody = ({ signUps, numberIntakes }: Stores): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const [sheets, intakes] = await Promise.all([signUps.countOf(network, id), numberIntakes.countOf(network, id)])
    return [
      ...(sheets === 0 ? [] : [words.signUps.ofMember.open(sheets)]),
      ...(intakes === 0 ? [] : [words.numberIntakes.ofMember.open(intakes)]),
    ]
  },
})
