import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  nav: 'Exchange',
  title: 'Expert exchange',
  lead: 'One government asks for help, another offers it, a bank may cover the cost. All of it in sight of the network.',
  untitled: 'Request without a title',
  states: {
    draft: 'Draft', 'in-review': 'In review', returned: 'Returned', open: 'Published', matched: 'Offer accepted', agreed: 'Agreement', 'under-way': 'Under way',
    delivered: 'Delivered', evaluated: 'Evaluated', published: 'Case published', withdrawn: 'Withdrawn', expired: 'Expired', suspended: 'On hold',
  },
  stages: {
    open: 'looking for offers', matched: 'to be agreed', agreed: 'signed by both sides', 'under-way': 'being helped', delivered: 'to be evaluated', evaluated: 'by both sides',
  },
  modalities: {
    'remote-advice': 'Remote advice', 'expert-mission': 'Expert mission', 'study-visit': 'Study visit', review: 'Review of a document or code',
    training: 'Training', 'software-reuse': 'Software reuse',
  },
  'money-for': { 'is-travel': 'Travel', 'is-per-diem': 'Per diem', 'is-fees': 'Fees', 'is-interpretation': 'Interpretation', 'is-licences': 'Licences', 'is-other': 'Other' },
  need: {
    title: 'What is needed', aim: 'Outcome', effort: 'Effort', terms: 'Themes and skills', modalities: 'Kind of help', languages: 'Working language', dates: 'Dates', 'offers-until': 'Offers until',
    beneficiaries: 'Beneficiaries', budget: 'Funds asked for', links: 'Documents', days: { one: '{count} day', other: '{count} days' },
  },
  page: {
    way: 'The way here', number: 'Request no. {number}', cord: 'Where the request stands', opened: 'published on', follow: 'Follow', following: 'Following', aside: 'Funds, history and more',
  },
  history: { title: 'History', reason: 'Reason: {reason}' },
  moves: {
    submit: 'Sent for review', return: 'Returned to be completed', publish: 'Published', match: 'Offer accepted', unmatch: 'Without an accepted offer again', agree: 'Agreement signed',
    start: 'Work begins', deliver: 'Delivered', evaluate: 'Evaluated by both sides', 'publish-case': 'Case published', withdraw: 'Withdrawn', expire: 'The deadline passed',
    reopen: 'Reopened as a draft', suspend: 'Put on hold', resume: 'Resumed',
  },
  next: { title: 'What comes next', reason: 'Reason', 'go-on': 'Go on writing' },
  awaits: {
    draft: 'Complete the request and send it: the secretariat reads it before it is published.',
    'in-review': 'The secretariat reads the request: if it is complete and fits the network, it is published.',
    returned: 'Those who ask complete what is missing and send it again.',
    open: 'Offers come in. Those who ask choose one or several.',
    matched: 'The parties agree on the terms and sign them.',
    agreed: 'The agreement is signed. Either party starts the work.',
    'under-way': 'Work goes on. It is delivered once all deliverables are accepted.',
    delivered: 'Both sides evaluate. Nobody sees the other evaluation until both are in.',
    evaluated: 'The case is missing: what was done and what is of use to the next country.',
    published: 'The case is published. Other countries can reuse it.',
    withdrawn: 'Those who asked withdrew the request. They can reopen it as a draft.',
    expired: 'The deadline passed without an accepted offer. Those who asked can reopen it with another date.',
    suspended: 'The secretariat put the request on hold. Only its parties see it.',
  },
  acts: {
    submit: 'Send for review', return: 'Return', publish: 'Publish the request', withdraw: 'Withdraw the request', reopen: 'Reopen as a draft', suspend: 'Put on hold', resume: 'Resume',
  },
  consequences: {
    return: 'Those who ask get the reason by mail and can send it again.',
    withdraw: 'It takes no more offers. It can be reopened later as a draft.',
    suspend: 'Only its parties will see it until it is resumed. They get the reason by mail.',
  },
  halts: {
    withdrawn: 'This request was withdrawn.', expired: 'The deadline of this request has passed.', suspended: 'This request is on hold: only its parties and the secretariat see it.',
    returned: 'The secretariat returned this request to be completed.',
  },
  needs: {
    complete: 'the complete request', reason: 'a reason', 'accepted-offer': 'an accepted offer', 'no-accepted-offer': 'no accepted offer', signed: 'both sides’ signatures on the same version',
    'start-reached': 'the start date', 'deliverables-accepted': 'all deliverables accepted', 'evaluations-in': 'both evaluations', 'case-text': 'the text of the case',
    'deadline-passed': 'the end of the deadline',
  },
  share: { title: 'Text to share', text: '{organisation} asks for help: “{title}”.\nCan you help, or do you know somebody who can?\n{address}' },
  board: {
    match: 'For you', 'by-match': 'Best match with your profile first', days: { one: '{count} day', other: '{count} days' }, today: 'today', fits: 'Matches {total} of 100.', links: 'More of the exchange',
    'no-match': 'No open request matches your profile', 'no-match-text': 'Requests that ask for something you know appear here. The more areas your profile has, the better they are found.', 'edit-profile': 'Complete my profile',
    'no-profile': 'Say what you can help with', 'no-profile-text': 'With an expert profile, the requests that match what you know appear here, with the reasons. It takes a few minutes: your areas, your languages and when you can.', 'make-profile': 'Make my expert profile',
    ask: 'Ask for help', own: 'My requests', flow: 'Requests by state', list: 'Requests', show: 'Show', all: 'All', mine: 'Mine and followed', country: 'From my country', order: 'Latest first',
    request: 'Request', state: 'State', money: 'Funds', deadline: 'Deadline', 'no-money': 'asks for no funds', until: 'until', step: 'Step {step} of {steps}: {state}',
    language: 'Language', offers: { one: '{count} offer', other: '{count} offers' }, 'offers-head': 'Offers', of: 'of', 'no-pledge': 'no funds yet', theme: 'Theme', modality: 'Kind of help', funding: 'Funds', any: 'Any', asked: 'Asks for funds', none: 'Asks for no funds', filter: 'Filter', clear: 'Clear filters',
    more: 'Show more', empty: 'There are no requests yet', 'empty-filtered': 'No request matches', 'empty-text': 'The first one may be yours: writing it takes ten minutes.', sample: 'sample',
  },
  own: { title: 'My requests', none: 'You have not written a request yet.', 'go-on': 'Go on' },
  form: {
    title: 'Ask for help', 'edit-title': 'Complete the request', lead: 'It takes about ten minutes. Each step is saved: you can leave and come back any time.',
    steps: { need: 'What you need', how: 'How and when', money: 'Funds and who sees it', check: 'Check and send' }, 'steps-label': 'Steps',
    for: 'You ask in the name of {organisation}.',
    written: { es: 'Spanish', pt: 'Portuguese', en: 'English', fr: 'French' },
    titleField: 'Title', 'title-hint': 'One line that another country understands. For example: “Architecture for an online civil registry”.',
    need: 'What you need', 'need-hint': 'How it is today, what you want to achieve and what you have tried. For example: “Certificates are issued on paper in 14 offices. We want one registry and do not know whether a central or a federated database is better”.',
    aim: 'What outcome you expect', 'aim-hint': 'Something that can be delivered. For example: “Architecture document and a 12-month plan”.',
    beneficiaries: 'Who benefits', 'beneficiaries-hint': 'For example: “2.8 million people”.', optional: 'optional',
    lang: 'Language you write in', themes: 'What it is about', 'themes-hint': 'Choose up to twelve. They help to find somebody who has done it.', skills: 'What whoever helps should know', 'skills-hint': 'Choose what is really needed.', modalities: 'What kind of help it can be', languages: 'Languages you can work in', 'more-languages': 'Other languages',
    from: 'From', until: 'Until', effortDays: 'Days of work', 'effort-hint': 'Days of whoever helps, in all.', offersUntil: 'Takes offers until',
    currency: 'Currency', budget: 'Which funds you ask for', 'budget-hint': 'Leave empty what you do not need. Banks and other partners may cover all or part of it.',
    visibility: 'Who sees it', sees: { public: 'Anybody', network: 'People with an account in the network', group: 'Only the members of a group' },
    groupId: 'Group where it is announced', 'group-hint': 'The request appears on the group’s page.', 'no-group': 'None',
    links: 'Links to documents', 'links-hint': 'One per line.',
    'save-on': 'Save and go on', save: 'Save', back: 'Back', send: 'Send for review', missing: 'Still missing', complete: 'It is complete. The secretariat reads it before it is published.',
    similar: 'Similar in the network', 'similar-none': 'As you write the title, similar requests and cases appear here.',
    tips: 'What helps to get offers', tip1: 'Say how it is today and what you have tried.', tip2: 'Ask for something that can be delivered in weeks, not years.', tip3: 'Leave at least two weeks for offers.',
    refused: 'You cannot ask for help yet', 'refused-how': 'Help is asked for by people with a verified affiliation to an organisation: by an address of its domain, or by the secretariat.', 'refused-act': 'See my profile',
    returned: 'The secretariat asks for a change',
  },
  desk: {
    title: 'Requests to see to', lead: 'Those waiting for review and those that do not move, the oldest first.', none: 'No requests are waiting.', menu: 'Exchange',
    why: {
      review: 'Waits for review', 'no-offer': 'No accepted offer for more than two days', unanswered: 'Without an answer', unsigned: 'Unsigned for more than a week',
      'not-started': 'Signed and not started', overdue: 'The end date has passed', unevaluated: 'Not evaluated for more than a week', suspended: 'On hold',
    },
  },
  waiting: { requests: { one: '1 request to review', other: '{count} requests to review' } },
  group: { title: 'Requests for help', all: 'See all' },
};
export default en;
