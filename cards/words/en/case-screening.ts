import type { caseScreening as source } from '../nl/case-screening.ts'

export const caseScreening: typeof source = {
  title: 'Screen a case',
  read: 'Read',
  send: 'Send',
  none: 'No case waits for you to screen it. You hear of it at a fixed moment, once there is one.',
  waiting: (count) => (count === 1 ? 'One case waits.' : `${count} cases wait.`),
  which: 'Which case?',
  option: (title, body) => `${title} (${body})`,
  about: 'You read the text as the members would. Whose case it is I cannot tell you.',
  traits: 'Mind: by this the child may be recognised.',
  putBack: (words) => `The submitter put these words back: ${words}. See that there is no name among them.`,
  checklist: (onePlan, exemption) => `One child, one plan: ${onePlan}. Exemption: ${exemption}.`,
  steps: (steps) => `Steps of the region that were taken: ${steps}.`,
  noSteps: 'No step of the region was ticked.',
  barriers: (barriers) => `In the way: ${barriers}.`,
  facts: (sector, age, duration, way) => `${sector}. ${age}. ${duration}. ${way}.`,
  first: (who) =>
    `Put before ${who} first, who reads it alone, with the facilitators. The whole body reads it when you widen the round, at the latest with the core question.`,
  verdict: 'What do you do?',
  verdicts: {
    release: (first) =>
      `Release: ${first === null ? 'the members read it' : `${first} reads it, not yet the whole body,`} from the next moment`,
    return: 'Return it with a question',
    withdraw: 'Withdraw: the text is gone at once',
  },
  question: 'Question to the submitter',
  questionHint: 'Needed to return it with a question. The submitter reads it with /casus mijn.',
  questionChanged: 'I took out of your question what may point at somebody. If it is right like this, send it.',
  done: 'Screening done',
  released: (when, first) =>
    `The case is released and appears on ${when}${first === null ? '' : `, at first to ${first} alone`}.`,
  returned: 'The case is back with the submitter, with your question.',
  withdrawn: 'The case is withdrawn. Its text is destroyed.',
}
