import type { TFunction } from 'i18next';
import type { zh } from '../../lib/i18n/zh';

type Kind = keyof typeof zh.administration.units.kinds;

const named: Readonly<Record<Kind, true>> = {
  'municipal-department': true,
  'district-government': true,
  court: true,
  procuratorate: true,
  other: true,
  'government-office': true,
  'deputies-affairs-committee': true,
  'congress-secretariat': true,
  congress: true,
  delegation: true,
  'liaison-group': true,
};

export const everyKind = Object.keys(named) as readonly Kind[];

export const kindWord = (kind: string, t: TFunction): string =>
  kind in named ? t(`administration.units.kinds.${kind as Kind}`) : kind;
