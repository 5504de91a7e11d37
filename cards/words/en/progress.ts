import type { Words } from '../words.ts'

export const progress: Words['progress'] = {
  title: (name) => `Progress of ${name}`,
  everything: 'all your bodies',
  period: (from, until) => `From ${from} up to and including ${until}`,
  counts: {
    done: (count) => `${count} done`,
    moved: (count) => `${count} moved`,
    late: (count) => `${count} late`,
    open: (count) => `${count} open`,
    withdrawn: (count) => `${count} withdrawn`,
  },
  picture: (day) => `State on ${day}`,
  nothing: 'In this period nothing changed, and nothing is late.',
  parts: { done: 'Done', moved: 'Moved', late: 'Late', fresh: 'Newly agreed', withdrawn: 'Withdrawn' },
  row: (number, title) => `${number}. ${title}`,
  movedFrom: (was, is) => `was due ${was}, now ${is}`,
  lateBy: (days) => {
    if (days < 14) return days === 1 ? '1 day late' : `${days} days late`
    if (days < 60) return `${Math.round(days / 7)} weeks late`
    if (days < 730) return `${Math.round(days / 30)} months late`
    return `${Math.round(days / 365.25)} years late`
  },
  more: (count) => `and ${count} more`,
  post: 'Put it in the channel',
  posted: (name) => `The progress stands in the channels of ${name}.`,
  postedBy: (name, day) => `Shared by ${name}, ${day}`,
  takeAlong: 'Take along',
  formats: { docx: 'Word', html: 'Print' },
  file: 'progress',
  periods: { 'deze maand': 'This month', 'dit kwartaal': 'This quarter', 'dit schooljaar': 'This school year' },
  columns: { part: 'What', number: 'No.', title: 'Agreement', owners: 'Who', said: 'Remarks' },
}
