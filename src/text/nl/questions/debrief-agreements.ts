import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

const about = (quote: string | undefined, asked: string): string => {
  const words = quoted(quote)
  return words === null ? asked.charAt(0).toUpperCase() + asked.slice(1) : `${words}: ${asked}`
}

/** What was said and agreed, and how it goes on. */
export const debriefAgreements = {
  'debrief.with': {
    label: 'Met wie heb je gesproken?',
    hint: 'Bijvoorbeeld: Anna, of Anna de Vries.',
    help: {
      why: 'Zo komen de afspraken bij de goede persoon te staan.',
      example: 'Anna de Vries',
      advice: 'S41, B1',
    },
  },
  'debrief.date': {
    label: 'Wanneer was het gesprek?',
    hint: 'Bijvoorbeeld: gisteren, 3 december of 2026-12-03.',
    help: {
      why: 'Vanaf die dag tellen de twee dagen voor je bevestigingsmail.',
      example: 'gisteren',
      advice: 'S102, B2',
    },
  },
  'debrief.said': {
    label: 'Wat zei de ander? Liefst letterlijk.',
    hint: 'Bijvoorbeeld: daar wil ik over nadenken, kom er na de zomer op terug.',
    help: {
      why: 'De woorden zelf zijn later meer waard dan je indruk ervan. Schrijf op wat je nog weet.',
      example: 'Ze zei: ik zie je dit wel doen, maar niet voordat de nieuwe collega is ingewerkt.',
      advice: 'S11, B10',
    },
  },
  'debrief.summary': {
    label: 'Wat hebben jullie besproken? Eén of twee zinnen; dit komt in de mail.',
    hint: 'Bijvoorbeeld: we spraken over de cursus, en over wie mijn lessen dan overneemt.',
    help: {
      why: 'Zo ziet de ander wat jij hebt gehoord. Klopt er iets niet, dan merken jullie dat nu.',
      example: 'We spraken over de nachtploeg. Jij ziet mij die wel leiden, als ik eerst leer roosteren.',
      advice: 'S13, S102',
    },
  },
  'debrief.agreements': {
    label: 'Wat hebben jullie afgesproken? Eén afspraak per regel: wie doet wat, vóór wanneer.',
    hint: 'Bijvoorbeeld: Anna mailt HR vóór 15 januari over de opleiding.',
    help: {
      why: 'Een afspraak zonder naam of datum raakt zoek. Staan ze er allebei bij, dan zie je later waar het op wacht.',
      example: 'Ik stuur Anna vóór vrijdag twee opleidingen.\nAnna vraagt HR vóór 1 mei naar het budget.',
      advice: 'S14, S95, B1',
    },
  },
  'debrief.agreement-who': {
    label: ({ quote }) => about(quote, 'wie doet dit?'),
    hint: 'Bijvoorbeeld: ik, of Anna. Leeg laten = zo laten.',
    help: {
      why: 'Wat van niemand is, gebeurt meestal niet.',
      example: 'Anna',
      advice: 'S14, S95',
    },
  },
  'debrief.agreement-by': {
    label: ({ quote }) => about(quote, 'vóór wanneer?'),
    hint: 'Bijvoorbeeld: 1 mei, of over twee weken. Leeg laten = zo laten.',
    help: {
      why: 'Met een datum kun je ernaar vragen zonder te drammen.',
      example: 'over twee weken',
      advice: 'S95, S104',
    },
  },
  'debrief.agreement-seen': {
    label: ({ quote }) => about(quote, 'waaraan zie je dat het gelukt is?'),
    hint: 'Bijvoorbeeld: de inschrijving zit in mijn mail. Leeg laten = zo laten.',
    help: {
      why: '"Ernaar kijken" of "erover nadenken" kan van alles betekenen. Noem wat er straks te zien is.',
      example: 'Ik sta op het rooster van de ochtendploeg.',
      advice: 'S95',
    },
  },
  'debrief.agreement-goal': {
    label: ({ quote }) => about(quote, 'bij welk doel hoort dit?'),
    hint: 'Hoort het bij geen van je doelen, sla de vraag dan over.',
    help: {
      why: 'In je ontwikkelplan staat de afspraak dan onder dat doel, met wie het doet en vóór wanneer.',
      example: 'De opleiding afmaken',
      advice: 'S104',
    },
  },
  'debrief.next48': {
    label: 'Wat doe jij in de komende twee dagen? Maak af: "Als …, dan …".',
    hint: 'Bijvoorbeeld: als ik dinsdag mijn eerste koffie heb, dan mail ik de opleiding.',
    help: {
      why: 'Wat je meteen doet, blijft minder snel liggen. Koppel het aan een moment dat toch wel komt.',
      example: 'Als ik woensdag uit het werkoverleg kom, dan vraag ik Joris of ik donderdag mag meelopen.',
      advice: 'S16, S104',
    },
  },
  'debrief.next48-alone': {
    label: 'Geen afspraak is ook een uitkomst. Wat ga je zelf doen?',
    hint: 'Bijvoorbeeld: als het maandag is, dan vraag ik Karim hoe hij het heeft gedaan.',
    help: {
      why: 'Ook zonder afspraak kun jij een stap zetten. Dan hangt het vervolg niet alleen van de ander af.',
      example:
        'Als ik dinsdag pauze heb, dan bel ik de opleiding om te vragen wat ik nodig heb om te beginnen.',
      advice: 'S16, S110',
    },
  },
  'debrief.followup': {
    label: 'Wanneer praten jullie verder?',
    hint: 'Bijvoorbeeld: over zes weken, 6 december of 2026-12-06.',
    help: {
      why: 'Eén gesprek is zelden genoeg. Met een datum gaat het door.',
      example: 'over een maand',
      advice: 'S15, S106',
    },
  },
  'debrief.followup-alone': {
    label: 'Wanneer kom je erop terug?',
    hint: 'Bijvoorbeeld: over twee maanden, 1 september of 2026-09-01.',
    help: {
      why: 'Een open einde blijft vaak open. Kies zelf de dag waarop je er weer over begint.',
      example: 'over drie maanden',
      advice: 'S15, S38, B8',
    },
  },
  'debrief.no-next-why': {
    label: 'Waarom is er nog geen datum?',
    hint: 'Bijvoorbeeld: we wachten op het rooster van januari.',
    help: {
      why: 'Zonder datum gaat een tweede gesprek vaak niet door. Weet je wat er in de weg zit, dan weet je ook wat er moet gebeuren.',
      example: 'Anna wil eerst horen wat HR zegt. Ik vraag het haar over twee weken.',
      advice: 'S15',
    },
  },
  'debrief.result': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'Kwam eruit wat je wilde?' : `Je wilde: ${words}. Gelukt?`
    },
    help: {
      why: 'Leg je de uitkomst naast wat je wilde, dan zie je wat er nog openstaat. Het is geen cijfer voor jou.',
      example: 'Deels',
      advice: 'S5, S6',
    },
  },
  'debrief.result-why': {
    label: 'Wat was de reden: niet nu, niet zo of niet hier?',
    help: {
      why: 'Elk van de drie vraagt om iets anders: een datum, een ander voorstel of een andere plek.',
      example: 'Niet nu',
      advice: 'S38, B7, B8',
    },
  },
  'debrief.maybe': {
    label:
      'Wat bleef hangen op "misschien" of "later"? Wanneer, of onder welke voorwaarde, kom je erop terug?',
    hint: 'Eén per regel. Bijvoorbeeld: de opleiding, als de vacature vervuld is, in september.',
    help: {
      why: '"Later" zonder datum wordt vaak nooit. Met een moment of een voorwaarde komt het terug in een volgende voorbereiding.',
      example: 'Meelopen op de spoedeisende hulp, als de zomerroosters rond zijn, op 1 september.',
      advice: 'S38, B8',
    },
  },
} as const satisfies Partial<FlowQuestions<'debrief'>>
