import { Global, Module } from '@nestjs/common';
import { GuestView, OwnData, ReviewSources, Sessions, SubjectRegistry, Waiting, type ServerSlice } from '@minga/kernel/server';
import { peopleProblems } from '../contract/messages';
import { AccountController } from './account.controller';
import { accountSubject } from './account.subject';
import { AdmissionController } from './admission/admission.controller';
import { AdmissionService } from './admission/admission.service';
import { RefusedRegistrations } from './admission/refused';
import { AccountsService } from './accounts.service';
import { AffiliationsController } from './affiliations/affiliations.controller';
import { AddressController } from './address/address.controller';
import { AddressService } from './address/address.service';
import { AccountMail } from './mail/account-mail';
import { OneTime } from './one-time/one-time';
import { TicketCookie } from './one-time/ticket-cookie';
import { organisationProviders } from './organisations/providers';
import { OrganisationsController } from './organisations/organisations.controller';
import { organisationsWaiting } from './organisations/waiting';
import { peopleReviewSources } from './review-sources';
import { organisationSubject } from './organisations/organisation.subject';
import { OrganisationsService } from './organisations.service';
import { InvitationGrants } from './invitations/grants';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsService } from './invitations/invitations.service';
import { peopleOwnData } from './own-data';
import { DeletionService } from './own-data/deletion.service';
import { ExportsService } from './own-data/exports.service';
import { SecondLook } from './own-data/second-look';
import { OwnDataController } from './own-data/own-data.controller';
import { PasskeysController } from './passkeys/passkeys.controller';
import { PeopleSessions } from './people-sessions';
import { PersonController } from './person.controller';
import { PhotoBody } from './photo-body';
import { PhotoController } from './photo.controller';
import { PhotosService } from './photos.service';
import { hideGuardedPhotos } from './privacy/photo-name';
import { PrivacyController } from './privacy/privacy.controller';
import { PrivacyService } from './privacy/privacy.service';
import { ProfileService } from './profile.service';
import { peopleSchema } from './schema';
import { IdentityController } from './providers/identity.controller';
import { ProviderRules } from './providers/provider-rules';
import { identityProviders } from './providers/providers';
import { ProvidersController } from './providers/providers.controller';
import { Means } from './second-factor/means';
import { secondFactorProviders } from './second-factor/providers';
import { RequireSecondFactor } from './second-factor/require-second-factor';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { SessionController } from './session.controller';
import { SessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';
import { RecoveryController } from './recovery/recovery.controller';
import { RecoveryService } from './recovery/recovery.service';
import { RegistrationController } from './registration/registration.controller';
import { RegistrationService } from './registration/registration.service';
import { DeviceNotice } from './sign-in/device-notice';
import { SignInDoor } from './sign-in/door';
import { ProvedAddress } from './sign-in/proved-address';
import { SecondFactor } from './sign-in/second-factor';
import { SignInLimits } from './sign-in/sign-in-limits';
import { SignInAnswers } from './sign-in/sign-in-answers';
import { StewardController } from './steward/steward.controller';
import { StewardService } from './steward/steward.service';
import { StepUpController } from './step-up/step-up.controller';
import { standingCheck } from './standing/standing';
import { StepUp } from './step-up/step-up';
import { Sweeper } from './sweeper';

@Global()
@Module({
  controllers: [AccountController, SessionController, PersonController, PhotoController, StepUpController, RegistrationController, RecoveryController, AddressController, PasskeysController, SecondFactorController, OwnDataController, AdmissionController, InvitationsController, PrivacyController, OrganisationsController, AffiliationsController, IdentityController, ProvidersController, StewardController],
  providers: [
    SessionCookie,
    AccountMail,
    OneTime,
    TicketCookie,
    RegistrationService,
    RecoveryService,
    AddressService,
    DeviceNotice,
    SignInDoor,
    SignInLimits,
    ProvedAddress,
    SignInAnswers,
    StepUp,
    StewardService,
    ...secondFactorProviders,
    ...identityProviders,
    SessionsService,
    AccountsService,
    ProfileService,
    PrivacyService,
    DeletionService,
    AdmissionService,
    RefusedRegistrations,
    SecondLook,
    InvitationGrants,
    InvitationsService,
    ExportsService,
    PhotosService,
    OrganisationsService,
    ...organisationProviders,
    PhotoBody,
    Sweeper,
    { provide: Sessions, useClass: PeopleSessions },
  ],
  exports: [InvitationGrants, InvitationsService, AccountMail, OneTime, SignInDoor, SignInAnswers, StepUp, SecondFactor, Means, RequireSecondFactor, ProviderRules],
})
export class PeopleModule {
  constructor(subjects: SubjectRegistry, waiting: Waiting, review: ReviewSources, ownData: OwnData, door: SignInDoor, guests: GuestView) {
    subjects.register(accountSubject(ownData));
    subjects.register(organisationSubject);
    waiting.register(...organisationsWaiting);
    for (const source of peopleReviewSources) review.register(source);
    ownData.register(peopleOwnData);
    door.addCheck(standingCheck);
    hideGuardedPhotos(guests);
  }
}

/** What the composition root lists. */
export const peopleSlice: ServerSlice = { name: 'people', module: PeopleModule, schema: peopleSchema, messages: peopleProblems };
