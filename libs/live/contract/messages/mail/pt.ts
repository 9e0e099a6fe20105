import type { es } from './es';

export const pt: typeof es = {
  day: { subject: 'Amanhã: {title}', about: 'A sessão “{title}” começa em breve.' },
  hour: { subject: 'Em uma hora: {title}', about: 'A sessão “{title}” começa em uma hora ou menos.' },
  promoted: { subject: 'Há lugar para você: {title}', about: 'Abriu um lugar em “{title}” e ele é seu.' },
  changed: { subject: 'A sessão mudou: {title}', about: 'Mudou o que foi anunciado de “{title}”. Fica assim:' },
  cancelled: { subject: 'Cancelada: {title}', about: 'A sessão “{title}” foi cancelada.' },
  restored: { subject: 'Convocada outra vez: {title}', about: 'A sessão “{title}” volta a estar convocada.' },
  named: { subject: 'Você foi designado para uma sessão: {title}', about: 'Você tem uma tarefa na sessão “{title}”.' },
  when: 'Quando: {when}.',
  where: 'Onde: {where}.',
  why: 'Motivo: {reason}',
  open: 'Ver a sessão',
  calendar: 'Arquivo para seu calendário: {url}',
  because: 'Você recebe esta carta porque se inscreveu na sessão ou tem uma tarefa nela.',
  untitled: 'Sessão sem título',
  date: '{when} · {title}',
  series: {
    changed: { subject: '{count} sessões mudaram: {title}', about: 'Mudou o que foi anunciado destas sessões. Ficam assim:' },
    cancelled: { subject: '{count} sessões canceladas: {title}', about: 'Estas sessões foram canceladas:' },
    restored: { subject: '{count} sessões convocadas outra vez: {title}', about: 'Estas sessões voltam a estar convocadas:' },
    named: { subject: 'Você foi designado para {count} sessões: {title}', about: 'Você tem uma tarefa nestas sessões:' },
    open: 'Ver a primeira',
    calendar: 'Todas estão no arquivo anexo para seu calendário.',
    because: 'Você recebe esta carta porque se inscreveu nestas sessões ou tem uma tarefa nelas.',
  },
};
