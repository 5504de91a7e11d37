import type { caseMine as source } from '../nl/case-mine.ts'

export const caseMine: typeof source = {
  title: 'My cases',
  open: 'Open',
  none: 'There is no running case under your name.',
  some: 'You brought in these cases. Only you see this, as long as this form is open.',
  which: 'Which case?',
  option: (title, phase) => `${title} (${phase})`,
  byCode: 'None of these: I type a case code below',
  code: 'Or your case code',
  codeHint: 'Of a case with a case code I do not keep whose it is. Type the code.',

  one: {
    title: 'My case',
    send: 'Next',
    phase: (phase) => `Now: ${phase}.`,
    waits: (when) => `The facilitator reads it from ${when}.`,
    late: 'It waits longer than agreed. Chair and secretariat heard that a case waits, and not whose.',
    alone:
      'As a facilitator you do not screen your own case, and at this moment there is nobody else. Nobody sees that. If the body chooses somebody, they screen it.',
    expires: (day) => `If nobody lets it pass, it disappears on ${day}. You can also withdraw it now.`,
    withYou: 'back with you',
    sendAgain: (day) => `If you do not hand it in anew, it disappears on ${day}.`,
    released: (when) => `The case is released and appears on ${when}.`,
    question: (text) => `The facilitator asks: ${text}`,
    does: 'What do you want to do?',
    moves: {
      open: 'Open the round: answer questions, choose the core question, give feedback',
      rewrite: 'Work in the question and hand it in anew',
      unlink: 'Wipe my link',
      withdraw: 'Withdraw the case',
    },
  },

  withdraw: {
    title: 'Withdraw the case',
    submit: 'Withdraw',
    about:
      'The case disappears at once, with all questions, interpretations and advice. That cannot be undone. Nobody hears who withdrew it.',
    done: 'The case is withdrawn. Its key is destroyed; the texts can be read no more, not in backups either.',
  },
  unlink: {
    title: 'Wipe my link',
    submit: 'Wipe',
    about:
      'The round goes on, but nobody is its submitter any more. You can then answer no questions, give no feedback and not withdraw the case. That cannot be undone. Whoever has an older copy of the database and can reach the key reads the link in it until the round is erased. If such a copy is put back, the link is there again: wipe it anew.',
    done: 'The link to you is wiped. In this round you are a participant like anybody from now on.',
  },
}
