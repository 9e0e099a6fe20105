import type { SameKeys } from '@minga/kernel/contract';
import { fr as organisations } from './organisations/fr';
import * as providers from './providers/fr';
import * as factor from './second-factor/fr';
import type { es } from './es';
import * as standing from './standing/fr';

export const fr: SameKeys<typeof es> = {
  problems: {
    'registration-decided': 'Une autre personne du secrétariat a déjà traité cette inscription. Voyez où elle en est.',
    ...organisations.problems,
    ...providers.problems,
    ...factor.problems,
    ...standing.problems,
    'wrong-credentials': 'L’adresse ou le mot de passe ne correspond pas. Vérifiez-les et réessayez.',
    'photo-too-large': 'L’image est trop lourde. Choisissez-en une de 5 Mo au plus.',
    'photo-unreadable': 'L’image n’a pas pu être lue. Choisissez un fichier JPEG, PNG, WebP, AVIF ou GIF.',
  },
  fields: {
    ...organisations.fields,
    ...providers.fields,
    ...factor.fields,
    'invalid-email': 'Écrivez une adresse complète, par exemple nom@organisation.org',
    'password-too-short': 'Écrivez un mot de passe d’au moins 10 caractères. Une phrase convient.',
    'password-wrong': 'Le mot de passe actuel ne correspond pas. Écrivez-le de nouveau.',
    'password-same': 'Choisissez un mot de passe différent de l’actuel.',
    'password-is-email': 'Choisissez un mot de passe différent de votre adresse.',
    'password-common': 'Ce mot de passe est parmi les premiers essayés. Choisissez-en un autre ; une phrase convient.',
    'password-own-words': 'Choisissez un mot de passe qui ne soit pas fait de votre nom, de votre adresse ou du nom du site.',
    'mail-code-wrong': 'Le code ne correspond pas ou ne sert plus. Vérifiez-le ou demandez-en un autre.',
    'link-over': 'Ce lien a déjà servi ou a expiré. Demandez-en un autre.',
    'email-same': 'C’est déjà l’adresse de votre compte.',
    'unknown-country': 'Choisissez un pays de la liste.',
    'unknown-stakeholder-group': 'Choisissez le secteur de votre organisation.',
    'unknown-language': 'Choisissez une langue de la liste.',
    'unknown-level': 'Indiquez votre niveau dans cette langue.',
    'unknown-organisation': 'Cette organisation n’est plus là. Cherchez-la ou ajoutez-la de nouveau.',
    repeated: 'Retirez celui qui est en double.',
    'invalid-handle': 'Utilisez des minuscules sans accent, des chiffres et des traits d’union.',
  },
  refusals: {
    'registration-by-invitation': 'Pour vous inscrire ici, il faut une invitation valable pour votre adresse.',
    'registration-by-request': 'Inscrivez-vous avec votre adresse : le secrétariat approuve chaque nouveau compte.',
    'registration-waiting': 'Votre inscription attend l’approbation du secrétariat. Nous vous écrirons alors.',
    'registration-refused': 'Le secrétariat n’a pas approuvé cette inscription. Le motif est dans le courriel envoyé.',
    'removal-forbidden': 'Sur ce site, on ne peut pas retirer ce qu’on a écrit en partant : cela reste sans votre nom.',
    'last-steward': 'Vous êtes la seule personne du secrétariat. Nommez-en une autre avant de partir.',
    ...organisations.refusals,
    ...factor.refusals,
    'step-up-required': 'Confirmez qui vous êtes pour continuer.',
    'second-factor-required': 'Saisissez le code de la deuxième étape pour vous connecter.',
    'address-unverified': 'Votre adresse n’est pas confirmée. Demandez un lien de connexion : il la confirme.',
    ...standing.refusals,
    'sign-in-required': 'Connectez-vous pour faire cela.',
  },
};
