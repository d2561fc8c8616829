import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Letter, mailOf, nextTry } from '../../api/rules/mail.ts';
import { kindsFor, noticeOfAdoption, noticeOfReturn, TOLD } from '../../api/rules/notice.ts';
import { noticeOfEdition, noticeOfReminder, type OwedSubject } from '../../api/rules/notice-due.ts';
import { SEAT_ROLES } from '../../schema/words.ts';
import { NOTICE_KINDS } from '../../schema/words-notice.ts';

const SIDES = { associationId: 'the association', memberId: 'the firm' };
const NAMES = { firmName: 'Acorn', periodLabel: '2026 H1', codeTitle: 'Charter' };

const OWED: OwedSubject = {
  ...{
    ...SIDES,
    adoptionId: 'a',
    periodId: 'p',
    returnId: null,
    periodLabel: '2026 H1',
    codeTitle: 'Charter',
  },
  ...{ dueOn: '2026-08-15', lockOn: '2026-09-30' },
};

describe('who is told', () => {
  it('sits on one side of the membership, and everybody on either side is told of something', () => {
    for (const kind of NOTICE_KINDS) {
      expect(new Set(TOLD[kind].to.map((role) => role.split('_')[0])).size, kind).toBe(1);
    }
    const told = SEAT_ROLES.filter((role) => kindsFor(role).length > 0);
    expect(told).toEqual([
      ...['ASSOCIATION_OFFICER', 'ASSOCIATION_ADMIN', 'MEMBER_REPORTER', 'MEMBER_APPROVER', 'MEMBER_ADMIN'],
    ]);
  });

  it('is the association of what a firm did, and the firm of what the association did', () => {
    const returned = { ...SIDES, ...NAMES, returnId: 'r' };
    expect(noticeOfReturn('RETURN_SUBMITTED', returned, 3)).toMatchObject({
      ...{ organizationId: 'the association', key: 'RETURN_SUBMITTED:r:3', mailed: false },
      ...{ title: 'Acorn has submitted 2026 H1', link: '/returns/r/show' },
    });
    expect(noticeOfReturn('RETURN_QUERIED', returned, 4).organizationId).toBe('the firm');
    expect(noticeOfAdoption('ADOPTION_COMMITTED', { ...SIDES, ...NAMES, adoptionId: 'a' }, 1)).toMatchObject({
      ...{ organizationId: 'the association', link: '/adoptions/a/show' },
    });
  });
});

describe('a reminder', () => {
  it.each([
    ['2026-08-01', 'BEFORE_14', 'RETURN_DUE', 'Your return for 2026 H1 is due in 14 days'],
    ['2026-08-14', 'BEFORE_3', 'RETURN_DUE', 'Your return for 2026 H1 is due in 1 day'],
    ['2026-08-15', 'BEFORE_3', 'RETURN_DUE', 'Your return for 2026 H1 is due today'],
    ['2026-08-16', 'AFTER_1', 'RETURN_OVERDUE', 'Your return for 2026 H1 is 1 day late'],
    ['2026-08-20', 'BY_HAND', 'FIRM_REMINDED', 'Your return for 2026 H1 is 5 days late'],
  ] as const)('on %s, %s, is a %s: %s', (today, occasion, kind, title) => {
    expect(noticeOfReminder(OWED, occasion, today)).toMatchObject({ kind, title, link: '/periods' });
  });

  it('names the last day once it is late, the words of the officer, and the due day in its key', () => {
    expect(noticeOfReminder(OWED, 'AFTER_7', '2026-08-22')).toMatchObject({
      key: 'RETURN_OVERDUE:a:p:AFTER_7:2026-08-15',
      body: 'Your return for 2026 H1 on the Charter was due on 15 August 2026 and is 7 days late. After 30 September 2026 none is taken any more.',
    });
    const early = noticeOfReminder(OWED, 'BEFORE_3', '2026-08-12');
    expect(early.body).toBe('Your return for 2026 H1 on the Charter is due on 15 August 2026, in 3 days.');
    const byHand = noticeOfReminder({ ...OWED, returnId: 'r' }, 'BY_HAND', '2026-08-22', 'Call me.');
    expect(byHand).toMatchObject({ key: 'FIRM_REMINDED:a:p:2026-08-22', link: '/returns/r/show' });
    expect(byHand.body.endsWith('The association writes: Call me.')).toBe(true);
  });

  it('of an edition says by when to move', () => {
    const said = noticeOfEdition({
      ...{ ...SIDES, adoptionId: 'a', editionId: 'e', editionNumber: 2, codeTitle: 'Charter' },
      ...{ effectiveOn: '2026-09-01', adoptBy: '2026-12-31' },
    });
    expect(said).toMatchObject({ organizationId: 'the firm', title: 'Edition 2 of the Charter is out' });
    expect(said.body).toContain('move to it by 31 December 2026');
  });
});

const LETTER: Letter = {
  ...{ id: '0190', personName: 'Rae', email: 'rae@acorn.example', organizationName: 'Acorn' },
  ...{
    associationName: 'Guild',
    title: 'A query',
    body: 'Look.\n\nThe association writes: hello',
    link: '/x',
  },
};

describe('a mail', () => {
  it('says the same in text and in HTML, and leads to the screen', () => {
    const mail = mailOf(LETTER, 'https://accord.example:8443');
    expect(mail).toMatchObject({
      ...{ messageId: '<0190@accord.example>', subject: 'A query' },
      to: { name: 'Rae', address: 'rae@acorn.example' },
    });
    for (const part of [mail.text, mail.html]) {
      for (const words of ['Dear Rae,', 'Look.', 'The association writes: hello', 'a seat in Acorn']) {
        expect(part).toContain(words);
      }
      expect(part).toContain('https://accord.example:8443/#/x');
      expect(part).toContain('https://accord.example:8443/#/notices/mails');
    }
  });

  it('lets nobody put in a tag, an attribute or a header, whatever they are called', () => {
    const nasty = fc
      .string({ unit: 'binary' })
      .map((text) => `${text}"><script>x</script>\r\nBcc: all@example.com`);
    fc.assert(
      fc.property(nasty, nasty, nasty, (name, title, body) => {
        const mail = mailOf({ ...LETTER, personName: name, organizationName: name, title, body }, 'http://a');
        for (const header of [mail.subject, mail.to.name, mail.to.address]) {
          expect(header).not.toMatch(/[\r\n\0\u0085\u2028\u2029]/);
        }
        expect(mail.html).not.toContain('<script');
        expect(mail.html).not.toMatch(/\r/);
        expect([...mail.subject].length).toBeLessThanOrEqual(150);
      }),
    );
  });

  it('is tried again later and later, and given up in the end', () => {
    const now = new Date('2026-08-15T12:00:00Z');
    const waits: number[] = [];
    let attempts = 1;
    for (let next = nextTry(attempts, now); next; next = nextTry(attempts, now)) {
      waits.push((next.getTime() - now.getTime()) / 60_000);
      attempts += 1;
    }
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440]);
    expect(nextTry(8, now)).toBeNull();
  });
});
