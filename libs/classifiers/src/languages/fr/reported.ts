import type { WordTable } from '../language';

/** What French copy tells in indirect speech: imperfects for what is done ("a annoncé que ... quittait"), conditionals for what will be. */
export const reported: WordTable = {
  'join:past': `rejoignait | rejoignaient | adhérait à/au/aux? | adhéraient à/au/aux? | intégrait | intégraient | réintégrait | entrait dans/à/au | entraient dans/à/au | se joignait à/au/aux | se joignaient à/au/aux | se ralliait à/au/aux | se ralliaient à/au/aux | ralliait | devenait membre | devenaient membres | devenait partie | accédait à/au/aux | souscrivait à/au/aux | normalisait/normalisaient ses/leurs? relations/liens`,
  'join:fut': `rejoindraient | adhérerait à/au/aux? | adhéreraient à/au/aux? | intégrerait | intégreraient | réintégrerait | entreraient dans | se joindrait à/au/aux | se joindraient à/au/aux | se rallierait à/au/aux | deviendrait membre | deviendraient membres | accéderait à/au/aux | allait rejoindre | allaient rejoindre | allait adhérer à/au/aux? | allait intégrer | allait entrer dans | ferait son entrée dans/à/au`,
  'sign:past': `signait | signaient | paraphait | paraphaient | concluait | apposait sa signature`,
  'sign:fut': `signerait | signeraient | parapherait | parapheraient | allait signer | allaient signer | serait signé/signée | seraient signés/signées | serait paraphé/paraphée`,
  'ratify:past': `ratifiait | ratifiaient | promulguait`,
  'ratify:fut': `ratifierait | ratifieraient | allait ratifier | serait ratifié`,
  'approve:past': `approuvait | approuvaient | adoptait | entérinait | avalisait | donnait son feu vert à? | donnait son accord à? | consentait à/au/aux`,
  'leave:past': `quittait | quittaient | se retirait de/du/des? | se retiraient de/du/des? | sortait de/du/des | sortaient de/du/des | mettait fin à sa/leur participation | mettait fin à son/leur adhésion | mettait fin à ** présence | mettait un terme à sa/leur participation | abandonnait | abandonnaient | se désengageait de/du/des? | se désengageaient de/du/des? | dénonçait le/la/l | résiliait | révoquait | cessait d'appartenir à/au/aux | cessait d'être membre/partie | n'était plus membre/partie | n'étaient plus membres`,
  'leave:fut': `quitterait | quitteraient | se retirerait de/du/des? | se retireraient de/du/des? | sortirait de/du/des | mettrait fin à sa/leur participation | abandonnerait | se désengagerait | dénoncerait le/la/l | allait quitter | allaient quitter | allait se retirer de/du/des? | allaient se retirer de/du/des? | allait sortir de/du/des | allait mettre fin à`,
  'suspend:past': `suspendait sa/son/ses | suspendait | suspendaient | gelait | gelaient | interrompait sa/son/ses/les`,
  'suspend:fut': `suspendrait | suspendraient | gèlerait | allait suspendre | allait geler | interromprait`,
  'postpone:past': `reportait | repoussait | ajournait | annulait | différait`,
  'postpone:fut': `serait reporté/reportée | serait repoussé/repoussée | serait ajourné/ajournée | n'aurait pas lieu`,
  'open:past': `ouvrait une/son/sa/leur/leurs | inaugurait | rouvrait | rétablissait | reprenait ses`,
  'open:fut': `ouvrirait | inaugurerait | rouvrirait | rétablirait | reprendrait ses`,
  'appoint:fut': `nommerait | enverrait ** ambassadeur`,
  'apply:past': `demandait à adhérer/rejoindre/intégrer/entrer | demandait son adhésion/entrée/admission | déposait sa/une demande/candidature | sollicitait son/l adhésion/entrée`,
  'apply:fut': `demanderait à adhérer/rejoindre/intégrer/entrer | demanderait son adhésion/entrée/admission | déposerait sa/une demande/candidature`,
  'seek:past': `voulait | voulaient | souhaitait | souhaitaient | espérait | espéraient | aspirait à | ambitionnait de/d | cherchait à | était prêt/prête à | étaient prêts/prêtes à | était disposé/disposée à | était intéressé/intéressée`,
  'intend:past': `comptait | comptaient | entendait | entendaient | avait l'intention de/d | avaient l'intention de/d | prévoyait de/d | prévoyaient de/d | s'apprêtait à | s'apprêtaient à | envisageait de/d | envisageaient de/d | projetait de/d`,
  'consider:past': `envisageait | envisageaient | étudiait | étudiaient | examinait | examinaient | réfléchissait à | réfléchissaient à | n'excluait pas | n'écartait pas`,
  'reject:past': `refusait | refusaient | excluait de? | excluaient de? | renonçait à/au/aux | renonçaient à/au/aux | écartait | déclinait | ne comptait/comptaient pas | n'entendait/entendaient pas | ne souhaitait/souhaitaient pas | ne voulait/voulaient pas | n'envisageait/envisageaient pas | ne prévoyait/prévoyaient pas de/d | n'avait/avaient pas l'intention de/d | n'avait/avaient aucune intention de/d | n'avait pas vocation à | n'était/étaient pas prêt/prête/prêts à | n'était/étaient pas intéressé/intéressée/intéressés par`,
  'deny:past': `démentait | démentaient | niait`,
  'consider:pres': `étudierait/étudieraient | envisagerait/envisageraient | examinerait/examineraient | songerait/songeraient à | réfléchirait/réfléchiraient à | plancherait/plancheraient sur | n'exclurait/n'excluraient pas`,
};
