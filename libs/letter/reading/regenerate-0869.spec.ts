import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partyId } from '@banli/domain';
import { composeClosing, composeOpening, composeTitle } from '../compose-letter';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { renderLetterText } from '../render-letter';
import { importLetter } from './import-letter';
import type { LetterReading } from './reading.types';

const original = readFileSync(join(__dirname, '../../../test/fixtures/reply-letter-0869.txt'), 'utf8');
const linesOf = (text: string) => text.split('\n').map((line) => ({ text: line }));
const read = importLetter(linesOf(original), []);

/** Only the white space of layout is taken away: every sign has to be the same. */
const bare = (text: string): string => text.replace(/[\s\u3000]/gu, '');

/** The record that the letter itself gives, and nothing that is not in it. */
function recordOf(letter: LetterReading): CaseFacts {
  return {
    proposal: {
      number: letter.proposalNumber ?? '',
      title: letter.title ?? '',
      congress: letter.congress ?? '',
      session: letter.session ?? '',
    },
    deputies: letter.deputies ?? [],
    lead: partyId(letter.organ ?? ''),
    coHandlers: (letter.coHandlers ?? []).map((name) => ({ unit: partyId(name), opinion: 'accepted', used: true })),
    ...(letter.signer ? { signer: letter.signer } : {}),
    ownCongresses: [],
    directory: [letter.organ ?? '', ...(letter.coHandlers ?? []), ...(letter.cc ?? [])].map((name) => ({
      id: partyId(name),
      kind: 'municipal-department',
      fullName: name,
      shortName: name,
    })),
    pack: { clocks: {}, resultClasses: [], copiesTo: [] },
  };
}

/** Composed anew from the record; only what no record holds, the sections and the thanks, is taken from the reading. */
function regenerate(letter: LetterReading): LetterDraft {
  const facts = recordOf(letter);
  return {
    title: composeTitle(facts),
    salutation: facts.deputies,
    opening: composeOpening(facts),
    sections: letter.sections ?? [],
    closing: [...letter.closing.slice(0, -1), composeClosing(facts)],
    commitments: (letter.commitments ?? []).map(({ item }) => ({ item })),
    copies: (letter.cc ?? []).map((name) => partyId(name)),
  };
}

describe('渝环函〔2021〕313号, read back and composed anew from its record', () => {
  const draft = regenerate(read);
  const anew = renderLetterText(draft, { organ: read.organ ?? '', number: read.number ?? '', nameOf: (id) => id });
  const paragraphs = (text: string): readonly string[] =>
    text
      .split('\n')
      .map(bare)
      .filter((line) => line !== '');
  /** From one heading to the next, each paragraph a line. */
  const sectionOf = (text: string, number: string): string => {
    const lines = paragraphs(text);
    const from = lines.findIndex((line) => line.startsWith(`${number}、关于`));
    const to = lines.findIndex((line, at) => at > from && /^(?:[一二三四五六]、|感谢)/u.test(line));
    return lines.slice(from, to).join('\n');
  };

  it.each(['一', '二', '三', '四', '五'])('has section %s word for word', (number) => {
    const section = sectionOf(original, number);
    expect(section.length).toBeGreaterThan(100);
    expect(sectionOf(anew, number)).toBe(section);
  });

  it('has the same title, salutation, opening, closing, table and copies as the office of 2021 wrote', () => {
    const whole = bare(original);
    for (const part of [draft.title, draft.opening, ...draft.closing, `${draft.salutation[0] ?? ''}代表：`])
      expect(whole).toContain(bare(part));
    expect(bare(anew)).toBe(whole);
  });

  it('lacks what it always lacked: three departments credited and never consulted, the class, and a row', () => {
    expect(read.unread).toEqual([]);
    expect(
      read.findings
        .filter(({ code }) => code === 'department-not-consulted' || code === 'commitment-row-empty')
        .map(({ code, facts, place }) => [code, 'name' in facts ? facts.name : place.index]),
    ).toEqual([
      ['department-not-consulted', '市发展改革委'],
      ['department-not-consulted', '市林业局'],
      ['department-not-consulted', '市公安局'],
      ['commitment-row-empty', 0],
    ]);
  });

  it('says the same once more when the new text is read', () => {
    const again = importLetter(linesOf(anew), []);
    const { findings, unread, ...fields } = again;
    const { findings: first, unread: _, ...expected } = read;
    expect(fields).toEqual(expected);
    expect(findings.map(({ code }) => code)).toEqual(first.map(({ code }) => code));
    expect(unread).toEqual([]);
  });
});
