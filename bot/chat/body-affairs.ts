/** What a feature keeps of a body as a whole. */
import type { Body } from '../network/network.ts'
import type { Reader } from './feature.ts'

export interface BodyAffairs {
  /** What there is, in the reader's words ("3 afspraken"); empty when there is nothing. A body of which anything is kept stays. */
  readonly countOf: (body: Body, reader: Pick<Reader, 'words'>) => Promise<readonly string[]>
}
