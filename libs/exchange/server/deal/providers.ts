import type { Provider, Type } from '@nestjs/common';
import { AgreementController } from '../agreement/agreement.controller';
import { AgreementService } from '../agreement/agreement.service';
import { PaperController } from '../agreement/paper.controller';
import { FundingController } from '../funding/funding.controller';
import { FundingService } from '../funding/funding.service';
import { ChoiceService } from '../offers/choice.service';
import { OffersController } from '../offers/offers.controller';
import { OffersService } from '../offers/offers.service';
import { QuestionsService } from '../offers/questions.service';
import { DealMail } from './mail';

/** What offers, agreement and money bring to the slice's module. */
export const dealControllers: Type[] = [OffersController, AgreementController, PaperController, FundingController];
export const dealProviders: Provider[] = [DealMail, OffersService, ChoiceService, QuestionsService, AgreementService, FundingService];
