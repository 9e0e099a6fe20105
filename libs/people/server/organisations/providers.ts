import { AffiliationsService } from '../affiliations/affiliations.service';
import { DirectoryService } from './directory.service';
import { OrganisationNotices } from './notices';
import { StewardshipService } from './stewardship.service';

/** What the directory and the verification of affiliations are made of. */
export const organisationProviders = [DirectoryService, StewardshipService, OrganisationNotices, AffiliationsService];
