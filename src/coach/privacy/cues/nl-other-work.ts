import { type CueRule, gap, rule, weakRule } from '../cue-rule.ts'
import { ORG, ORGS, INSIDE } from './nl-words.ts'

/** Ways to say in Dutch that one applies elsewhere: an internal application is no leaving. */
export const DUTCH_APPLYING: readonly CueRule[] = [
  rule(
    'applying',
    '(?:ge)?sollicit(?:eer|eert|eren|eerd|eerde|atie|aties|atiegesprek|atiegesprekken|ati\\S+)',
    `${INSIDE}|commissie|kandidaat|kandidaten|sollicitanten|collega die|(?:die|hij|zij|ze|we) solliciteerde?|solliciteerde bij ons|sollicitatiecommissie|stagiair|collega|voer|voerde|voeren|afnemen|beoordelen|begeleid|help|workshop|training`,
  ),
  rule(
    'applying',
    `(?:gereageerd|reageer|reageren|reageerde) ${gap(2)}op ${gap(3)}(?:vacature|vacatures|functie)`,
    INSIDE,
  ),
  rule(
    'applying',
    `(?:mijn|m'n) cv ${gap(3)}(?:gestuurd|opgestuurd|sturen|opsturen|verstuurd|rondsturen) ${gap(1)}(?:naar|bij|aan)`,
    INSIDE,
  ),
  rule(
    'applying',
    `(?:mijn|m'n) cv (?:al )?(?:bij|naar) ${gap(3)}(?:gestuurd|ingeleverd|opgestuurd)`,
    INSIDE,
  ),
  rule(
    'applying',
    `(?:brief|cv|motivatiebrief) ${gap(3)}(?:op|naar|voor) (?:een |de |die )?(?:vacature|functie|baan)`,
    `${INSIDE}|kandidaten|kandidaat`,
  ),
  rule('applying', 'vacatures? (?:\\S+ ){0,2}(?:elders|bij een ander|bij een andere|bij de concurrent)'),
]

/** Ways to say in Dutch that somebody else made an offer, or asked. */
export const DUTCH_OFFERS: readonly CueRule[] = [
  rule(
    'other-offer',
    '(?:ander|beter|concreet|mooi|nieuw|hoger|goed|tweede) (?:aanbod|bod)',
    'cursus|cursussen|training|trainingen|leverancier|pallets|offerte|klant|opleiding|opleidingen|assortiment|winkel',
  ),
  rule(
    'other-offer',
    `aanbod ${gap(2)}(?:van|bij) (?:een |de |het )?(?:ander|andere|concurrent|concurrentie|ziekenhuis|school|bedrijf|gemeente|headhunter)`,
    'cursus|cursussen|training|trainingen|leverancier|lessen',
  ),
  rule(
    'other-offer',
    `(?:ik heb|heb ik|ik kreeg|kreeg ik) (?:al )?een aanbod`,
    'cursus|training|leverancier|opleiding|gedaan|korting',
  ),
  rule(
    'other-offer',
    `(?:baan|contract|functie|job) ${gap(2)}aangeboden`,
    `${INSIDE}|kandidaat|leverancier|we hebben`,
  ),
  rule(
    'other-offer',
    `(?:headhunter|recruiter|concurrent|ander bedrijf|andere werkgever|andere school|ander ziekenhuis) ${gap(3)}(?:me|mij) ${gap(1)}(?:benaderd|gebeld|gevraagd|gemaild|gepolst)`,
  ),
  rule(
    'other-offer',
    `(?:benaderd|gepolst|gebeld|gevraagd) door ${gap(2)}(?:headhunter|recruiter|concurrent|ander bedrijf|andere werkgever|andere school|ander ziekenhuis)`,
  ),
  rule('other-offer', `(?:headhunter|recruiter) ${gap(2)}(?:belde|benaderde|mailde|vroeg|polste) (?:me|mij)`),
  rule(
    'other-offer',
    `(?:ander|andere|concurrerend|concurrerende|concurrent) ${gap(1)}(?:wil|willen|wilde|heeft|vraagt) (?:me|mij) (?:graag )?(?:hebben|aannemen|overnemen|gevraagd|een)`,
    'collega',
  ),
  weakRule(
    'other-offer',
    `(?:ander|andere) (?:${ORG}|${ORGS}) ${gap(1)}(?:kan|verdien|krijg|zou) ik|(?:elders|ergens anders) (?:kan|verdien|krijg|zou) ik`,
    'training|cursus|lenen|uitwisselen',
  ),
  rule('other-offer', `(?:tegenbod|baanaanbod|jobaanbod|arbeidsaanbod)`),
  rule(
    'other-offer',
    `(?:ik kan|kan ik) ${gap(2)}(?:elders|ergens anders|bij de concurrent|bij een (?:ander|andere) ${ORG}) ${gap(2)}(?:beginnen|terecht|starten|aan de slag)`,
  ),
]

/** Ways to say in Dutch that one starts for oneself: hiring somebody who did is not meant. */
export const DUTCH_OWN_BUSINESS: readonly CueRule[] = [
  rule(
    'own-business',
    `voor (?:mezelf|mijzelf|m'n eigen|eigen rekening) ${gap(1)}(?:te )?(?:beginnen|begin|werken|gaan|aan de slag|starten|start)`,
  ),
  rule('own-business', `(?:begin|start|werk|ga) ${gap(2)}voor (?:mezelf|mijzelf|eigen rekening)`),
  rule(
    'own-business',
    `(?:als |een |ook |misschien )?(?:zzp'er|zzper|zzp)`,
    "inhuren|ingehuurd|huren|huurde|inhuur|zzp'ers|plande|rooster|de zzp'er|onze zzp'er",
  ),
  rule(
    'own-business',
    `eigen (?:bedrijf|bedrijfje|praktijk|zaak|onderneming|bureau|winkel|studio|kliniek|atelier)`,
    'eigen praktijk(?:voorbeeld|ervaring)|uit (?:de |mijn )?eigen praktijk|ons eigen|hun eigen',
  ),
  rule('own-business', `(?:de zzp in|zzp te gaan)`),
  rule(
    'own-business',
    `(?:droom van|begin|beginnen|start|starten|open|openen|opzetten|wil|runnen) ${gap(3)}eigen (?:\\S*(?:erij|zaak|winkel|praktijk|bedrijf|bedrijfje|bureau|studio|salon|cafe|restaurant|school|kliniek|onderneming))`,
    'ons eigen|hun eigen',
  ),
  rule(
    'own-business',
    `(?:ga freelancen|gaan freelancen|wil freelancen|als freelancer|freelancer (?:te )?(?:worden|word)|freelance (?:te )?(?:gaan|werken|beginnen|aan de slag)|word ${gap(2)}freelancer)`,
    'inhuren|ingehuurd',
  ),
  rule(
    'own-business',
    `(?:als zelfstandige|zelfstandige (?:te )?worden|zelfstandige in bijberoep|zelfstandig ondernemer|in bijberoep|ondernemer (?:te )?worden)`,
  ),
]
