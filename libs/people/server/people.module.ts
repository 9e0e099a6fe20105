import { Module } from '@nestjs/common';
import { Sessions, SubjectRegistry, type ServerSlice } from '@minga/kernel/server';
import { peopleProblems } from '../contract/messages';
import { AccountController } from './account.controller';
import { accountSubject } from './account.subject';
import { AccountsService } from './accounts.service';
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
import { Sweeper } from './sweeper';

@Module({
  controllers: [AccountController, SessionController, PersonController, PhotoController, PrivacyController],
  providers: [
    SessionCookie,
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
})
export class PeopleModule {
  constructor(subjects: SubjectRegistry) {
    subjects.register(accountSubject);
  }
}

/** What the composition root lists. */
export const peopleSlice: ServerSlice = { name: 'people', module: PeopleModule, schema: peopleSchema, messages: peopleProblems };
