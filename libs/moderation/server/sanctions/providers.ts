import { AppealsController } from '../appeals/appeals.controller';
import { AppealsService } from '../appeals/appeals.service';
import { AppealEntity } from '../appeals/appeal.entity';
import { RegisterController } from '../register/register.controller';
import { RegisterQueries } from '../register/register.queries';
import { ConductMail } from './conduct-mail';
import { ModeratorNoteEntity, SiteSanctionEntity } from './entities';
import { SiteSanctionsController } from './sanctions.controller';
import { SiteSanctionsService } from './sanctions.service';

/** What is done about people, what they make of it, and what everybody may know of it. */
export const conductControllers = [SiteSanctionsController, AppealsController, RegisterController];
export const conductProviders = [ConductMail, SiteSanctionsService, AppealsService, RegisterQueries];
export const conductEntities = [SiteSanctionEntity, ModeratorNoteEntity, AppealEntity];
