import type { Provider, Type } from '@nestjs/common';
import { InvitationMail } from '../matching/invitation.mail';
import { HeldExperts } from '../matching/features.queries';
import { MatchCounts } from '../matching/match-counts';
import { MatchingController } from '../matching/matching.controller';
import { OwnMatches } from '../matching/own-matches';
import { MatchingService } from '../matching/matching.service';
import { TaxonomyController } from '../taxonomy/taxonomy.controller';
import { TaxonomyService } from '../taxonomy/taxonomy.service';
import { EndorsementsController } from '../endorsements/endorsements.controller';
import { EndorsementMail } from '../endorsements/endorsement.mail';
import { EndorsementsService } from '../endorsements/endorsements.service';
import { CapacitiesService } from './capacities.service';
import { ExpertController } from './expert.controller';
import { ExpertsService } from './experts.service';

/** What terms, experts and matching bring to the slice's module. */
export const expertControllers: Type[] = [TaxonomyController, ExpertController, EndorsementsController, MatchingController];
export const expertProviders: Provider[] = [TaxonomyService, ExpertsService, CapacitiesService, EndorsementMail, EndorsementsService, HeldExperts, MatchCounts, MatchingService, OwnMatches, InvitationMail];
