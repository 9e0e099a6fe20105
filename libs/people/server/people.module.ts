import { Global, Module } from '@nestjs/common';
import { Sessions, SubjectRegistry, type ServerSlice } from '@minga/kernel/server';
import { peopleProblems } from '../contract/messages';
import { AccountController } from './account.controller';
import { accountSubject } from './account.subject';
import { AccountsService } from './accounts.service';
import { AccountMail } from './mail/account-mail';
import { OneTime } from './one-time/one-time';
import { OrganisationsService } from './organisations.service';
import { PeopleSessions } from './people-sessions';
import { PersonController } from './person.controller';
import { PhotoBody } from './photo-body';
import { PhotoController } from './photo.controller';
import { PhotosService } from './photos.service';
import { PrivacyController } from './privacy/privacy.controller';
import { PrivacyService } from './privacy/privacy.service';
import { ProfileService } from './profile.service';
import { peopleSchema } from './schema';
import { SessionController } from './session.controller';
import { SessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';
import { DeviceNotice } from './sign-in/device-notice';
import { SignInDoor } from './sign-in/door';
import { NoSecondFactor, SecondFactor } from './sign-in/second-factor';
import { SignInAnswers } from './sign-in/sign-in-answers';
import { StepUpController } from './step-up/step-up.controller';
import { StepUp } from './step-up/step-up';
import { Sweeper } from './sweeper';

@Global()
@Module({
  controllers: [AccountController, SessionController, PersonController, PhotoController, StepUpController, PrivacyController],
  providers: [
    SessionCookie,
    AccountMail,
    OneTime,
    DeviceNotice,
    SignInDoor,
    SignInAnswers,
    StepUp,
    { provide: SecondFactor, useClass: NoSecondFactor },
    SessionsService,
    AccountsService,
    ProfileService,
    PrivacyService,
    PhotosService,
    OrganisationsService,
    PhotoBody,
    Sweeper,
    { provide: Sessions, useClass: PeopleSessions },
  ],
  exports: [AccountMail, OneTime, SignInDoor, SignInAnswers, StepUp, SecondFactor],
})
export class PeopleModule {
  constructor(subjects: SubjectRegistry) {
    subjects.register(accountSubject);
  }
}

/** What the composition root lists. */
export const peopleSlice: ServerSlice = { name: 'people', module: PeopleModule, schema: peopleSchema, messages: peopleProblems };
