import { chain, say, topic } from '../build-topic';

export const procurementTopics = [
  topic(
    { key: 'clausulas', group: 'compras', kind: 'discussion', title: 'Cláusulas modelo para software a medida', tags: 'cláusulas software' },
    say('caf', '13d', `Reunimos cláusulas de nueve pliegos y dejamos las cinco que más discusiones evitaron:

1. El código se entrega **en cada hito**, no al final, en un repositorio del organismo.
2. Se paga contra una prueba que el organismo puede repetir solo.
3. La documentación la aprueba alguien que no participó.
4. Hay 30 días de traspaso con dos personas de cada lado.
5. Las dependencias se listan con su licencia y su fecha de fin de soporte.

¿Cuál falta? ¿Cuál sobra?`, { agree: 'colombia uruguay sociedad-civil-colombia', useful: 'chile mexico industria-uruguay software-libre-bolivia' }, [
      say('industria-uruguay', '12d15h', 'Desde las empresas: la 1 y la 2 nos gustan, ordenan el cobro. La 4 hay que **pagarla** como un ítem; si va gratis, se cumple en los papeles.', { agree: 'caf colombia chile' }, [
        say('colombia', '12d8h', 'De acuerdo. La agregamos como ítem con precio propio. Costó 4 % y nos ahorró la peor parte del proyecto anterior.', { useful: 'caf industria-uruguay bid' }),
      ]),
      say('sociedad-civil-colombia', '11d13h', 'Falta una sexta: que el contrato y sus cambios se publiquen. Las adendas son donde se va la plata, y casi nunca se ven.', { agree: 'sociedad-civil-mexico caf universidad-argentina', useful: 'uruguay' }, [
        say('caf', '11d6h', 'Entra como sexta: «el contrato y sus adendas se publican en diez días, con el motivo de cada cambio».', { celebrate: 'sociedad-civil-colombia' }),
      ]),
      say('software-libre-bolivia', '10d', 'A la 1 le agregaría «con su historia». Nos han entregado repositorios con un solo commit llamado *final*.', { agree: 'chile argentina', celebrate: 'uruguay' }),
      say('colombia', '1d4h', 'Texto consolidado, seis cláusulas, dos páginas. Lo probamos en el próximo pliego y contamos.', { agree: 'caf uruguay industria-uruguay', thanks: 'sociedad-civil-colombia' }),
    ]),
  ),
  topic(
    { key: 'nuvem', group: 'compras', kind: 'discussion', title: 'Contratar nuvem sem ficar preso a um fornecedor', tags: 'nuvem portabilidade' },
    say('brasil', '10d12h', 'Vamos renovar o contrato de nuvem. A saída custaria hoje **14 meses**, segundo o nosso próprio exercício. O que vocês colocaram nos contratos para que sair seja possível de verdade, e não só no papel?', { useful: 'colombia uruguay bid', agree: 'chile' }, chain([
      say('colombia', '10d5h', 'Un **ensayo de salida** por año: se mueve un servicio real a otro lado y se vuelve. Lo hace el proveedor y está en el precio. El primero falló, y por eso valió.', { useful: 'brasil bid argentina uruguay', celebrate: 'caf' }),
      say('brasil', '9d21h', 'Excelente. E como escolhem o serviço? Se for o mais simples, o ensaio não prova nada.'),
      say('colombia', '9d14h', 'Por sorteo entre los diez más usados, con un mes de aviso.', { celebrate: 'brasil', agree: 'bid universidad-argentina' }),
      say('bid', '9d7h', 'Sumaría el costo de sacar los datos. En tres contratos que revisamos, la salida de datos costaba más que dos años de almacenarlos. Ya hay proveedores que la dan sin cargo si se pide **antes** de firmar.', { useful: 'brasil colombia caf mexico' }),
      say('brasil', '8d1h', 'Pedimos ontem, por escrito. Resposta: sem custo durante 60 dias no fim do contrato. Bastava perguntar.', { celebrate: 'bid colombia', useful: 'uruguay' }),
      say('argentina', '5d5h', 'Una advertencia desde la operación: lo difícil de mover no son los datos, son los permisos. Empiecen el inventario de permisos hoy.', { agree: 'brasil chile', useful: 'colombia' }),
      say('brasil', '13h', 'Inventário feito: 2.100 regras, 340 de pessoas que já saíram. Só por isso já valeu a conversa.', { thanks: 'argentina', useful: 'uruguay colombia' }),
    ])),
  ),
  topic(
    { key: 'ia', group: 'compras', kind: 'discussion', title: 'Inteligencia artificial en la administración: qué exigir en el pliego', tags: 'inteligencia-artificial pliegos' },
    say('mexico', '5d23h', 'Nos ofrecen un asistente para contestar consultas ciudadanas. Antes de escribir el pliego: ¿qué exigieron ustedes, y qué se arrepienten de no haber exigido?', { useful: 'colombia uruguay', agree: 'chile' }, [
      say('sociedad-civil-mexico', '5d17h', `Lo mínimo, a mi entender:

- que la persona **sepa** que habla con una máquina y pueda pedir una persona;
- que cada respuesta cite de dónde sale;
- que lo que la persona escribe no se use para entrenar nada;
- que alguien mire cada semana una muestra de respuestas, y que se publique cuántas estaban mal.`, { key: 'minimo', agree: 'mexico sociedad-civil-colombia uruguay universidad-argentina', useful: 'chile colombia caf' }, [
        say('universidad-argentina', '5d6h', 'Sobre el último punto: la muestra debe ser **al azar** y revisarla alguien que no sepa qué versión contestó. Si no, se mide el entusiasmo.', { agree: 'sociedad-civil-mexico bid', useful: 'mexico' }),
        say('industria-uruguay', '4d21h', 'Todo eso se puede cumplir. Lo que encarece es lo que no se dice al principio: cuántas consultas, en qué idiomas y qué pasa cuando cambia una norma.', { useful: 'mexico colombia' }),
      ]),
      say('uruguay', '4d13h', 'De lo que nos arrepentimos: no pedir el derecho a **apagarlo** sin multa. Tuvimos que esperar cuatro meses con algo que contestaba mal sobre jubilaciones.', { useful: 'mexico colombia sociedad-civil-mexico bid' }, [
        say('mexico', '4d7h', 'Anotado, con negrita. ¿Cómo se dieron cuenta de que contestaba mal?', {}, [
          say('uruguay', '3d23h', 'Por el mostrador. Las personas llegaban con la respuesta impresa.', { useful: 'mexico universidad-argentina' }),
        ]),
      ]),
      say('chile', '2d16h', `> [!quote post={{post:minimo}} by=@sociedad-civil-mexico]
> que cada respuesta cite de dónde sale

Nosotros lo exigimos y fue lo mejor del contrato: cuando no tiene de dónde citar, dice «no sé» y deriva. Pasó de contestar el 98 % a contestar el 71 %, y las quejas bajaron a la cuarta parte.`, { useful: 'mexico sociedad-civil-mexico uruguay bid', celebrate: 'universidad-argentina' }),
      say('mexico', '7h', 'Con esto armamos el borrador del pliego. Lo subo el lunes para que lo critiquen sin piedad.', { thanks: 'sociedad-civil-mexico uruguay chile' }),
    ]),
  ),
  topic(
    { key: 'licence', group: 'compras', kind: 'question', title: 'Sharing source code between governments: which licence?', tags: 'licences open-source', accepted: 'licence/two' },
    say('jamaica', '3d17h', 'A neighbouring ministry wants our appointment system. Our lawyers ask which licence to put on it, and whether changes must come back to us. What do you use?', { useful: 'uruguay dominica' }, [
      say('software-libre-bolivia', '3d9h', `Depende de una sola pregunta: ¿quieren que los cambios **vuelvan**?

- **Sí**: EUPL 1.2 o AGPL 3.0. Quien lo ofrece como servicio debe publicar sus cambios. La EUPL existe en varios idiomas oficiales, y a los equipos legales les gusta.
- **No hace falta**: Apache 2.0. Más fácil de adoptar, incluso por empresas.

Lo que no conviene es inventar una licencia propia: nadie la entiende y nada se puede combinar.`, { key: 'two', lang: 'es', useful: 'jamaica uruguay chile colombia', agree: 'industria-uruguay' }, [
        say('jamaica', '3d3h', 'Very clear, thank you. We want changes back: EUPL it is. Accepted.', { thanks: 'software-libre-bolivia' }),
        say('chile', '2d2h', 'Un consejo de haberlo hecho: además de la licencia, escriban **a quién se le manda el cambio** y en cuánto tiempo contestan. Sin eso no vuelve nada.', { useful: 'jamaica software-libre-bolivia uruguay' }, [
          say('jamaica', '20h', 'Done: one mailbox, ten working days. We put it in the first line of the README.', { celebrate: 'chile' }),
        ]),
      ]),
      say('industria-uruguay', '2d12h', 'Y revisen las dependencias antes: nos tocó un caso en que una pieza del medio no permitía publicarlo.', { useful: 'jamaica' }),
    ]),
  ),
];
