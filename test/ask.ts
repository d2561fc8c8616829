import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

interface Answer<T> {
  data: T | null;
  errors?: GraphQLFormattedError[];
}

/** A refusal as a client sees it. */
export interface SeenRefusal {
  code: string;
  message: string;
  path: string[];
  remarks: { level: string; code: string; where: string; why: string }[];
}

/** Somebody at the other end of the line, with their own cookie and seat; nobody in particular until signed in. */
export class Person {
  #cookie = '';
  #seat = '';
  #bearer = '';

  constructor(private readonly app: FastifyInstance) {}

  /** Signs in through GraphQL; takes the seat in the organization of that name (of that role, where told), else the first. */
  static async signIn(
    app: FastifyInstance,
    email: string,
    password: string,
    organization?: string,
    role?: string,
  ): Promise<Person> {
    const person = new Person(app);
    const { signIn } = await person.ask<{
      signIn: { seats: { id: string; role: string; organization: { name: string } }[] };
    }>(
      'mutation($input: SignInInput!) { signIn(input: $input) { seats { id role organization { name } } } }',
      {
        input: { email, password },
      },
    );
    if (organization) {
      const seat = signIn.seats.find(
        (held) => held.organization.name === organization && (!role || held.role === role),
      );
      if (!seat) throw new Error(`${email} holds no seat in ${organization}`);
      person.#seat = seat.id;
    }
    return person;
  }

  /** A program at the same server that asks by the API key with this secret. */
  static byKey(at: Person, secret: string): Person {
    const program = new Person(at.app);
    program.#bearer = secret;
    return program;
  }

  /** Asks `/graphql`, and expects an answer: throws with all messages where there is a refusal. */
  async ask<T>(document: string, variables: Record<string, unknown> = {}): Promise<T> {
    return expectAnswer(await this.send<T>('/graphql', document, variables), document);
  }

  /** Asks `/public/graphql`, and expects an answer. */
  async askPublic<T>(document: string, variables: Record<string, unknown> = {}): Promise<T> {
    return expectAnswer(await this.send<T>('/public/graphql', document, variables), document);
  }

  /** Asks what must be refused, and answers the refusal: throws where it was answered. */
  async refused(
    document: string,
    variables: Record<string, unknown> = {},
    path = '/graphql',
  ): Promise<SeenRefusal> {
    const { errors } = await this.send(path, document, variables);
    const [error] = errors ?? [];
    if (!error) throw new Error(`This was answered and should have been refused: ${document}`);
    const { code, path: at, remarks } = error.extensions ?? {};
    return { code, path: at, remarks, message: error.message } as SeenRefusal;
  }

  /** Does one act: the mutation of this name with this input (and a fresh idempotency key), answering the selection. */
  async act<T = Record<string, unknown>>(name: string, input: object, selection = '{ id }'): Promise<T> {
    const data = await this.ask<Record<string, T>>(...this.mutation(name, input, selection));
    return data[name] as T;
  }

  /** Tries one act that must be refused. */
  actRefused(name: string, input: object, selection = '{ id }'): Promise<SeenRefusal> {
    return this.refused(...this.mutation(name, input, selection));
  }

  private mutation(name: string, input: object, selection: string): [string, Record<string, unknown>] {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const inputType = INPUT_TYPES[name] ?? `${type}Input`;
    return [
      `mutation ${type}($input: ${inputType}!) { ${name}(input: $input) ${selection} }`,
      { input: { idempotencyKey: crypto.randomUUID(), ...input } },
    ];
  }

  /** Cookie and seat, or the key, as each request of theirs carries them. */
  credentials(): Record<string, string> {
    if (this.#bearer) return { authorization: `Bearer ${this.#bearer}` };
    return { cookie: this.#cookie, 'x-accord-seat': this.#seat };
  }

  /** The bare answer of one endpoint. */
  async send<T>(path: string, query: string, variables: Record<string, unknown>): Promise<Answer<T>> {
    const answer = await this.app.inject({
      method: 'POST',
      url: path,
      headers: this.credentials(),
      payload: { query, variables },
    });
    const cookies = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
    if (cookies.length > 0) this.#cookie = cookies.join('; ');
    return answer.json();
  }
}

/** Mutations whose input has a name that several share. */
const INPUT_TYPES: Record<string, string> = {
  createAssociation: 'FoundOrganizationInput',
  createConsumerOrganization: 'FoundOrganizationInput',
  completeAssessment: 'AdoptionActInput',
  declineAdoption: 'ReasonedAdoptionActInput',
  withdrawAdoption: 'ReasonedAdoptionActInput',
  putUnderRemedy: 'ReasonedAdoptionActInput',
  suspendAdoption: 'ReasonedAdoptionActInput',
  reinstateAdoption: 'ReasonedAdoptionActInput',
  terminateAdoption: 'ReasonedAdoptionActInput',
  lapseAdoption: 'ReasonedAdoptionActInput',
  discardExtension: 'AdoptionActInput',
  askForRuling: 'AdoptionActInput',
  reopenExtension: 'AdoptionActInput',
  undoTransition: 'TransitionActInput',
  cancelImport: 'ImportJobInput',
  prepareReturn: 'ReturnActInput',
  reopenReturn: 'ReturnActInput',
  submitReturn: 'ReturnActInput',
  correctReturn: 'ReturnActInput',
  acceptReturn: 'ReturnActInput',
  approveReturn: 'ReturnActInput',
  setReviewPolicy: 'ReviewPolicyInput',
  notifyBreach: 'BreachActInput',
  setNoticePolicy: 'NoticePolicyInput',
  setDisclosurePolicy: 'DisclosurePolicyInput',
};

function expectAnswer<T>({ data, errors }: Answer<T>, document: string): T {
  if (errors?.length || !data) {
    throw new Error(`${document}\n${JSON.stringify(errors, null, 1)}`);
  }
  return data;
}
