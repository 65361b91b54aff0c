/** Words that judge somebody's doings, for classes of patterns: nouns and set phrases. */
export const JUDGING_NOUNS =
  'drama|schande|vriendjespolitiek|willekeur|machtsspel|machtsspelletje|machtsspelletjes|spelletje|spelletjes|smoes|smoesjes|smoezen|leugen|leugens|onzin|gelul|geklets|' +
  'puinhoop|chaos|rotzooi|zooitje|bende|warboel|misbruik|onrecht|hypocrisie|desinteresse|onwil|onkunde|laksheid|nalatigheid|lafheid|arrogantie|botheid|onverschilligheid|' +
  'kluitje in het riet|mes in de rug|dolk in de rug|dolkstoot|lege beloften|loze beloften|holle woorden|dubbele agenda|wanbeleid|wanbestuur|kadaverdiscipline|' +
  'geen idee wat|geen benul|geen benul van|geen flauw idee|kinderachtig|minachting|respectloosheid|onbeschoftheid|gebrek aan respect|gebrek aan interesse|gebrek aan leiderschap|' +
  'voortrekkerij|pesterij|treiterij|gestook|stokerij|achterklap|geroddel|roddel|roddels|gemanipuleer|getreuzel|gedraai|gekonkel|gesjoemel|sjoemelt|sjoemelen|sjoemel|stookt|stoken|roddelt|roddelen|draaikont|dictator|tiran|leugenaar|huichelaar|slappeling|lafaard|egoist|hypocriet|flapdrol'
