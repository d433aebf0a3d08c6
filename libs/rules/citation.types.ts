/** Text in both of Banli's languages. */
export type Bilingual = { readonly zh: string; readonly en: string };

/** The place in the law that a value comes from, or the reason for a default where the law is silent. */
export type Citation =
  | {
      readonly kind: 'law';
      /** Law and article as Chinese office writing names them: 重庆条例第二十条. */
      readonly article: string;
      /** The same for readers of English; `article` serves where it is absent. */
      readonly articleEn?: string;
      /** Verbatim. */
      readonly quote: string;
    }
  | { readonly kind: 'default'; readonly reason: Bilingual };
