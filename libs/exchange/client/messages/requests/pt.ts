import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  nav: 'Intercâmbio',
  title: 'Intercâmbio de especialistas',
  lead: 'Um governo pede ajuda, outro oferece, um banco pode cobrir o custo. Tudo fica à vista da rede.',
  untitled: 'Pedido sem título',
  states: {
    draft: 'Rascunho', 'in-review': 'Em revisão', returned: 'Devolvido', open: 'Publicado', matched: 'Com oferta aceita', agreed: 'Acordo', 'under-way': 'Em andamento',
    delivered: 'Entregue', evaluated: 'Avaliado', published: 'Caso publicado', withdrawn: 'Retirado', expired: 'Vencido', suspended: 'Em pausa',
  },
  stages: {
    open: 'buscam ofertas', matched: 'por acordar', agreed: 'assinado pelas duas partes', 'under-way': 'com apoio', delivered: 'por avaliar', evaluated: 'entre as duas partes',
  },
  modalities: {
    'remote-advice': 'Assessoria a distância', 'expert-mission': 'Missão de especialistas', 'study-visit': 'Visita de estudo', review: 'Revisão de documento ou código',
    training: 'Formação', 'software-reuse': 'Reutilização de software',
  },
  'money-for': { 'is-travel': 'Viagens', 'is-per-diem': 'Diárias', 'is-fees': 'Honorários', 'is-interpretation': 'Interpretação', 'is-licences': 'Licenças', 'is-other': 'Outros' },
  need: {
    title: 'O que se pede', aim: 'Resultado', effort: 'Dedicação', terms: 'Temas e capacidades', modalities: 'Modalidade', languages: 'Idioma de trabalho', dates: 'Datas', 'offers-until': 'Ofertas até',
    beneficiaries: 'Beneficiários', budget: 'Recursos pedidos', links: 'Documentos', days: { one: '{count} dia', other: '{count} dias' },
  },
  page: {
    way: 'Caminho até aqui', number: 'Pedido n.º {number}', cord: 'Estado do pedido', opened: 'publicado em', follow: 'Seguir', following: 'Seguindo', aside: 'Recursos, história e mais',
  },
  history: { title: 'História', reason: 'Motivo: {reason}' },
  moves: {
    submit: 'Enviado para revisão', return: 'Devolvido para completar', publish: 'Publicado', match: 'Oferta aceita', unmatch: 'De novo sem oferta aceita', agree: 'Acordo assinado',
    start: 'Começa o trabalho', deliver: 'Entregue', evaluate: 'Avaliado pelas duas partes', 'publish-case': 'Caso publicado', withdraw: 'Retirado', expire: 'O prazo venceu',
    reopen: 'Reaberto como rascunho', suspend: 'Posto em pausa', resume: 'Retomado',
  },
  next: { title: 'O que vem agora', reason: 'Motivo', 'go-on': 'Continuar escrevendo' },
  awaits: {
    draft: 'Complete o pedido e envie-o: a secretaria o lê antes de publicar.',
    'in-review': 'A secretaria lê o pedido: se está completo e cabe à rede, publica-o.',
    returned: 'Quem pede completa o que falta e envia de novo.',
    open: 'Chegam ofertas. Quem pede escolhe uma ou várias.',
    matched: 'As partes combinam os termos e os assinam.',
    agreed: 'O acordo está assinado. Qualquer das partes dá início ao trabalho.',
    'under-way': 'O trabalho avança. Com todos os produtos aceitos, faz-se a entrega.',
    delivered: 'As duas partes avaliam. Ninguém vê a outra avaliação até que as duas estejam feitas.',
    evaluated: 'Falta o caso: o que foi feito e o que serve ao próximo país.',
    published: 'O caso está publicado. Outros países podem reutilizá-lo.',
    withdrawn: 'Quem pediu retirou o pedido. Pode reabri-lo como rascunho.',
    expired: 'O prazo venceu sem oferta aceita. Quem pediu pode reabri-lo com outra data.',
    suspended: 'A secretaria pôs o pedido em pausa. Só as partes o veem.',
  },
  acts: {
    submit: 'Enviar para revisão', return: 'Devolver', publish: 'Publicar o pedido', withdraw: 'Retirar o pedido', reopen: 'Reabrir como rascunho', suspend: 'Pôr em pausa', resume: 'Retomar',
  },
  consequences: {
    return: 'Quem pede recebe o motivo por e-mail e pode enviar de novo.',
    withdraw: 'Deixa de receber ofertas. Pode ser reaberto depois como rascunho.',
    suspend: 'Só as partes o verão até que seja retomado. Elas recebem o motivo por e-mail.',
  },
  halts: {
    withdrawn: 'Este pedido foi retirado.', expired: 'O prazo deste pedido venceu.', suspended: 'Este pedido está em pausa: só as partes e a secretaria o veem.',
    returned: 'A secretaria devolveu este pedido para que seja completado.',
  },
  needs: {
    complete: 'o pedido completo', reason: 'um motivo', 'accepted-offer': 'uma oferta aceita', 'no-accepted-offer': 'nenhuma oferta aceita', signed: 'a assinatura das duas partes na mesma versão',
    'start-reached': 'a data de início', 'deliverables-accepted': 'todos os produtos aceitos', 'evaluations-in': 'as duas avaliações', 'case-text': 'o texto do caso',
    'deadline-passed': 'o fim do prazo',
  },
  share: { title: 'Texto para compartilhar', text: '{organisation} pede ajuda: «{title}».\nVocê pode ajudar ou conhece quem possa?\n{address}' },
  board: {
    match: 'Para você', 'by-match': 'Por coincidência com seu perfil', days: { one: '{count} dia', other: '{count} dias' }, today: 'hoje', fits: 'Coincide {total} de 100.', links: 'Mais do intercâmbio',
    'no-match': 'Nenhum pedido aberto coincide com seu perfil', 'no-match-text': 'Aqui aparecem os que pedem algo que você sabe. Quanto mais áreas seu perfil tiver, melhor se encontra.', 'edit-profile': 'Completar meu perfil',
    'no-profile': 'Diga em que pode ajudar', 'no-profile-text': 'Com um perfil de especialista, aqui aparecem os pedidos que coincidem com o que você sabe, com as razões. Leva alguns minutos: suas áreas, seus idiomas e quando pode.', 'make-profile': 'Fazer meu perfil de especialista',
    ask: 'Pedir ajuda', own: 'Meus pedidos', flow: 'Pedidos por estado', list: 'Pedidos', show: 'Mostrar', all: 'Todos', mine: 'Meus e seguidos', country: 'Do meu país', order: 'Os últimos primeiro',
    request: 'Pedido', state: 'Estado', money: 'Recursos', deadline: 'Prazo', 'no-money': 'não pede recursos', until: 'até', step: 'Passo {step} de {steps}: {state}',
    language: 'Idioma', offers: { one: '{count} oferta', other: '{count} ofertas' }, 'offers-head': 'Ofertas', of: 'de', 'no-pledge': 'ainda sem recursos', theme: 'Tema', modality: 'Modalidade', funding: 'Recursos', any: 'Qualquer', asked: 'Pede recursos', none: 'Não pede recursos', filter: 'Filtrar', clear: 'Tirar filtros',
    more: 'Ver mais', empty: 'Ainda não há pedidos', 'empty-filtered': 'Nenhum pedido corresponde', 'empty-text': 'O primeiro pode ser o seu: escrevê-lo leva dez minutos.', sample: 'exemplo',
  },
  own: { title: 'Meus pedidos', none: 'Você ainda não escreveu nenhum pedido.', 'go-on': 'Continuar' },
  form: {
    title: 'Pedir ajuda', 'edit-title': 'Completar o pedido', lead: 'Leva uns dez minutos. Cada passo fica salvo: pode parar e retomar quando quiser.',
    steps: { need: 'Do que precisa', how: 'Como e quando', money: 'Recursos e quem vê', check: 'Revisar e enviar' }, 'steps-label': 'Passos',
    for: 'Pede em nome de {organisation}.',
    written: { es: 'Espanhol', pt: 'Português', en: 'Inglês', fr: 'Francês' },
    titleField: 'Título', 'title-hint': 'Uma linha que outro país entenda. Por exemplo: «Arquitetura para um registro civil on-line».',
    need: 'Do que precisa', 'need-hint': 'Como é hoje, o que quer alcançar e o que já tentou. Por exemplo: «Hoje as certidões são emitidas em papel em 14 cartórios. Queremos um registro único e não sabemos se convém uma base central ou federada».',
    aim: 'Que resultado espera', 'aim-hint': 'Algo que possa ser entregue. Por exemplo: «Documento de arquitetura e plano de 12 meses».',
    beneficiaries: 'A quem beneficia', 'beneficiaries-hint': 'Por exemplo: «2,8 milhões de pessoas».', optional: 'opcional',
    lang: 'Idioma em que escreve', themes: 'Do que trata', 'themes-hint': 'Escolha até doze. Serve para encontrar quem já o fez.', skills: 'O que deve saber quem ajudar', 'skills-hint': 'Escolha o que de fato é necessário.', modalities: 'De que modo pode ser a ajuda', languages: 'Em que idiomas se pode trabalhar', 'more-languages': 'Outros idiomas',
    from: 'Desde', until: 'Até', effortDays: 'Dias de trabalho', 'effort-hint': 'Dias de quem ajuda, no total.', offersUntil: 'Recebe ofertas até',
    currency: 'Moeda', budget: 'Que recursos pede', 'budget-hint': 'Deixe vazio o que não precisa. Bancos e outros parceiros podem cobrir tudo ou uma parte.',
    visibility: 'Quem vê', sees: { public: 'Qualquer pessoa', network: 'Quem tem conta na rede', group: 'Só os integrantes de um grupo' },
    groupId: 'Grupo onde se anuncia', 'group-hint': 'O pedido aparece na página do grupo.', 'no-group': 'Nenhum',
    links: 'Links de documentos', 'links-hint': 'Um por linha.',
    'save-on': 'Salvar e continuar', save: 'Salvar', back: 'Voltar', send: 'Enviar para revisão', missing: 'Ainda falta', complete: 'Está completo. A secretaria o lê antes de publicar.',
    similar: 'Parecidos na rede', 'similar-none': 'Ao escrever o título, aqui aparecem pedidos e casos parecidos.',
    tips: 'O que ajuda a receber ofertas', tip1: 'Diga como é hoje e o que já tentou.', tip2: 'Peça algo que se possa entregar em semanas, não em anos.', tip3: 'Deixe ao menos duas semanas para receber ofertas.',
    refused: 'Ainda não pode pedir ajuda', 'refused-how': 'Pede quem representa uma organização com vínculo verificado: por e-mail do seu domínio ou pela secretaria.', 'refused-act': 'Ver meu perfil',
    returned: 'A secretaria pede uma mudança',
  },
  desk: {
    title: 'Pedidos a atender', lead: 'Os que esperam revisão e os que não avançam, os mais antigos primeiro.', none: 'Não há pedidos à espera.', menu: 'Intercâmbio',
    why: {
      review: 'Espera revisão', 'no-offer': 'Sem oferta aceita há mais de dois dias', unanswered: 'Sem resposta', unsigned: 'Sem assinatura há mais de uma semana',
      'not-started': 'Assinado e não começado', overdue: 'Passou a data final', unevaluated: 'Sem avaliação há mais de uma semana', suspended: 'Em pausa',
    },
  },
  waiting: { requests: { one: '1 pedido a revisar', other: '{count} pedidos a revisar' } },
  group: { title: 'Pedidos de ajuda', all: 'Ver todos' },
};
export default pt;
