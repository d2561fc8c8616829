/** In which seats a program may ask and act. Whoever signs, decides about people or runs the installation is a person. */
export const KEY_ROLES = ['MEMBER_REPORTER', 'ASSOCIATION_EDITOR', 'ASSOCIATION_OFFICER'] as const;
export type KeyRole = (typeof KEY_ROLES)[number];
