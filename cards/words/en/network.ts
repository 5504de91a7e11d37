import type { Words } from '../words.ts'

export const network: Words['network'] = {
  menuTitle: (name) => `Network ${name}`,
  intro: 'I keep what you agree together and remind you of it, on Slack, in Teams and in the browser.',
  commands: [
    ['/afspraak', 'record an action item: /afspraak Werkagenda opstellen @Anna uiterlijk 30 april'],
    ['/afspraken', 'what is open; also: mij, te laat, zonder eigenaar, zonder datum, or a body'],
    ['/netwerk', 'this menu'],
  ],
  onTeams: 'In Teams start with @Schakel, without the slash.',
  menu: {
    mine: 'My action items',
    all: 'All action items',
    newItem: 'Record an action item',
    page: 'My page',
    link: 'Link another app',
    addMember: 'Add a member',
    setChannel: 'Set up this channel',
    language: 'Nederlands, graag',
  },
  you: (name, organisation) => `You are known as ${name}, ${organisation}.`,
  bodies: 'Bodies',
  channelOf: (body) => `This channel belongs to ${body}.`,
  languageSaid: 'I will speak English with you.',

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
    roles: {
      secretariat: 'secretariat',
      chair: 'chair',
      facilitator: 'facilitator',
      member: 'member',
      reader: 'reader',
    },
    bodies: 'Bodies',
    done: (name) => `${name} is added.`,
  },

  channelForm: {
    title: 'Set up the channel',
    submit: 'Set up',
    body: 'To which body does this channel belong?',
    done: (body) =>
      `This channel now belongs to ${body}. New action items of ${body} will stand here; /afspraken shows what is open already.`,
  },

  code: {
    title: 'One-time code',
    forLink: (name) => `Code for ${name}. Type in the other app:`,
    command: (code) => `/netwerk koppel ${code}`,
    onTeams: (code) => `In Teams: @Schakel netwerk koppel ${code}`,
    validity: 'The code works once, for a day. Give it to this person only.',
    linked: (name) => `You are now linked as ${name}.`,
  },
  signIn: {
    title: 'Your page',
    open: 'Open the page',
    validity: 'This link works once, for an hour, and only for you. Do not pass it on.',
  },
}
