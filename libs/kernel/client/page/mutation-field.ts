/** The name of the hidden field by which a form without script carries its mutation id. */
export const MUTATION_FIELD = 'mutation-id';
