export const problems = {
  'already-appealed': 'You have appealed this decision already. We will tell you when somebody else has looked at it.',
};
export const refusals = {
  'stewards-not-sanctioned': 'Their role as steward has to be taken away first.',
  'somebody-else-decides': 'The decision appealed is yours: somebody else has to decide.',
};
export const fields = {
  'out-of-range': 'Write a number within what is allowed.',
};
