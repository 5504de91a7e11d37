import type { caseBringingIn as source } from '../nl/case-bringing-in.ts'
import { traits } from './traits.ts'

export const caseBringingIn: typeof source = {
  menu: 'Case rounds',
  intro:
    'Put a situation that is stuck before colleagues of other organisations, without their knowing whose it is. I take out names, schools and places before anybody reads it.',
  bringIn: 'Bring in a case',
  mine: 'My cases',
  screening: 'Screen cases',
  rounds: 'See case rounds',
  whoSees: 'Who can see that it was me?',
  cannotWait: 'This cannot wait',
  inPrivate:
    'We do not speak of cases here: others read along. Open your own conversation with me and type /casus there, or open /netwerk and choose Case rounds.',
  onHome: 'Is a situation stuck? Put it, without your name, before colleagues of other organisations.',

  start: {
    title: 'Bring in a case',
    next: 'Next',
    platform: (platform) =>
      `What you type here travels by ${platform}. If you would rather not, use your own page of Schakel`,
    page: 'open your page',
    pageHow: 'with /netwerk pagina you get a link to sign in',
    body: 'In which body?',
    level: 'How secret?',
    way: 'How do we discuss it?',
    guessable: (bodies) =>
      `Mind: in ${bodies.map(({ name, organisations }) => `${name} (${organisations} organisations)`).join(', ')} people can guess whose the case is.`,
    asBody: 'as usual in the body',
    urgent: 'Can it wait?',
    canWait: 'Yes, I bring in a case',
    cannotWait: 'No, this cannot wait: whom do I call?',
    levelHint:
      'Shielded: the link to you is kept encrypted and goes with the round. Case code: I do not keep who you are; you get a code, and without it you can no longer reach the case, nor withdraw it.',
  },
  levels: { sealed: 'Shielded', codeword: 'Case code' },
  ways: {
    written: 'In writing, in about twelve working days',
    live: 'Live, in a meeting of a good hour',
    mixed: 'Mixed: questions in writing first, then a meeting',
  },

  write: {
    title: 'Bring in a case',
    again: 'Work in the question',
    check: 'Check',
    about: (body, level, way) => `For ${body}. ${level}. ${way}.`,
    nothingYet:
      'Nothing has been kept or sent yet. First I show what I take out of it; then you decide whether the case is handed in.',
    keptBefore:
      'Your case is kept, encrypted, as you handed it in. What you change here I keep once you hand it in anew; first I show what I take out of it.',
    cannotWait: 'Can it not wait? Close this form and call:',
    parts: {
      matter: '1 of 4. The matter',
      tried: '2 of 4. What was done, and what stands in the way',
      request: '3 of 4. The question',
      checks: '4 of 4. So that nothing is left out',
    },
    upTo: (characters) => `At most ${characters} characters.`,
    caseTitle: 'Title in plain words',
    sector: 'Sector',
    ageBand: 'Age group',
    duration: 'How long has it lasted?',
    story: 'What is happening?',
    storyHint: 'No names, places, schools or diagnoses.',
    tried: 'What has been tried, and who is involved?',
    triedHint: 'Name functions, such as mentor, attendance officer or youth doctor.',
    voice: 'How are child and parents involved?',
    barrier: 'Which rule or limit is in the way?',
    barriers: 'What is that rule or limit about?',
    request: 'My question to the group',
    requestHint: 'One sentence that ends with a question mark.',
    onePlan: 'Is there one child, one plan?',
    exemption: 'Is there an exemption from compulsory education?',
    steps: 'Which steps of the region were taken?',
    first: 'First before one organisation?',
    firstNone: 'No, before the whole body at once',
    firstHint:
      'Whom you choose reads the case alone at first, at the latest until the core question. Your own organisation is not among them: whom you choose knows that the case is not from there.',
  },
  answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
  sectors: {
    po: 'Primary education',
    sbo: 'Special needs primary education',
    so: 'Special primary education',
    vo: 'Secondary education',
    vso: 'Special secondary education',
    mbo: 'Vocational education',
    transition: 'Between schools',
  },
  ages: {
    '0-3': '0 to 3',
    '4-7': '4 to 7',
    '8-12': '8 to 12',
    '13-15': '13 to 15',
    '16-18': '16 to 18',
    '18+': 'over 18',
  },
  durations: {
    'under-4-weeks': 'Less than 4 weeks',
    '4-weeks-3-months': '4 weeks to 3 months',
    '3-6-months': '3 to 6 months',
    'over-6-months': 'More than 6 months',
  },
  barriers: {
    transport: 'Transport',
    'waiting-list': 'Waiting list',
    admission: 'Placement and admission',
    funding: 'Funding',
    exemption: 'Compulsory education and exemption',
    'data-sharing': 'Sharing data',
    care: 'Care and its indication',
    staff: 'Staff and expertise',
    residence: 'Residence and borders of the region',
    other: 'Something else',
  },

  review: {
    title: 'Check the case',
    submit: 'Hand in',
    intro:
      'This is what I made of it. Below each text stands what I changed. Change what can still be recognised, and then hand it in. I check again whatever you change.',
    again: {
      changed: 'Nothing was handed in yet: I took something more out. Look at it once more, and then hand it in.',
      warned: 'Nothing was handed in yet: something new stands out in what you changed. Read it, and then hand it in.',
      blocked: 'Nothing was handed in yet, and nothing has changed.',
      failed: 'This is the text that you meant to hand in.',
    },
    clear: 'I found nothing more by which anybody can be recognised. Look yourself too: you know the child, I do not.',
    warn: 'Mind: by this the child may be recognised. Make it more general, or hand it in like this; the facilitator sees this warning too.',
    block:
      'The case cannot be handed in like this: these particulars together point at one child. At most one may stay (a diagnosis or school year does not count): make the others more general, or leave them out.',
    changed: (changes) => `Changed: ${changes}`,
    change: (was, is) => `${was} → ${is}`,
    traits,
    trait: (said, why, suggestion) => `“${said}”: ${why}. Write for instance: ${suggestion}.`,
    putBack: 'Put back',
    putBackHint: 'Only plain words that I wrongly took for a name. The facilitator sees which you put back.',
    mayBeGuessed: (organisations) =>
      `This body has ${organisations} organisations. They are so few that people can guess whose the case is.`,
    understood: 'Do you go on?',
    understand: 'I understand that people can guess',
    not: 'No, I do not hand it in',
  },

  told: {
    title: 'Case handed in',
    close: 'Close',
    closed: 'Window closed.',
    submitted: (when) =>
      `Your case is handed in and kept encrypted. The facilitator can read it from ${when}, without knowing whose it is.`,
    look: 'You get no messages of your own about it, for those would give you away. Look yourself with /casus mijn: there you read whether there is a question, and there you can withdraw the case.',
    code: 'This is your case code. I show it only now, and nobody can look it up. Without the code you can no longer open, change or withdraw the case, answer questions, choose the core question or give feedback. Keep it where nobody but you can get at it, and not in a conversation in Slack or Teams.',
    codeField: 'Your case code, to copy',
    codeKept: 'Before this window closes',
    iKeptIt: 'I have kept the code',
    codeGone: 'The case code is not shown any more.',
    alreadySent: 'This case was handed in already. Nothing was done twice.',
    failed: 'Handing in did not succeed. Hand it in once more below; nothing was done twice.',
  },

  who: {
    title: 'Who sees it was me?',
    leads:
      'You are a facilitator of one of these bodies yourself. If you bring a case in there, the encrypted text says until its release that only the other one screens it, also with a case code and after “Wipe my link”. At the release that goes; in an older copy of the database it stays until the round is erased.',
    days: (least, most) => (least === most ? `${least} days` : `${least} to ${most} days, as the body chose,`),
    lines: (days) => [
      'Members of the body: no. They read the case without a name, at a fixed moment, together with whatever else was handed in.',
      'The facilitator and the chair: no. Whoever screens sees the text and not who wrote it.',
      'The secretariat: no. It sees only title, dates, agreements and lessons.',
      'Whoever runs Schakel: in theory yes, while the round runs. The link to you is kept encrypted; after the round its key is destroyed. “Wipe my link” takes it away at once; in older backups it stays, encrypted, until then. With a case code I do not keep who you are.',
      'Slack or Microsoft: carries what you type there, and your own ICT department can see that you used Schakel. On your own page of Schakel it does not pass them.',
      'You can give yourself away too: by your style, by details that only you know, or in a small body where people can guess.',
      `How long: on withdrawal at once, and otherwise at the latest ${days} after the round, I destroy the key and the texts. Until then the key stays, also after “Wipe my link”: others still read the round. How long backups are kept is up to whoever runs Schakel; in them the texts are encrypted.`,
    ],
  },

  wait: {
    title: 'This cannot wait',
    nothing: 'Nothing was kept and nothing was sent. I send nobody a message about this either: please call yourself.',
    contact: (name, reach, hours) => `${name}: ${reach}${hours === '' ? '' : ` (${hours})`}`,
    danger: 'Immediate danger: 112',
    national: 'Veilig Thuis: 0800 2000 (day and night, free)',
  },
}
