/** What takes long the first time is done once nobody waits for it any more. */
import { anonymise } from '../bot/anonymise/anonymise.ts'

/** Reads every list of the anonymiser, which takes about a second: else whoever writes first would wait for it. */
export const warmUp = (): void => {
  anonymise('Roos zit thuis. zij speelt met bloem, in groep 7 van de school.')
}
