/** What the fields of a round's form are made from. */
import { sayFrom } from '../../../cards/case-round-reading.ts'
import type { Option } from '../../../cards/form.ts'
import type { Reader } from '../../chat/feature.ts'
import type { Body } from '../../network/network.ts'
import { isPhaseFrom, type Phase } from '../case-round.ts'
import type { ShownPiece } from '../seeing/show-pieces.ts'
import type { Found } from './access.ts'

/** @property pieces that stand on the page that is read: what is not read is not chosen either. */
export interface Offering extends Found {
  readonly pieces: readonly ShownPiece[]
  /** On whose agendas they can put a lesson. */
  readonly agendas: readonly Pick<Body, 'id' | 'name'>[]
}

export const optionsOf = (pieces: readonly ShownPiece[], { words }: Reader): readonly Option[] =>
  pieces.map(({ id, from, text }) => ({ value: id, label: `${sayFrom(from, words)}: ${text ?? ''}` }))

/** Questions are answered until the kernvraag is chosen. */
export const areAnswered = (phase: Phase): boolean => isPhaseFrom(phase, 'clarifying', 'focusing')
