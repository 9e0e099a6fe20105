/** Sentences about questions, polls, chat and minutes. */
export const problems = {
  'questions-full': 'The session holds as many questions as it can.',
  'question-closed': 'This question takes no more votes: it was answered, united with another or dismissed.',
  'question-moved': 'This question changed in the meantime. See how it stands now.',
  'polls-full': 'The session holds as many polls as it can.',
  'poll-not-open': 'The poll is not open: your answer was not counted.',
  'poll-moved': 'This poll changed in the meantime. See how it stands now.',
  'chat-slow': 'The chat is in slow mode. Wait {seconds} s and send it again.',
  'minutes-behind': 'What you wrote builds on something that has not arrived yet. It is sent again in full.',
  'minutes-full': 'The minutes have reached their largest size.',
};
export const fields = {
  'repeated-option': 'Some options are repeated.',
  'choose-one': 'Choose one option only.',
  'unknown-option': 'This option is not one of the poll.',
  'unknown-question': 'Choose another question of this session that is still open.',
  'unknown-message': 'The message you reply to is not of this session.',
  'too-few-options': 'Write at least two options.',
  'too-many-options': 'Those are too many options. Keep twelve at most.',
  'scale-out-of-range': 'A scale has 3 to 10 points.',
  'pace-out-of-range': 'The wait may be 0 to 600 seconds.',
  'malformed-update': 'What was sent to the minutes could not be read.',
  'foreign-shape': 'What was sent does not have the form of minutes.',
  'too-many-lines': 'The minutes hold no more lines.',
  'line-too-long': 'This line is too long. Shorten it.',
  'malformed-due': 'Write a date that exists: day, month and year.',
};
export const refusals = {
  'anonymous-not-allowed': 'Questions in this session carry a name.',
  'delegation-needs-country': 'This poll counts one voice per country, and your profile names none.',
};
