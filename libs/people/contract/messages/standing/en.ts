export const problems = {
  'account-suspended': 'Your account is suspended. We wrote to you why, until when and how to appeal.',
  'account-banned': 'Your account was closed by the secretariat. We wrote to you why and how to appeal.',
};
export const refusals = {
  silenced: 'For now your account can read but not write. “Decisions about you” says why, until when and how to appeal.',
};
