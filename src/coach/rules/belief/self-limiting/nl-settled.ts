/** What is taken to be settled for good by one's age, body, past or nature. */
export const SETTLED: readonly string[] = [
  '(met|door|vanwege) mijn (*angst|accent|leeftijd|dyslexie|stotteren|gestotter|geheugen|rug|verleden|achtergrond|afkomst|kleur|adhd|autisme|doofheid|gehoor|ogen) ..6 (niet|nooit|geen|niks|wel vergeten)',
  '(iemand|mensen|een mens|een vrouw|een man|types) (van|op|met) mijn (leeftijd|jaren|achtergrond|niveau|opleiding) ..6 (niet|geen|nooit|niks) ..4',
  '(ik mis|mis ik) (de|het) <any> (die|dat|daarvoor|ervoor|hiervoor|voor|om) ..6',
  '(is|was) ..2 nooit ..1 (wat|iets|niks) ..1 geweest (bij|voor) (mij|me)',
  '(zien|ziet) (me|mij) ..2 (al)? aankomen ..5',
  '(zit|zitten) er bij (mij|me) ..2 niet in',
  'ben en blijf ..1 (een|de|maar) ..3',
  '(als|met) ..6 ga ik (dat|het|zoiets) ..1 niet (redden|halen|kunnen|volhouden)',
  'laat me niet lachen',
  '(ik kan|kan ik) ..2 niet eens ..6',
  'als (laagopgeleide|schoolverlater|vrouw|oudere|leek|nieuwkomer|buitenlander|<any>) ..1 moet ik ..2 niet ..1 (te)? (hoog|ver|veel) ..2',
  '(hoofd|kop|geheugen|lijf) (kan|wil|trekt) ..8 niet meer ..2',
]
