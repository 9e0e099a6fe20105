import { part } from '@minga/kernel/client';
import type { ReplyFormProps } from './ReplyForm';

/** The composer is half of what a topic's page does, and guests cannot write: only signed-in readers load it. */
export const ReplyForm = part<ReplyFormProps>(() => import('./ReplyForm').then((module) => ({ default: module.ReplyForm })));
