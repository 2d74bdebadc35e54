/** Thrown by the guard of a condition that needs itself, or stands at the end of too long a chain; says which and why. */
export class Unanswerable extends Error {}
