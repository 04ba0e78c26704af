using Onus.Cli;

return await Commands.Root().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false }, CancellationToken.None).ConfigureAwait(false);
