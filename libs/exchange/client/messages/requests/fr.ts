import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  nav: 'Échanges',
  title: 'Échange d’experts',
  lead: 'Un gouvernement demande de l’aide, un autre la propose, une banque peut couvrir le coût. Le tout au vu du réseau.',
  untitled: 'Demande sans titre',
  states: {
    draft: 'Brouillon', 'in-review': 'En examen', returned: 'Renvoyée', open: 'Publiée', matched: 'Offre acceptée', agreed: 'Accord', 'under-way': 'En cours',
    delivered: 'Livrée', evaluated: 'Évaluée', published: 'Cas publié', withdrawn: 'Retirée', expired: 'Expirée', suspended: 'Suspendue',
  },
  stages: {
    open: 'cherchent des offres', matched: 'à convenir', agreed: 'signé par les deux parties', 'under-way': 'avec appui', delivered: 'à évaluer', evaluated: 'entre les deux parties',
  },
  modalities: {
    'remote-advice': 'Conseil à distance', 'expert-mission': 'Mission d’experts', 'study-visit': 'Visite d’étude', review: 'Relecture d’un document ou de code',
    training: 'Formation', 'software-reuse': 'Réutilisation de logiciel',
  },
  'money-for': { 'is-travel': 'Voyages', 'is-per-diem': 'Indemnités journalières', 'is-fees': 'Honoraires', 'is-interpretation': 'Interprétation', 'is-licences': 'Licences', 'is-other': 'Autres' },
  need: {
    title: 'Ce qui est demandé', aim: 'Résultat', effort: 'Charge de travail', terms: 'Thèmes et compétences', modalities: 'Modalité', languages: 'Langue de travail', dates: 'Dates', 'offers-until': 'Offres jusqu’au',
    beneficiaries: 'Bénéficiaires', budget: 'Fonds demandés', links: 'Documents', days: { one: '{count} jour', other: '{count} jours' },
  },
  page: {
    way: 'Chemin jusqu’ici', number: 'Demande n° {number}', cord: 'État de la demande', opened: 'publiée le', follow: 'Suivre', following: 'Suivie', aside: 'Fonds, historique et autres',
  },
  history: { title: 'Historique', reason: 'Motif : {reason}' },
  moves: {
    submit: 'Envoyée pour examen', return: 'Renvoyée à compléter', publish: 'Publiée', match: 'Offre acceptée', unmatch: 'De nouveau sans offre acceptée', agree: 'Accord signé',
    start: 'Le travail commence', deliver: 'Livrée', evaluate: 'Évaluée par les deux parties', 'publish-case': 'Cas publié', withdraw: 'Retirée', expire: 'Le délai est passé',
    reopen: 'Rouverte comme brouillon', suspend: 'Suspendue', resume: 'Reprise',
  },
  next: { title: 'La suite', reason: 'Motif', 'go-on': 'Continuer à écrire' },
  awaits: {
    draft: 'Complétez la demande et envoyez-la : le secrétariat la lit avant de la publier.',
    'in-review': 'Le secrétariat lit la demande : si elle est complète et relève du réseau, il la publie.',
    returned: 'La partie qui demande complète ce qui manque et l’envoie à nouveau.',
    open: 'Les offres arrivent. La partie qui demande en choisit une ou plusieurs.',
    matched: 'Les parties conviennent des termes et les signent.',
    agreed: 'L’accord est signé. L’une ou l’autre partie lance le travail.',
    'under-way': 'Le travail avance. Une fois tous les livrables acceptés, il est livré.',
    delivered: 'Les deux parties évaluent. Personne ne voit l’autre évaluation avant que les deux soient remises.',
    evaluated: 'Il manque le cas : ce qui a été fait et ce qui servira au prochain pays.',
    published: 'Le cas est publié. D’autres pays peuvent le réutiliser.',
    withdrawn: 'La partie qui demandait a retiré la demande. Elle peut la rouvrir comme brouillon.',
    expired: 'Le délai est passé sans offre acceptée. La partie qui demandait peut la rouvrir avec une autre date.',
    suspended: 'Le secrétariat a suspendu la demande. Seules les parties la voient.',
  },
  acts: {
    submit: 'Envoyer pour examen', return: 'Renvoyer', publish: 'Publier la demande', withdraw: 'Retirer la demande', reopen: 'Rouvrir comme brouillon', suspend: 'Suspendre', resume: 'Reprendre',
  },
  consequences: {
    return: 'La partie qui demande reçoit le motif par courriel et peut l’envoyer à nouveau.',
    withdraw: 'Elle ne reçoit plus d’offres. Elle peut être rouverte plus tard comme brouillon.',
    suspend: 'Seules les parties la verront jusqu’à la reprise. Elles reçoivent le motif par courriel.',
  },
  halts: {
    withdrawn: 'Cette demande a été retirée.', expired: 'Le délai de cette demande est passé.', suspended: 'Cette demande est suspendue : seules les parties et le secrétariat la voient.',
    returned: 'Le secrétariat a renvoyé cette demande pour qu’elle soit complétée.',
  },
  needs: {
    complete: 'la demande complète', reason: 'un motif', 'accepted-offer': 'une offre acceptée', 'no-accepted-offer': 'aucune offre acceptée', signed: 'la signature des deux parties sur la même version',
    'start-reached': 'la date de début', 'deliverables-accepted': 'tous les livrables acceptés', 'evaluations-in': 'les deux évaluations', 'case-text': 'le texte du cas',
    'deadline-passed': 'la fin du délai',
  },
  share: { title: 'Texte à partager', text: '{organisation} demande de l’aide : « {title} ».\nPouvez-vous aider, ou connaissez-vous quelqu’un qui le peut ?\n{address}' },
  board: {
    match: 'Pour vous', 'by-match': 'Par correspondance avec votre profil', days: { one: '{count} jour', other: '{count} jours' }, today: 'aujourd’hui', fits: 'Correspond à {total} sur 100.', links: 'Autour de l’échange',
    'no-match': 'Aucune demande ouverte ne correspond à votre profil', 'no-match-text': 'Ici apparaissent celles qui demandent quelque chose que vous connaissez. Plus votre profil a de domaines, mieux elles se trouvent.', 'edit-profile': 'Compléter mon profil',
    'no-profile': 'Dites en quoi vous pouvez aider', 'no-profile-text': 'Avec un profil d’expert, les demandes qui correspondent à ce que vous savez apparaissent ici, avec leurs raisons. Cela prend quelques minutes : vos domaines, vos langues et vos disponibilités.', 'make-profile': 'Créer mon profil d’expert',
    ask: 'Demander de l’aide', own: 'Mes demandes', flow: 'Demandes par état', list: 'Demandes', show: 'Afficher', all: 'Toutes', mine: 'Les miennes et suivies', country: 'De mon pays', order: 'Les dernières d’abord',
    request: 'Demande', state: 'État', money: 'Fonds', deadline: 'Délai', 'no-money': 'ne demande pas de fonds', until: 'jusqu’au', step: 'Étape {step} sur {steps} : {state}',
    language: 'Langue', offers: { one: '{count} offre', other: '{count} offres' }, 'offers-head': 'Offres', of: 'sur', 'no-pledge': 'pas encore de fonds', theme: 'Thème', modality: 'Modalité', funding: 'Fonds', any: 'Indifférent', asked: 'Demande des fonds', none: 'Ne demande pas de fonds', filter: 'Filtrer', clear: 'Retirer les filtres',
    more: 'Voir plus', empty: 'Il n’y a pas encore de demandes', 'empty-filtered': 'Aucune demande ne correspond', 'empty-text': 'La première peut être la vôtre : l’écrire prend dix minutes.', sample: 'exemple',
  },
  own: { title: 'Mes demandes', none: 'Vous n’avez pas encore écrit de demande.', 'go-on': 'Continuer' },
  form: {
    title: 'Demander de l’aide', 'edit-title': 'Compléter la demande', lead: 'Cela prend une dizaine de minutes. Chaque étape est enregistrée : vous pouvez arrêter et reprendre à tout moment.',
    steps: { need: 'Votre besoin', how: 'Comment et quand', money: 'Fonds et visibilité', check: 'Vérifier et envoyer' }, 'steps-label': 'Étapes',
    for: 'Vous demandez au nom de {organisation}.',
    written: { es: 'Espagnol', pt: 'Portugais', en: 'Anglais', fr: 'Français' },
    titleField: 'Titre', 'title-hint': 'Une ligne qu’un autre pays comprend. Par exemple : « Architecture pour un état civil en ligne ».',
    need: 'Votre besoin', 'need-hint': 'La situation actuelle, ce que vous voulez atteindre et ce que vous avez déjà essayé. Par exemple : « Les actes sont délivrés sur papier dans 14 bureaux. Nous voulons un registre unique et ne savons pas s’il faut une base centrale ou fédérée ».',
    aim: 'Le résultat attendu', 'aim-hint': 'Quelque chose qui puisse être livré. Par exemple : « Document d’architecture et plan sur 12 mois ».',
    beneficiaries: 'À qui cela profite', 'beneficiaries-hint': 'Par exemple : « 2,8 millions de personnes ».', optional: 'facultatif',
    lang: 'Langue dans laquelle vous écrivez', themes: 'De quoi il s’agit', 'themes-hint': 'Choisissez-en douze au plus. Ils servent à trouver qui l’a déjà fait.', skills: 'Ce que doit savoir qui aidera', 'skills-hint': 'Choisissez ce qui est vraiment nécessaire.', modalities: 'Sous quelle forme peut être l’aide', languages: 'Langues dans lesquelles on peut travailler', 'more-languages': 'Autres langues',
    from: 'Du', until: 'Au', effortDays: 'Jours de travail', 'effort-hint': 'Jours de la personne qui aide, au total.', offersUntil: 'Reçoit des offres jusqu’au',
    currency: 'Monnaie', budget: 'Les fonds que vous demandez', 'budget-hint': 'Laissez vide ce dont vous n’avez pas besoin. Des banques et d’autres partenaires peuvent couvrir tout ou partie.',
    visibility: 'Qui la voit', sees: { public: 'Tout le monde', network: 'Les personnes qui ont un compte dans le réseau', group: 'Seuls les membres d’un groupe' },
    groupId: 'Groupe où elle est annoncée', 'group-hint': 'La demande apparaît sur la page du groupe.', 'no-group': 'Aucun',
    links: 'Liens vers des documents', 'links-hint': 'Un par ligne.',
    'save-on': 'Enregistrer et continuer', save: 'Enregistrer', back: 'Retour', send: 'Envoyer pour examen', missing: 'Il manque encore', complete: 'Elle est complète. Le secrétariat la lit avant de la publier.',
    similar: 'Semblables dans le réseau', 'similar-none': 'Quand vous écrivez le titre, des demandes et des cas semblables apparaissent ici.',
    tips: 'Ce qui aide à recevoir des offres', tip1: 'Dites où vous en êtes et ce que vous avez déjà essayé.', tip2: 'Demandez quelque chose qui se livre en semaines, pas en années.', tip3: 'Laissez au moins deux semaines pour recevoir des offres.',
    refused: 'Vous ne pouvez pas encore demander d’aide', 'refused-how': 'L’aide est demandée par une personne dont l’affiliation à une organisation est vérifiée : par une adresse de son domaine ou par le secrétariat.', 'refused-act': 'Voir mon profil',
    returned: 'Le secrétariat demande une modification',
  },
  desk: {
    title: 'Demandes à traiter', lead: 'Celles qui attendent un examen et celles qui n’avancent pas, les plus anciennes d’abord.', none: 'Aucune demande n’attend.', menu: 'Échanges',
    why: {
      review: 'Attend un examen', 'no-offer': 'Sans offre acceptée depuis plus de deux jours', unanswered: 'Sans réponse', unsigned: 'Non signée depuis plus d’une semaine',
      'not-started': 'Signée et non commencée', overdue: 'La date de fin est passée', unevaluated: 'Non évaluée depuis plus d’une semaine', suspended: 'Suspendue',
    },
  },
  waiting: { requests: { one: '1 demande à examiner', other: '{count} demandes à examiner' } },
  group: { title: 'Demandes d’aide', all: 'Voir toutes' },
};
export default fr;
