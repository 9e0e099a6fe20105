import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  title: 'Privacidade',
  lead: 'Quem vê o quê de você. Seu nome e sua organização aparecem sempre junto ao que escreve.',
  email: {
    label: 'Seu endereço de e-mail',
    nobody: 'Ninguém o vê',
    'signed-in': 'É visto por quem entrou com sua conta',
  },
  photo: {
    label: 'Sua foto',
    everybody: 'É vista por todas as pessoas',
    'signed-in': 'É vista por quem entrou com sua conta',
  },
  presence: {
    label: 'Quando lê uma página',
    named: 'Quem lê o mesmo vê seu nome',
    counted: 'Você é contado, sem mostrar seu nome',
  },
  unlisted: 'Pedir aos buscadores que não mostrem sua página',
  save: 'Salvar',
  'email-fact': 'E-mail',
};
export default pt;
