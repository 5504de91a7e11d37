import type { Words } from '../words.ts'

export const network: Words['network'] = {
  menuTitle: (name) => `Network ${name}`,
  intro: 'I keep what you agree together and remind you of it, on Slack, in Teams and in the browser.',
  commands: [
    ['/afspraak', 'record an agreement: /afspraak Werkagenda opstellen @Anna uiterlijk 30 april'],
    ['/besluit', 'record a decision, numbered on within its body'],
    [
      '/afspraken',
      'what is open; also: mij, te laat, zonder eigenaar, zonder datum, besluiten, or a body, organisation or theme',
    ],
    ['/zoek', 'searches all that you may see, in spite of slips: words, a name or a number'],
    ['/thema', 'how far a theme is, and what of it is open'],
    ['/werkagenda', 'a work agenda or pact, theme by theme; with its name, and if need be: geen eigenaar, geen datum'],
    ['/voortgang', 'what was done, moved and is late; also: sinds 1 september, dit schooljaar'],
    ['/overleg', 'a body: who sits there, what it feeds and when it meets; without a name the whole as a picture'],
    ['/bijeenkomst', 'meetings to come; also: a body, geweest for those held, or nieuw di 14 april 14.00 to plan one'],
    ['/casus', 'case rounds: bring in a case without anybody knowing whose; also: inbrengen, mijn, rondes'],
    ['/datum', 'find a date for a meeting, for example: /datum in maart/april'],
    [
      '/peiling',
      'hold a poll, by name or anonymous: choose, hand out dots, rank, rate or consent; the question may follow',
    ],
    ['/peilingen', 'the polls that run, and those that were'],
    ['/carrousel', 'walk past posters with remarks and questions, give stickers, go on in groups; also: nieuw, lijst'],
    [
      '/aanmelden',
      'open a sheet on which people sign up, read along or help: /aanmelden Visiesessie; also: lijst, or uitvraag to ask everybody for a number',
    ],
    ['/agenda', 'the agenda of the next meeting, with times and papers; followed by the name of a body'],
    ['/terugkoppeling', 'what other bodies decided and did; with a message behind it you report back yourself'],
    [
      '/planning',
      'steps with their days, counted back from a day that cannot move, such as 1 May; also: a body, or nieuw to make one',
    ],
    [
      '/herinner',
      'ask for a reminder: /herinner the Stuurgroep by 1 May about the annual report; for yourself too, or every first Monday of the month',
    ],
    ['/herinneringen', 'which reminders run, and how you are reminded'],
    [
      '/stil',
      'how and when Schakel reminds you; also: until Monday, 3 to 14 May, Friday for this one, every Friday, 17.00-09.00, weekly Monday, off',
    ],
    [
      '/netwerk',
      'this menu; also: /netwerk wie Duinrecht for a contact, organisaties, leden, overleggen, or afwezig t/m 4 december',
    ],
  ],
  onTeams: 'In Teams start with @Schakel, without the slash.',
  menu: {
    mine: 'My agreements',
    all: 'All agreements',
    newItem: 'Record an agreement',
    page: 'My page',
    link: 'Link another app',
    addMember: 'Add a member',
    setChannel: 'Set up this channel',
    language: 'Nederlands, graag',
    who: 'Who is who',
    registers: 'The network',
    setUp: 'Set up',
    change: 'Change the network',
  },
  you: (name, organisation) => `You are known as ${name}, ${organisation}.`,
  yourBodies: 'Your bodies',
  channelOf: (body) => `This channel belongs to ${body}.`,
  languageSaid: 'I will speak English with you.',

  registers: {
    title: (name) => `${name}: what there is`,
    setUpTitle: (name) => `Setting up ${name}`,
    setUpIntro:
      'Here you set up the network. A good order: organisations, members, bodies, and then /netwerk kanaal in each channel.',
    about: {
      organisations: 'Who sits at the table: kind, sector, code and contact.',
      members: 'The people: organisation, position, role, and who is the deputy.',
      former: 'Who was a member, and until when: to bring back or to erase.',
      bodies: 'The bodies: level, members and seats at the table.',
      groups: 'Organisations that you name in one word, such as regiogemeenten.',
      functions: 'What somebody does for the network, and who that is now.',
      links: 'Bodies elsewhere and systems: only where they are found.',
      channels: 'Which channel belongs to which body, and whether all arrives there.',
    },
    ofNetwork: (region) => `Holiday region: ${region}.`,
  },

  change: {
    title: 'Change the network',
    regionHint:
      'Another region holds for terms that you write from then on (“voor de voorjaarsvakantie”). What was agreed already keeps its date.',
    done: (name) => `The network is called ${name}.`,
    regionDone: (region) =>
      `The holiday region is now ${region}. New terms such as “voor de zomervakantie” follow the holidays of ${region}; what was agreed already keeps its date. Look through open agreements with such a term with /afspraken.`,
  },

  schoolCalendar: {
    title: (year) => `The school holidays of ${year} are still missing`,
    so: (region, last) => `For region ${region} I know the school holidays up to and including school year ${last}.`,
    afterwards: 'When somebody says “voor de kerstvakantie” after that, I cannot name a date and will ask for one.',
    remedy:
      'Ask whoever runs the server of Schakel to take in the new holidays (npm run holidays:import) and to start Schakel again. The Dutch government publishes them years ahead.',
    known: (year, region) =>
      `The school holidays of ${year} (region ${region}) are known now. There is nothing left to do.`,
  },

  who: {
    title: 'Who is who',
    question: 'Whose contact are you looking for?',
    hint: 'An organisation, function, group or person. Type part of the name.',
    show: 'Show',
    again: 'Look for somebody else',
    kinds: { functions: 'function', groups: 'group' },
    contacts: { organisations: 'Contact', functions: 'Held by', groups: 'Contact', members: 'Name' },
    deputy: 'Deputy',
    found: (name, contact) => (name === contact ? name : `${name}: ${contact}`),
    nobody: (name) => `Nobody is noted for ${name} yet. The secretariat can add that.`,
    others: 'You can ask these people:',
    away: (name, until, deputy) => `${name} is away until ${until}; ${deputy} is the deputy.`,
    awayAlone: (name, until) => `${name} is away until ${until}; there is no deputy.`,
    several: (total, query) => `${total} found with “${query}”. Whom do you mean?`,
    narrower: 'Type more of the name.',
    none: (query) =>
      `I find nothing with “${query}”. Try part of the name, or choose from the list. If it is missing, ask the secretariat to add it.`,
  },

  claim: {
    title: 'Set up the network',
    submit: 'Start',
    name: 'Name of the network',
    nameHint: 'For example: Education and youth, region Noord',
    region: 'Holiday region',
    regions: { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' },
    yourName: 'Your name',
    organisation: 'Your organisation',
    done: (name) =>
      `Network ${name} has started; you are its secretariat. Say /netwerk kanaal in each channel to tie it to a body.`,
  },

  memberForm: {
    title: 'Add a member',
    submit: 'Add',
    name: 'Name',
    organisation: 'Organisation',
    organisationHint: 'If it does not exist yet, I add it.',
    function: 'Position',
    role: 'Role',
    roleHint: 'Holds in every body where this member sits, unless the seat there says otherwise.',
    roles: {
      secretariat: 'secretariat',
      chair: 'chair',
      facilitator: 'facilitator',
      member: 'member',
      reader: 'reader',
      auditor: 'auditor',
    },
    bodies: 'Bodies',
    done: (name) => `${name} is added.`,
    meant: (name) => `Do you mean “${name}”?`,
    newOrganisation: (name) =>
      `${name} is a new organisation. Say what kind it is with /netwerk organisaties ${name}. Was it a typing error? Then change the member, and remove this organisation.`,
  },

  channelForm: {
    title: 'Set up the channel',
    submit: 'Set up',
    body: 'To which body does this channel belong?',
    done: (body) =>
      `This channel now belongs to ${body}. New agreements of ${body} will stand here; /afspraken shows what is open already.`,
  },

  code: {
    title: 'One-time code',
    forLink: (name) => `Code for ${name}, to type in Slack:`,
    command: (code) => `/netwerk koppel ${code}`,
    onTeams: (code) => `In Teams: @Schakel netwerk koppel ${code}`,
    validity: 'The code works once, for a day. Give it to this person only.',
    linked: (name) => `You are now linked as ${name}.`,
  },
  signIn: {
    title: 'Your page',
    open: 'Open the page',
    validity: 'This link works once, for an hour, and only for you. Do not pass it on.',
    titleFor: (name) => `Link for ${name}`,
    validityFor: (name) => `Send this address to ${name}, in a way that nobody else reads. It works once, for a day.`,
  },
}
