/** Words of the kernel's own settings, by their keys. */
export default {
  sections: { limits: 'Limites' },
  limits: {
    'change-burst': { label: 'Modifications d’un compte : d’affilée', hint: 'Combien d’affilée avant de demander d’attendre.' },
    'change-seconds': { label: 'Modifications d’un compte : ensuite, un toutes les tant de secondes' },
    'guest-change-burst': { label: 'Modifications sans compte, par adresse : d’affilée', hint: 'Combien d’affilée avant de demander d’attendre.' },
    'guest-change-seconds': { label: 'Modifications sans compte, par adresse : ensuite, un toutes les tant de secondes' },
    'post-burst': { label: 'Publications d’un compte : d’affilée', hint: 'Combien d’affilée avant de demander d’attendre.' },
    'post-seconds': { label: 'Publications d’un compte : ensuite, un toutes les tant de secondes' },
    'preview-burst': { label: 'Aperçus d’un compte : d’affilée', hint: 'Combien d’affilée avant de demander d’attendre.' },
    'preview-seconds': { label: 'Aperçus d’un compte : ensuite, un toutes les tant de secondes' },
    'search-burst': { label: 'Recherches d’un compte : d’affilée', hint: 'Combien d’affilée avant de demander d’attendre.' },
    'search-seconds': { label: 'Recherches d’un compte : ensuite, un toutes les tant de secondes' },
    'guest-search-burst': { label: 'Recherches sans compte, par adresse : d’affilée', hint: 'Combien d’affilée avant de demander d’attendre.' },
    'guest-search-seconds': { label: 'Recherches sans compte, par adresse : ensuite, un toutes les tant de secondes' },
    'socket-burst': { label: 'Messages en direct d’un compte : d’affilée', hint: 'Combien d’affilée avant de demander d’attendre.' },
    'socket-seconds': { label: 'Messages en direct d’un compte : ensuite, un toutes les tant de secondes' },
    'guest-socket-burst': { label: 'Messages en direct sans compte, par adresse : d’affilée', hint: 'Combien d’affilée avant de demander d’attendre.' },
    'guest-socket-seconds': { label: 'Messages en direct sans compte, par adresse : ensuite, un toutes les tant de secondes' },
  },
};
