export const en = {
  sanction: {
    subject: 'A decision about your account',
    warned: 'The secretariat of {site} gives you a warning.',
    silenced: 'For some time your account at {site} can read but not write.',
    suspended: 'Your account at {site} is suspended: for some time you cannot sign in.',
    banned: 'Your account at {site} was closed: you can no longer sign in.',
    why: 'Reason: {why}',
    until: 'Until: {date}',
    appeal: 'Appeal the decision',
    'appeal-how': 'If you disagree, you can appeal by this link for 30 days, without signing in. Somebody else will decide.',
  },
  lifted: {
    subject: 'A measure about your account was lifted',
    warned: 'The warning that you received at {site} was withdrawn.',
    silenced: 'Your account at {site} can write again.',
    suspended: 'You can sign in to {site} again.',
    banned: 'You can sign in to {site} again.',
  },
  appeal: {
    subject: 'Your appeal was decided',
    granted: 'Your appeal was granted.',
    refused: 'Somebody else looked at your appeal, and the decision stands.',
    answer: 'Answer: {answer}',
  },
};
