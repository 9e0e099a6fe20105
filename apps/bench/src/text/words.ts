/** Common Spanish words and those of the trade, the frequent ones first: texts draw them by rank, as languages do. */
export const WORDS = (
  'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también ' +
  'fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después ' +
  'te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según menos mundo año antes estado contra sino forma caso nada hacer ' +
  'general estaba poco estos presidente mayor ante unos les algo hacia casa ellos ayer hecho primera mucho mientras además quien momento millones esto grandes personas ciudadanía ' +
  'servicio digital datos abiertos trámite ventanilla identidad interoperabilidad estándar protocolo red conectividad escuela municipio provincia ministerio agencia norma ley reglamento ' +
  'presupuesto compra pública licitación proveedor contrato software libre licencia código repositorio documento expediente firma certificado archivo registro civil salud educación vivienda ' +
  'transporte agua energía ambiente clima frontera comercio aduana empresa cooperativa universidad comunidad organización sociedad mesa grupo trabajo reunión acuerdo compromiso plan acción indicador ' +
  'medición resultado evaluación informe borrador propuesta comentario respuesta pregunta duda ejemplo experiencia lección piloto prueba despliegue migración seguridad privacidad incidente riesgo ' +
  'respaldo continuidad equipo capacitación formación docente funcionaria secretario directora técnica jurídico consulta participación transparencia rendición cuentas acceso inclusión accesibilidad idioma ' +
  'lengua guaraní quechua aimara rural urbano joven mayores mujeres discapacidad brecha costo beneficio ahorro tiempo espera visita teléfono correo mensaje aplicación portal página formulario campo ' +
  'dirección fecha número versión cambio mejora avance retraso obstáculo solución alternativa opción decisión voto consenso objeción plazo semana mes trimestre vigencia publicación catálogo metadato formato ' +
  'tabla mapa capa gráfico descarga interfaz consumo servidor nube centro cómputo almacenamiento latencia disponibilidad cola réplica índice búsqueda filtro usuario cuenta clave permiso rol auditoría'
).split(' ');
