import type { WordClasses } from '../../../grammar/pattern.ts'

/** Words of wishing, and of what people are tired of. */
export const CLASSES: WordClasses = {
  want: 'wil|wou|zou|zouden|moet|mag|kan|wilde|willen',
  // What people are tired of at work; of other things they only want less or none.
  burden:
    'vergader*|vergader|mail*|mail|overleg*|overleg|telefo*|telefo|gezeur*|gezeur|stress*|stress|druk*|druk|dienst*|dienst|nacht*|nacht|weekend*|weekend' +
    '|administratie*|administratie|rapport*|rapport|ruzie*|ruzie|conflict*|conflict|klacht*|klacht|registr*|registr|spoed*|spoed|papier*|papier|controle*' +
    '|controle|bereikbaar*|bereikbaar|verantwoordelijk*|verantwoordelijk|overwerk*|overwerk|shift*|shift|reis*|reis|rij*|rij|*mail|*mails|*mailtjes|*stress' +
    '|*druk|*drukte|*dienst|*diensten|*nachten|*nacht|*weekend|*weekends|*weekenden|*overleg|*overleggen|*vergaderingen|*telefoon|*telefoontjes' +
    '|*administratie|*rapportages|*ruzie|*ruzies|*rooster|*roosters|*papierwerk|*klussen|*klusjes|*taken|*controles|*werk|*files|*scherm|*kassa|*shift' +
    '|*shifts|*lijn|gebel|bel|bellen|belletjes|gedoe|gezeik|gezanik|geklaag|klagende|geren|gejaag|gejakker|gereis|gerij|gesjouw|gesleep|gepieker|gewissel' +
    '|geregel|hectiek|haast|drukte|avonden|avond|overuren|papierwerk|bureaucratie|piekeren|sjouwen|tillen|invullen|lawaai|herrie|werken|werk|file|files' +
    '|scherm|kassa|klussen|klusjes|taken|uren|oproepen|regels|regeltjes|spreadsheets|excel|kilometers|rooster|roosters|wisselen|moeten|last|huisbezoeken|kou' +
    '|vroege|late|lange|verplichte|zware|extra|leiding|leidinggeven|lijstjes|verslagen|onregelmatig|onregelmatige|uurtjes|agressie|agressieve|schakelen' +
    '|chaos|dagen|huisbezoek|verlof|facturen|frustratie|gehaast|gemopper|gesprekken|hitte',
}
