import { traits as source } from '../nl/traits.ts'

type Kind = keyof typeof source

/** The texts are Dutch: with what could be said comes what to write there. */
const toWrite = (kind: Kind, said: string): string => `${said} (“${source[kind].suggestion}”)`

export const traits: typeof source = {
  origin: {
    explanation: 'few families in the region are of this country, people or language',
    suggestion: toWrite('origin', 'a family with another language or origin'),
  },
  religion: {
    explanation: 'few families in the region are of this faith or congregation',
    suggestion: toWrite('religion', 'a family with a conviction of its own'),
  },
  'rare-diagnosis': {
    explanation: 'this condition or aid is rare, or can be seen',
    suggestion: toWrite('rare-diagnosis', 'a medical or psychological condition'),
  },
  diagnosis: {
    explanation: 'a diagnosis is medical, and often the question is what a child needs',
    suggestion: toWrite('diagnosis', 'needs rest and structure'),
  },
  'school-year': {
    explanation: 'beside the band of ages, the school year says how old a child is after all',
    suggestion: toWrite('school-year', 'lower or upper years'),
  },
  gender: {
    explanation: 'gender and orientation are sensitive, and often known at a school',
    suggestion: toWrite('gender', 'a personal development'),
  },
  profession: {
    explanation: 'by the profession of a parent people know the family',
    suggestion: toWrite('profession', 'a parent whose profession does not matter here'),
  },
  media: {
    explanation: 'what became public is found again with one search',
    suggestion: toWrite('media', 'it has been much talked about'),
  },
  achievement: {
    explanation: 'for a special achievement a child is known',
    suggestion: toWrite('achievement', 'a talent'),
  },
  incident: {
    explanation: 'an event like this is known to everybody around',
    suggestion: toWrite('incident', 'a drastic event'),
  },
  death: {
    explanation: 'a death is known to those around',
    suggestion: toWrite('death', 'a drastic loss in the family'),
  },
  adoption: {
    explanation: 'a family history like this is rare',
    suggestion: toWrite('adoption', 'a child with a special family history'),
  },
  pregnancy: {
    explanation: 'a pregnancy among pupils is rare',
    suggestion: toWrite('pregnancy', 'a medical situation'),
  },
  family: {
    explanation: 'a family like this is rare in a small region',
    suggestion: toWrite('family', 'a family'),
  },
  'multiple-birth': {
    explanation: 'twins or more, or so large a family, are rare',
    suggestion: toWrite('multiple-birth', 'one of the children of a family'),
  },
  'only-one': {
    explanation: 'whoever is the only one is pointed at by that',
    suggestion: toWrite('only-one', 'one of the pupils'),
  },
  detention: {
    explanation: 'a sentence of somebody in the family is known to those around',
    suggestion: toWrite('detention', 'a parent who is away for the time being'),
  },
  shelter: {
    explanation: 'the whereabouts are secret, or used by few',
    suggestion: toWrite('shelter', 'a family that lives elsewhere for the time being'),
  },
  flight: {
    explanation: 'in a small region few families have this history',
    suggestion: toWrite('flight', 'a family that has not been in the Netherlands for long'),
  },
  'small-place': {
    explanation: 'a place smaller than the region, where people know one another',
    suggestion: toWrite('small-place', 'in the region'),
  },
}
