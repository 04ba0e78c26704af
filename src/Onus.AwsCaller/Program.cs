using System.Reflection;
using System.Runtime.InteropServices;
using Onus.Api.Relays;
using Onus.AwsCaller;

// Started by onus live, which asks by standard input and reads the answers from standard output. It ends when the input does; what ends onus (Ctrl+C goes to both) leaves it time to say what it has.
if (args.Length > 0 || !Console.IsInputRedirected)
{
    var version = typeof(AccountAccess).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
    Console.Error.WriteLine(args is ["--version"] ? version : "onus-aws asks AWS for onus live, which starts it: it has nothing to say to people. See onus live --help.");
    return args is ["--version"] ? 0 : 2;
}

using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
AccountAccess? access = null;
try
{
    var server = new RelayServer(AccountAccess.RegionOf, (profiles, region, rate) => access = new AccountAccess(profiles, region, rate));
    await server.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None).ConfigureAwait(false);
    return 0;
}
catch (IOException)
{
    // Whoever asked is gone.
    return 0;
}
finally
{
    access?.Dispose();
}
