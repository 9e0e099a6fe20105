import { addressPart, shortId } from '@minga/kernel/contract';

/** Path of a topic's page: `/t/{shortId}-{slug}`. */
export const topicAddress = (id: string, title: string): string => `/t/${addressPart(id, title)}`;

/** The topic's page opened at a post, with what stands around it. */
export const postAddress = (topic: string, position: number): string => (position === 0 ? topic : `${topic}?at=${position}#p${position}`);

/** A post's own address, which holds whatever becomes of its topic's title; the site answers with `postAddress`. */
export const postPermalink = (id: string): string => `/t/post/${shortId(id)}`;

/** Atom feed of a topic's or a group's page. */
export const feedAddress = (page: string): string => `${page}/feed.atom`;
