import type { DatePollStore } from './store.ts'

/** Whether a date poll of this meeting is open. */
export const isDaySought =
  ({ datePolls }: { readonly datePolls: Pick<DatePollStore, 'ofMeeting'> }) =>
  async (network: string, meeting: string): Promise<boolean> =>
    (await datePolls.ofMeeting(network, meeting)).some(({ state }) => state === 'open')
