import type { Provider, Type } from '@nestjs/common';
import { CaptionsController } from './captions/captions.controller';
import { CaptionsService } from './captions/captions.service';
import { ChatController } from './chat/chat.controller';
import { ChatService } from './chat/chat.service';
import { MinutesController } from './minutes/minutes.controller';
import { MinutesService } from './minutes/minutes.service';
import { OwnPartController } from './own/own.controller';
import { ParticipationEnd } from './participation.end';
import { PollsController } from './polls/polls.controller';
import { PollsService } from './polls/polls.service';
import { VotingService } from './polls/voting.service';
import { AnsweringService } from './questions/answering.service';
import { QuestionsController } from './questions/questions.controller';
import { QuestionsService } from './questions/questions.service';

/** How those in the room take part: questions, polls, chat, captions, minutes. */
export const participationControllers: Type[] = [QuestionsController, PollsController, ChatController, CaptionsController, MinutesController, OwnPartController];
export const participationProviders: Provider[] = [QuestionsService, AnsweringService, PollsService, VotingService, ChatService, CaptionsService, MinutesService, ParticipationEnd];
