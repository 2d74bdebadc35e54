/**
 * Every kind of identifier has a digit, an at sign or its stand-in, or is hidden in base64. Most names in a template have
 * none of these, and cost one look.
 */
export const mayHoldOne =
  /[0-9@\u0080-\uffff]|_[aA][tT]_|(?<![A-Za-z])[CDI-Za-f][A-Za-z]{3}[CDI-Za-f][A-Za-z]{3}[CDI-Za-f]/;
