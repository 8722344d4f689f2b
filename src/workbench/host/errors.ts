/** An error that the client turns into a real OfficeExtension.Error with this code. */
export class HostError extends Error {
  /** @param location such as "Range.values"; left out, the interpreter names the member that was asked for */
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
) => new HostError("InvalidArgument", message);

export const itemNotFound = () =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (
  message = "A resource with the same name or identifier already exists.",
) => new HostError("ItemAlreadyExists", message);

export const accessDenied = (message = "You cannot perform the requested operation.") =>
  new HostError("AccessDenied", message);

export const invalidOperation = (message: string) => new HostError("InvalidOperation", message);

export const apiNotFound = (what: string, location: string) =>
  new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${what}.`,
    location,
  );
