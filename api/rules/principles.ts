/** A guiding principle, and what a firm asks itself about it. */
export interface Principle {
  key: string;
  /** Clause of ISO 10001:2018. */
  number: string;
  name: string;
  /** Completes “say …”. */
  about: string;
  question: string;
}

const principle = (
  number: string,
  key: string,
  name: string,
  about: string,
  question: string,
): Principle => ({
  ...{ key, number, name, about, question },
});

/** The guiding principles (ISO 10001:2018, 4.2–4.13), in our own words. */
export const GUIDING_PRINCIPLES: readonly Principle[] = [
  principle(
    '4.2',
    'commitment',
    'commitment',
    'that whoever adopts the code binds itself to keep it',
    'Do those who lead the firm stand by the code, and act so that it is kept?',
  ),
  principle(
    '4.3',
    'capacity',
    'capacity',
    'what people and means are set aside to keep it',
    'Were enough people, money and tools set aside to keep it?',
  ),
  principle(
    '4.4',
    'transparency',
    'transparency',
    'how it is made known to customers and others',
    'Were customers, staff and others told what is promised?',
  ),
  principle(
    '4.5',
    'accessibility',
    'accessibility',
    'that everybody can find, read and use it',
    'Could every customer find the code, read it and make use of it?',
  ),
  principle(
    '4.6',
    'responsiveness',
    'responsiveness',
    'how customers and others are heard and answered',
    'Were the needs of customers and the expectations of others heard and answered?',
  ),
  principle(
    '4.7',
    'information-integrity',
    'information integrity',
    'that what is said is accurate and does not mislead',
    'Was everything that we said about the code, and every figure on it, accurate and free of what misleads?',
  ),
  principle(
    '4.8',
    'accountability',
    'accountability',
    'who answers for keeping it',
    'Is it settled who answers for keeping it, and did they report what was done?',
  ),
  principle(
    '4.9',
    'improvement',
    'improvement',
    'how it and its use are made better',
    'Did we make our keeping of the code better by what we learned?',
  ),
  principle(
    '4.10',
    'confidentiality',
    'confidentiality',
    'how what customers tell about themselves is protected',
    'Was what customers told us about themselves kept safe and used for nothing else?',
  ),
  principle(
    '4.11',
    'customer-focused-approach',
    'customer-focused approach',
    'how the needs of customers are heeded',
    'Did customers come first where we had to choose?',
  ),
  principle(
    '4.12',
    'competence',
    'competence',
    'that those who keep it are trained and able',
    'Are those who keep the promises trained, able and fit for it?',
  ),
  principle(
    '4.13',
    'timeliness',
    'timeliness',
    'by when things are done',
    'Was what the code asks done without delay, and within its times?',
  ),
];
