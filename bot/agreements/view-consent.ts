/** Who of both sides agreed with a decision, by name. */
import type { ConsentView } from '../../cards/consent.ts'
import { sides } from '../network/customs.ts'
import type { Agreement } from './agreement.ts'
import type { Names } from './names.ts'

export const viewConsent = ({ consent }: Pick<Agreement, 'consent'>, names: Pick<Names, 'owner'>): ConsentView | null =>
  consent && {
    dispute: consent.dispute,
    sides: sides
      .map((side) => ({
        side,
        answers: consent.answers
          .filter((one) => one.side === side)
          .map(({ organisation, answer }) => ({
            name: names.owner({ kind: 'organisation', id: organisation }),
            answer,
          })),
      }))
      .filter(({ answers }) => answers.length > 0),
  }
