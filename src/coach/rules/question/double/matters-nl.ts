/** What questions in Dutch are about, by words that give it away. */
export const MATTERS_NL = {
  feedback:
    /\b(?:verwacht(?:en)? (?:je|jij|u|jullie) (?:\S+ )?van (?:mij|me)|(?:moet|kan|moeten|kunnen) ik (?:\S+ )?(?:leren|verbeteren)|tevreden (?:over|met)|hoe doe ik|hoe deed ik|doe ik het|vind je van (?:mij|me|mijn|m'n)|vindt u van (?:mij|mijn)|vond(?:t)? (?:je|jij|u|jullie) van (?:mijn|m'n|mn|de|het)|hoe (?:was|ging|liep|verliep|vond je|vond u) (?:mijn|m'n|de|het) (?:presentatie|gesprek|les|workshop|dienst|week|project|klus|vergadering|optreden|lezing|rondleiding|overdracht)|mijn (?:presentatie|rapport|verslag|lesbezoek|functioneren|prestaties|werk van|eerste (?:week|maand|jaar)|sterke punten|zwakke punten)|sterke punten|zwakke punten|beoordeling)\b/,
  pay: /\b(?:cao-\w+|salaris\w*|loon|loons\w*|opslag|schaal|trede|verdien|verdienen|toeslag\w*|premie|eindejaarsuitkering|dertiende maand|maaltijdcheques?|salarisschaal|cao-verhoging|uurloon|betaald voor)\b/,
  hours:
    /\b(?:(?:drie|vier|vijf|3|4|5|\d\d) (?:dagen|uur)(?: (?:per|in de) week)? (?:\S+ )?werken|parttime|part-time|deeltijd|fulltime|voltijds|deeltijds|minder (?:uren|uur|werken|gaan werken)|meer (?:uren|uur)|(?:ochtend|vroege|late|avond|nacht|weekend)diensten)\b/,
  leave:
    /\b(?:vakantie\w*|verlof|verlofdagen|ouderschapsverlof|zwangerschapsverlof|zorgverlof|snipperdag\w*|adv-dagen|atv-dagen|sabbatical|(?:dag|dagen|week|weken|maand|middag|vrijdag|maandag) (?:vrij|weg)|vrij (?:krijgen|nemen|zijn|hebben)|zomerstop)\b/,
  home: /\b(?:thuis ?werk\w*|thuis te werken|thuis (?:mogen |kunnen |blijven )?werken|vanuit huis|van thuis uit|telewerk\w*|hybride)\b/,
  admin:
    /\b(?:parkeren|bonus\w*|eindejaarspremie|winstdeling|kerstpakket\w*|declar\w*|reiskosten\w*|kilometer\w*|kilometervergoeding|bonnetjes?|onkosten\w*|kosten (?:indienen|declareren|terugkrijgen)|\w+kosten (?:indienen|declareren|terug\w*)|pensioen\w*|loonstro\w*|loonbrief\w*|loonfiche|opzegtermijn|proeftijd|urenstaat|urenregistratie|ziekmelding\w*|ziek ?meld\w*|verzekering|hospitalisatieverzekering|leaseauto|lease-auto|bedrijfswagen|tankkaart|fietsplan|fietsvergoeding|jaaropgave|vog|personeelspas\w*|toegangspas\w*|parkeerpas\w*|parkeerplek\w*|parkeerkaart|griepprik|bhv|ondernemingsraad|vakbond|visitekaartjes?)\b/,
  people:
    /\b(?:opvolg\w+|wie (?:vervangt|volgt|neemt|komt er)|vervanging (?:van|voor)|vervanger|stagiaire?s?|nieuwe (?:collega|teamleider|baas|chef|directeur|manager|leidinggevende|planner|invalkracht|schoolleider|stagiair)|uitzendkracht\w*|zij-instromer|jubileum van|afscheid van)\b/,
} as const
