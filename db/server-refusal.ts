/** The embedded database cannot serve. The message is for the person who started Accord and says what to do. */
export class ServerRefusal extends Error {
  override name = 'ServerRefusal';
}
