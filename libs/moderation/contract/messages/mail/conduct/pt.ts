export const pt = {
  sanction: {
    subject: 'Uma decisão sobre a sua conta',
    warned: 'A secretaria de {site} faz-lhe uma advertência.',
    silenced: 'Por algum tempo a sua conta em {site} pode ler, mas não escrever.',
    suspended: 'A sua conta em {site} está suspensa: por algum tempo não pode entrar.',
    banned: 'A sua conta em {site} foi encerrada: já não pode entrar.',
    why: 'Motivo: {why}',
    until: 'Até: {date}',
    appeal: 'Recorrer da decisão',
    'appeal-how': 'Se não concorda, pode recorrer por este link durante 30 dias, sem entrar. Outra pessoa decidirá.',
  },
  lifted: {
    subject: 'Uma medida sobre a sua conta foi levantada',
    warned: 'A advertência que recebeu em {site} foi retirada.',
    silenced: 'A sua conta em {site} pode escrever outra vez.',
    suspended: 'Pode voltar a entrar em {site}.',
    banned: 'Pode voltar a entrar em {site}.',
  },
  appeal: {
    subject: 'O seu recurso foi decidido',
    granted: 'O seu recurso foi aceito.',
    refused: 'O seu recurso foi examinado por outra pessoa, e a decisão se mantém.',
    answer: 'Resposta: {answer}',
  },
};
