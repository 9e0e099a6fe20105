import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language, defineRoutes, localPath, optionalText, text, wellFormed } from '@minga/kernel/contract';
import { Country } from './country';
import { ACRONYM_LENGTH, OptionalOrganisationName } from './organisation.contract';
import { Profile } from './person.contract';
import { SpokenLanguage } from './spoken-language';
import { StakeholderGroup } from './stakeholder-group';
import { Restriction } from './standing/standing.contract';

export const NAME_LENGTH = 80;
export const TITLE_LENGTH = 120;
export const BIO_LENGTH = 1000;
export const EXPERTISE_LENGTH = 60;
export const MOST_EXPERTISE = 12;
export const MOST_LANGUAGES = 10;
/** Length over composition (NIST SP 800-63B); the upper bound keeps hashing bounded. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;
/** The longest address that can be delivered to (RFC 5321). */
const LONGEST_EMAIL = 254;

/** Whether an address reaches anybody is for its verification to say; here only its form is checked. An empty one is told by its length alone. */
const EMAIL = /^(?:[^\s@<>"(),:;]+@[^\s@.]+(\.[^\s@.]+)+)?$/;

export const Email = z.string().check(
  z.trim(),
  z.toLowerCase(),
  // No check aborts: that would keep the rules over the whole form from being told with it.
  z.minLength(1, { error: 'required' }),
  z.maxLength(LONGEST_EMAIL, { error: 'too-long' }),
  z.refine(wellFormed, { error: 'malformed-text' }),
  z.regex(EMAIL, { error: 'invalid-email' }),
);

export const NewPassword = z.string().check(
  z.minLength(SHORTEST_PASSWORD, { error: 'password-too-short' }),
  z.maxLength(LONGEST_PASSWORD, { error: 'too-long' }),
  z.refine(wellFormed, { error: 'malformed-text' }),
);
/** A password to be compared: only bounded. */
export const GivenPassword = z.string().check(z.minLength(1, { error: 'required' }), z.maxLength(LONGEST_PASSWORD, { error: 'too-long' }));

const LONGEST_RETURN = 500;
const otherwise = z.catch;
/** A path of this site to come back to; what is none is the home page's. */
export const ReturnPath = otherwise(z.pipe(z.string().check(z.maxLength(LONGEST_RETURN)), z.transform((path: string) => localPath(path))), '/');

/** What waits for an address to be proved. */
export const Pending = z.object({ email: z.string() });
export type Pending = z.infer<typeof Pending>;

/** An organisation that was found (`organisationId`), or one to add: name and stakeholder group, country if it has one. */
const organisationFields = {
  organisationId: z.optional(z.nullable(Id)),
  organisationName: z.optional(OptionalOrganisationName),
  organisationAcronym: z.optional(optionalText(ACRONYM_LENGTH)),
  stakeholderGroup: z.optional(z.nullable(StakeholderGroup)),
  organisationCountry: z.optional(z.nullable(Country)),
};

interface OrganisationChoice {
  organisationId?: string | null | undefined;
  organisationName?: string | undefined;
  stakeholderGroup?: StakeholderGroup | null | undefined;
}
const namesOrganisation = (input: OrganisationChoice) => Boolean(input.organisationId || input.organisationName);
const classifiesOrganisation = (input: OrganisationChoice) =>
  Boolean(input.organisationId || !input.organisationName || input.stakeholderGroup);

export const RegisterInput = z
  .object({
    name: text(NAME_LENGTH),
    email: Email,
    password: NewPassword,
    title: text(TITLE_LENGTH),
    /** Where they were going; they come there once the address is proved. */
    next: z.optional(ReturnPath),
    /** The token of an invitation, where one was followed. */
    invitation: z.optional(z.string().check(z.maxLength(100, { error: 'too-long' }))),
    ...organisationFields,
  })
  .check(
    z.refine(namesOrganisation, { error: 'required', path: ['organisationName'], when: () => true }),
    z.refine(classifiesOrganisation, { error: 'required', path: ['stakeholderGroup'], when: () => true }),
  );
export type RegisterInput = z.infer<typeof RegisterInput>;

const eachOnce = (languages: readonly SpokenLanguage[]): boolean => new Set(languages.map(({ code }) => code)).size === languages.length;

/** The whole profile as its form holds it: what is left out is left as it is. */
export const ProfileInput = z
  .object({
    name: z.optional(text(NAME_LENGTH)),
    bio: z.optional(optionalText(BIO_LENGTH)),
    /** Language in which `bio` is written; the account's when absent. */
    bioLanguage: z.optional(Language),
    languages: z.optional(
      z.array(SpokenLanguage).check(
        z.maxLength(MOST_LANGUAGES, { error: 'too-many' }),
        z.refine(eachOnce, { error: 'repeated' }),
      ),
    ),
    expertise: z.optional(z.array(text(EXPERTISE_LENGTH)).check(z.maxLength(MOST_EXPERTISE, { error: 'too-many' }))),
    country: z.optional(z.nullable(Country)),
    title: z.optional(text(TITLE_LENGTH)),
    ...organisationFields,
  })
  .check(z.refine(classifiesOrganisation, { error: 'required', path: ['stakeholderGroup'] }));
export type ProfileInput = z.infer<typeof ProfileInput>;

/** What somebody sees of their own account. */
export const Account = z.object({
  id: Id,
  email: z.string(),
  siteRole: z.enum(['member', 'steward']),
  language: Language,
  profile: Profile,
  createdAt: Instant,
  /** What keeps the account from writing; null in good standing. */
  restriction: z.nullable(Restriction),
});
export type Account = z.infer<typeof Account>;

/** `account` is null for a guest. */
export const MeView = z.object({ cursor: Cursor, account: z.nullable(Account) });
export type MeView = z.infer<typeof MeView>;

export const PreferencesInput = z.object({ language: Language });
export type PreferencesInput = z.infer<typeof PreferencesInput>;

/** An account that has no password yet sets one without the current one, having shown in another way who it is. */
export const PasswordInput = z.object({ currentPassword: z.optional(GivenPassword), newPassword: NewPassword });
export type PasswordInput = z.infer<typeof PasswordInput>;

/** Largest picture taken in, in bytes; pictures are sent as the whole body, with their own media type. */
export const PHOTO_BYTES = 5 * 1024 * 1024;
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const;
/** Sides of the two squares that are kept, in pixels: beside a name, and on the profile. */
export const PHOTO_SIDES = { small: 96, large: 320 } as const;

export const accountRoutes = defineRoutes({
  register: {
    method: 'POST',
    path: '/api/accounts',
    summary: 'Asks for an account: link and code go to the address, which is to be proved first. The answer is the same whether anybody has the address or not.',
    body: RegisterInput,
    response: Pending,
    status: 202,
    repeatable: true,
  },
  me: {
    method: 'GET',
    path: '/api/me',
    summary: 'The account of this session, or null for a guest.',
    response: MeView,
  },
  updateProfile: {
    method: 'PATCH',
    path: '/api/me/profile',
    summary: 'Changes one’s own profile; fields that are left out stay.',
    body: ProfileInput,
    response: Profile,
  },
  uploadPhoto: {
    method: 'PUT',
    path: '/api/me/photo',
    summary: 'Sets one’s picture: the body is the picture itself (JPEG, PNG, WebP, AVIF or GIF, at most 5 MB). It is re-encoded without metadata.',
    response: Profile,
    repeatable: true,
  },
  removePhoto: {
    method: 'DELETE',
    path: '/api/me/photo',
    summary: 'Removes one’s picture.',
    response: Profile,
    repeatable: true,
  },
  changePreferences: {
    method: 'PATCH',
    path: '/api/me/preferences',
    summary: 'Changes how the site speaks to this account: its language.',
    body: PreferencesInput,
    response: PreferencesInput,
    repeatable: true,
  },
  changePassword: {
    method: 'POST',
    path: '/api/me/password',
    summary: 'Changes the password and ends every other session.',
    body: PasswordInput,
    response: z.void(),
    status: 204,
    repeatable: true,
  },
});
