/** Words of the kernel's own settings, by their keys. */
export default {
  sections: { limits: 'Limites' },
  limits: {
    'change-burst': { label: 'Mudanças de uma conta: de uma vez', hint: 'Quantas vezes seguidas antes de pedir que espere.' },
    'change-seconds': { label: 'Mudanças de uma conta: depois, um a cada tantos segundos' },
    'guest-change-burst': { label: 'Mudanças sem conta, por endereço: de uma vez', hint: 'Quantas vezes seguidas antes de pedir que espere.' },
    'guest-change-seconds': { label: 'Mudanças sem conta, por endereço: depois, um a cada tantos segundos' },
    'post-burst': { label: 'Publicações de uma conta: de uma vez', hint: 'Quantas vezes seguidas antes de pedir que espere.' },
    'post-seconds': { label: 'Publicações de uma conta: depois, um a cada tantos segundos' },
    'preview-burst': { label: 'Pré-visualizações de uma conta: de uma vez', hint: 'Quantas vezes seguidas antes de pedir que espere.' },
    'preview-seconds': { label: 'Pré-visualizações de uma conta: depois, um a cada tantos segundos' },
    'search-burst': { label: 'Buscas de uma conta: de uma vez', hint: 'Quantas vezes seguidas antes de pedir que espere.' },
    'search-seconds': { label: 'Buscas de uma conta: depois, um a cada tantos segundos' },
    'guest-search-burst': { label: 'Buscas sem conta, por endereço: de uma vez', hint: 'Quantas vezes seguidas antes de pedir que espere.' },
    'guest-search-seconds': { label: 'Buscas sem conta, por endereço: depois, um a cada tantos segundos' },
    'socket-burst': { label: 'Mensagens ao vivo de uma conta: de uma vez', hint: 'Quantas vezes seguidas antes de pedir que espere.' },
    'socket-seconds': { label: 'Mensagens ao vivo de uma conta: depois, um a cada tantos segundos' },
    'guest-socket-burst': { label: 'Mensagens ao vivo sem conta, por endereço: de uma vez', hint: 'Quantas vezes seguidas antes de pedir que espere.' },
    'guest-socket-seconds': { label: 'Mensagens ao vivo sem conta, por endereço: depois, um a cada tantos segundos' },
  },
};
