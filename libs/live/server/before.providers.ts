import type { Provider, Type } from '@nestjs/common';
import { AboutController } from './about/about.controller';
import { CalendarController } from './calendar/calendar.controller';
import { CalendarService } from './calendar/calendar.service';
import { SessionListController } from './list/list.controller';
import { SessionMail } from './mail/session-mail';
import { planControllers, planProviders } from './plan/providers';
import { HouseJob } from './reminders/house.job';
import { MoveLetters } from './reminders/letters';
import { RemindersJob } from './reminders/reminders.job';
import { SeriesController } from './series/series.controller';
import { SeriesService } from './series/series.service';
import { SignUpController } from './signup/signup.controller';
import { SignUpService } from './signup/signup.service';
import { TemplatesController } from './templates/templates.controller';
import { TemplatesService } from './templates/templates.service';

/** What comes before a session: calling it, lists, who will come, letters. */
export const beforeControllers: Type[] = [...planControllers, SessionListController, AboutController, SignUpController, SeriesController, CalendarController, TemplatesController];
export const beforeProviders: Provider[] = [SessionMail, ...planProviders, SignUpService, SeriesService, CalendarService, MoveLetters, RemindersJob, HouseJob, TemplatesService];
