import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  offers: {
    title: 'Ofertas recebidas', own: 'Sua oferta', count: { one: '{count} oferta', other: '{count} ofertas' }, none: 'Ainda não há ofertas',
    'none-hint': 'Quem pode ajudar diz aqui. Só quem pede vê todas as ofertas.', hidden: 'Cada pessoa vê a própria oferta; quem pede vê todas.',
    helps: 'Ajuda:', several: 'É possível aceitar mais de uma: o acordo reparte as tarefas.', offer: 'Oferecer ajuda', send: 'Enviar a oferta', change: 'Alterar a oferta', save: 'Salvar as alterações',
    who: 'Quem', what: 'O que oferece', days: 'Dias', from: 'A partir de', cost: 'Custo', act: 'Ação', free: 'Sem custo', more: 'Ler a oferta de {who}', state: 'Estado',
    'in-name': 'Em nome de', 'own-name': 'Meu próprio nome', 'field-offered': 'O que oferece, em uma linha', 'field-message': 'Como pode ajudar', 'field-days': 'Dias de trabalho', 'field-from': 'A partir de quando',
    'field-terms': 'Condições', 'field-cost': 'Custo para quem pede', 'cost-hint': 'Deixe 0 se não tiver custo.', 'field-currency': 'Moeda', 'field-team': 'Equipe', 'team-hint': 'Nomes de usuário separados por vírgulas. Cada pessoa confirma antes de a oferta ser aceita.',
    'message-hint': 'Experiência com casos parecidos, forma de trabalho, quem participa.', optional: 'opcional', team: 'Equipe:', unconfirmed: 'sem confirmar', terms: 'Condições:',
    'team-asks': 'Seu nome foi indicado para a equipe desta oferta. Vai participar?', 'team-yes': 'Sim, participo', 'team-no': 'Não participo', 'team-leave': 'Sair da equipe',
    shortlist: 'Pré-selecionar', unlist: 'Tirar da pré-seleção', accept: 'Aceitar', 'accept-one': 'Aceitar a oferta de {who}', decline: 'Recusar', withdraw: 'Retirar a oferta', why: 'Motivo', words: 'Algumas palavras', 'decline-hint': 'Quem ofereceu recebe por e-mail.',
    'withdraw-hint': 'Se já foi aceita, diga por quê: quem pede conta com a sua ajuda.', choose: 'Escolha um motivo', 'declined-why': 'Motivo: {why}', said: '«{words}»',
    states: { offered: 'Oferecida', shortlisted: 'Pré-selecionada', accepted: 'Aceita', declined: 'Recusada', withdrawn: 'Retirada' },
  },
  declined: {
    'other-offer': 'Foi escolhida outra oferta que cobre o que se pede', 'other-skills': 'Busca-se outra experiência para esta tarefa', dates: 'As datas não coincidem',
    cost: 'O custo supera o que se pode pagar', scope: 'O que se oferece é diferente do que se pede',
  },
  questions: {
    title: 'Perguntas e respostas', count: { one: '{count} pergunta', other: '{count} perguntas' }, none: 'Ninguém perguntou ainda.', ask: 'Fazer uma pergunta', field: 'Sua pergunta', hint: 'É vista por quem vê o pedido. Quem pede responde.',
    send: 'Perguntar', answer: 'Responder', again: 'Alterar a resposta', 'answer-field': 'Resposta', waiting: 'Espera resposta', answered: 'Resposta',
  },
  agreement: {
    title: 'Acordo', lead: 'É escrito pelas duas partes. Cada alteração é uma nova versão, que ambas assinam de novo.', version: 'Versão {number}', by: 'de {name},', holds: 'Assinada pelas duas partes', overtaken: 'Superada: mudou quem ajuda',
    aims: 'Objetivos', activities: 'Atividades', deliverables: 'Entregas', duties: 'Quem faz o quê', costs: 'Quem paga o quê', dates: 'Datas', from: 'De', until: 'Até', span: '{from} – {until}',
    'deliverables-hint': 'Uma por linha.', first: 'Escrever o acordo', next: 'Escrever outra versão', save: 'Salvar como versão {number}', meanwhile: 'Enquanto escreve, chegou a versão {number}. Leia-a antes de salvar.', draft: 'O rascunho reúne o pedido e o oferecido. Revise e complete.',
    changes: 'O que mudou', earlier: 'Versões anteriores', signatures: 'Assinaturas', unsigned: 'Ninguém assinou ainda.', awaited: 'Falta a assinatura de {who}.', sign: 'Assinar a versão {number} por {party}', role: 'Na qualidade de', 'role-hint': 'Seu cargo, como consta no acordo.', 'sign-act': 'Assinar',
    means: 'Assina com o seu nome, cargo e hora sobre o resumo deste texto.', digest: 'Resumo', verify: 'Conferir', pdf: 'Baixar PDF', none: 'Ainda não há uma versão escrita.',
    sides: { requester: 'Por quem pede', provider: 'Por quem ajuda', funder: 'Por quem aporta recursos' },
  },
  verify: {
    title: 'Conferir um acordo', is: 'Este resumo corresponde à versão {number} do acordo do pedido n.º {request}, escrita em', whole: 'Foi assinada por todas as partes: é a que vale.', partial: 'Ainda não foi assinada por todas as partes.',
    about: 'O resumo (SHA-256) muda se uma só letra do texto mudar. Compare-o com o que está no pé do documento.', by: '{party}: {name}, {role}',
  },
  funding: {
    title: 'Recursos', pledged: 'comprometidos de', offered: '{amount} oferecidos, sem confirmar', change: 'Mudar o oferecido', 'change-send': 'Salvar a mudança', kinds: 'Por tipo', left: 'Falta para {kind}', never: 'Não coberto: {kind}', covered: 'O que se pede está coberto.', pledge: 'Comprometer recursos', send: 'Comprometer', amounts: 'Valores', 'amounts-hint': 'Em {currency}. Deixe vazio o que não cobre.', 'amount-for': '{kind} (faltam {left})',
    conditions: 'Condições', 'conditions-hint': 'São vistas só pelas partes e pela secretaria.', conversion: 'Nota de câmbio', 'conversion-hint': 'Por exemplo: 12.000 EUR a 1,08. Nada é calculado com ela.', 'conversion-on': 'Data do câmbio', 'conversion-source': 'Fonte', 'conversion-note': '{text} ({source}, {on})',
    confirm: 'Confirmar', disburse: 'Marcar como desembolsado', withdraw: 'Retirar o aporte', why: 'Motivo', 'conditions-are': 'Condições: {conditions}', said: 'Motivo: {words}', optional: 'opcional', own: 'Seus aportes',
    states: { offered: 'oferecido', firm: 'firme', disbursed: 'desembolsado', withdrawn: 'retirado' }, disbursed: 'Desembolsado: {amount}',
    'own-lead': 'O que a sua organização comprometeu e a que levou.', 'own-find': 'Ver pedidos que buscam recursos', 'own-none': 'Sua organização ainda não comprometeu recursos.', helpers: 'Ajuda: {who}', 'for': 'Pedido n.º {number} de {asker}',
  },
};
export default pt;
