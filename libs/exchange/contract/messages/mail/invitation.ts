import type { Catalog } from '@minga/kernel/contract';

const es = {
  subject: 'Le piden ayuda: {title}',
  asked: '{organisation} le invita a ofrecer ayuda en «{title}».',
  message: '{name} escribe: «{text}»',
  button: 'Ver el pedido',
  limits: 'Recibe esta carta porque ofrece su experiencia en el intercambio. Cuántas invitaciones acepta por mes lo decide usted en su perfil de experto.',
};

/** The letter to an expert whom somebody invites. */
export const invitationLetters: Catalog<typeof es> = {
  es,
  pt: {
    subject: 'Pedem sua ajuda: {title}',
    asked: '{organisation} convida você a oferecer ajuda em “{title}”.',
    message: '{name} escreve: “{text}”',
    button: 'Ver o pedido',
    limits: 'Você recebe esta carta porque oferece sua experiência no intercâmbio. Quantos convites aceita por mês, você decide no seu perfil de especialista.',
  },
  en: {
    subject: 'Your help is asked for: {title}',
    asked: '{organisation} invites you to offer help with “{title}”.',
    message: '{name} writes: “{text}”',
    button: 'See the request',
    limits: 'You get this letter because you offer what you know in the exchange. How many invitations you take a month is yours to set in your expert profile.',
  },
  fr: {
    subject: 'On demande votre aide : {title}',
    asked: '{organisation} vous invite à proposer votre aide pour « {title} ».',
    message: '{name} écrit : « {text} »',
    button: 'Voir la demande',
    limits: 'Vous recevez cette lettre parce que vous offrez votre expérience dans l’échange. Le nombre d’invitations par mois se règle dans votre profil d’expert.',
  },
};
