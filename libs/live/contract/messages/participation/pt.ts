/** Sentences about questions, polls, chat and minutes. */
export const problems = {
  'questions-full': 'A sessão já tem todas as perguntas que admite.',
  'question-closed': 'Esta pergunta já não recebe apoios: foi respondida, unida a outra ou descartada.',
  'question-moved': 'Esta pergunta mudou enquanto isso. Veja como está agora.',
  'polls-full': 'A sessão já tem todas as enquetes que admite.',
  'poll-not-open': 'A enquete não está aberta: sua resposta não foi contada.',
  'poll-moved': 'Esta enquete mudou enquanto isso. Veja como está agora.',
  'chat-slow': 'O chat está em modo lento. Espere {seconds} s e envie de novo.',
  'minutes-behind': 'O que escreveu parte de algo que ainda não chegou. Será enviado de novo, completo.',
  'minutes-full': 'A ata chegou ao seu tamanho máximo.',
};
export const fields = {
  'repeated-option': 'Há opções repetidas.',
  'choose-one': 'Escolha uma só opção.',
  'unknown-option': 'Esta opção não é da enquete.',
  'unknown-question': 'Escolha outra pergunta desta sessão que continue aberta.',
  'unknown-message': 'A mensagem à qual responde não é desta sessão.',
  'too-few-options': 'Escreva pelo menos duas opções.',
  'too-many-options': 'São opções demais. Deixe no máximo doze.',
  'scale-out-of-range': 'A escala vai de 3 a 10 pontos.',
  'pace-out-of-range': 'A espera vai de 0 a 600 segundos.',
  'malformed-update': 'Não foi possível ler o que foi enviado à ata.',
  'foreign-shape': 'O que foi enviado não tem a forma de uma ata.',
  'too-many-lines': 'A ata não admite mais linhas.',
  'line-too-long': 'Esta linha é longa demais. Encurte-a.',
  'malformed-due': 'Escreva uma data que exista: dia, mês e ano.',
};
export const refusals = {
  'anonymous-not-allowed': 'Nesta sessão pergunta-se com nome.',
  'delegation-needs-country': 'Esta enquete conta uma voz por país, e seu perfil não diz de que país você é.',
};
