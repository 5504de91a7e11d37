import type { caseRoundRefusals as dutch } from '../nl/refusals-case-rounds.ts'

/** As in “The round is now …”. */
const casePhases: Readonly<Record<string, string>> = {
  draft: 'not brought in yet',
  screening: 'being screened',
  returned: 'back with the submitter',
  open: 'just open: time to read',
  clarifying: 'at the clarifying questions',
  focusing: 'at the core question',
  analysing: 'at the interpretations',
  advising: 'at the advice',
  feedback: 'at the feedback',
  agreeing: 'at agreements and lessons',
  closed: 'closed',
  purged: 'purged',
  withdrawn: 'withdrawn',
}

export const caseRoundRefusals: typeof dutch = {
  'case-round.unknown': () => 'This case round is not there (any more). See with /casus rondes which there are.',
  'case-round.not-set-up': () =>
    'In none of your bodies can you bring in a case now. Ask the chair to turn on Case rounds under /overleg. If it cannot wait, call your own line or Veilig Thuis (0800 2000).',
  'case-round.in-private': () =>
    'You do this in your own conversation with me: others read along here. Open that conversation and type /casus.',
  'case-round.code-unknown': () =>
    'No running case goes with this code. Type it exactly; a round that was erased or withdrawn has no code any more.',
  'case-round.code-not-kept': () =>
    'Keep the code first, and then choose “I have kept the code”. After this I do not show it any more.',
  'case-round.brings-none': () =>
    'With your role you bring in no case yourself: whoever has a voice in a body does, and not the secretariat, a reader or an auditor. If it cannot wait, call your own line or Veilig Thuis (0800 2000).',
  'case-round.request-no-question': () =>
    'Make it one question that ends with a question mark, such as: Wie regelt het vervoer?',
  'case-round.for-steward': () => 'The chair of the body or the secretariat does this. Ask there.',
  'case-round.needs-facilitator': () =>
    'Choose who screens the cases and leads the rounds: without a facilitator nobody reads them.',
  'case-round.same-facilitator': () => 'Choose somebody else as second facilitator, or nobody.',
  'case-round.too-many-lines': ({ most }) => `Keep it to ${most} lines; nobody reads more in a form.`,
  'case-round.no-reach': ({ name }) =>
    `Put behind “${name}”, after a semicolon, how to call or write, as: Veilig Thuis; 0800 2000.`,
  'case-round.not-now': ({ phase }) =>
    `The round is now ${casePhases[phase]}, and then this cannot be done. Open it again with /casus rondes and see what comes now.`,
  'case-round.not-facilitator': () => 'The facilitator does this. Please ask there.',
  'case-round.not-screener': () => 'You do not screen this case. Ask the other facilitator.',
  'case-round.not-submitter': () =>
    'Only whoever brought in the case does this. If you have a codeword, open the case with /casus mijn and that codeword.',
  'case-round.not-withdrawer': () =>
    'Whoever brought in the case, or a facilitator, can withdraw it. If a child can be recognised, tell the facilitator now.',
  'case-round.not-yet-shown': () =>
    'This round is not open to the whole body yet. Wait until the facilitator widens it; you will see its card then.',
  'case-round.no-second': () =>
    'You are the only facilitator yourself, and somebody else has to screen. Ask the secretariat for a second facilitator, and bring in the case then.',
  'case-round.may-be-guessed': ({ organisations }) =>
    `${organisations} organisations sit in this body; people can guess whose case it is. Tick the box if you understand that, or bring the case to a larger body.`,
  'case-round.no-question': () =>
    'Make it a question that ends in a question mark. Advice has its own phase, later on.',
  'case-round.released-already': () =>
    'This case was released already and appears at the next publication moment. You need not do anything; if something is wrong, withdraw it.',
  'case-round.piece-gone': () =>
    'This text is not there (any more), or cannot be seen by you yet. Open the round again and choose one that is there.',
  'case-round.formulations': ({ most }) => `Propose one to ${most} formulations, each on a line of its own.`,
  'case-round.own-advice': () =>
    'This is your own advice, which counts already. Support that of somebody else, or change yours.',
  'case-round.too-soon': ({ day }) =>
    `The second feedback can be given from ${day}. You will be told then; do it after that.`,
  'case-round.own-lesson': () =>
    'A lesson that you wrote yourself is released by the other facilitator. Please ask there.',
  'case-round.ends-already': () => 'This phase ends at the next publication moment already. Wait for that.',
  'case-round.extended-already': ({ days }) =>
    `A phase can be extended once, by ${days} working days, and that was done. Go on when it ends, or close the round if too few take part.`,
  'case-round.step-on': () => 'You are in a meeting: go to the next step with Next.',
  'case-round.waits-for-meeting': () =>
    'This round waits for its meeting. Begin that with Start, and you lead it through the steps yourself.',
  'case-round.too-few': () => 'Too few take part. Extend the round first, or close it.',
  'case-round.says-who': ({ words, hasPerson, hasPlace, hasDay }) =>
    [
      `This may tell whom the case is about: ${words.map((word) => `“${word}”`).join(', ')}. This form is not secret: write it in more general words, or leave it out.`,
      ...(hasPerson ? ['Who does it is chosen from the list; a colleague in the network is named in full.'] : []),
      ...(hasPlace ? ['An organisation of the network is named in full.'] : []),
      ...(hasDay ? ['A day belongs at “When?”.'] : []),
    ].join(' '),
  'case-round.says-too-much': ({ words }) =>
    `Together these may point at one child: ${words.map((word) => `“${word}”`).join(', ')}. This form is not secret: make at least one of them more general.`,
  'case-round.enough': () =>
    'Enough people take part. If you still want this phase shorter or longer, choose End phase or Extend.',
  'case-round.wide-already': () => 'This round is open to the whole body already. You need not do anything.',
  'case-round.in-writing': () =>
    'This round is in writing; no meeting belongs to it. Choose live or mixed for a next case.',
  'case-round.live-already': () => 'The meeting has begun already. Go to the next step with Next.',
  'case-round.not-live': () => 'No meeting is on now. Begin it with Start, or let the phase end in writing.',
  'case-round.too-few-present': ({ least }) =>
    `Begin with at least ${least} people, or one can guess whose case it is. Wait for the others, or choose another day.`,
  'case-round.no-link': () =>
    'With a codeword I keep no record of who brought in the case, so there is nothing to wipe. If you want the text gone, withdraw the case.',
  'case-round.setting-outside': ({ least, most }) => `Write a whole number from ${least} to ${most} here.`,
  'case-round.hours-unfit': ({ from, until }) =>
    `Name one to four whole hours between ${from} and ${until} o’clock, in order, for example: 9, 14.`,
  'case-round.live-minutes': ({ least, most, together }) =>
    `All steps together take ${together} minutes now. Make it ${least} to ${most}, each step a minute at least.`,
  'case-round.feedback-late': ({ retentionDays }) =>
    `After ${retentionDays} days everything is purged. Let the second feedback come earlier, or keep the texts longer.`,
}
