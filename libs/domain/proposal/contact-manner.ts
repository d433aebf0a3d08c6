/** 走访、座谈、调研、电话 … (18) */
export type ContactManner = 'visit' | 'meeting' | 'field-study' | 'telephone' | 'written';
