using Onus.Aws.Signing;

namespace Onus.Aws.Endpoints;

/// <summary>Where a service is asked, and what requests to it are signed for.</summary>
/// <param name="Address">The address: scheme, host, port, and a path that stands before all paths.</param>
/// <param name="Scope">What signatures are good for.</param>
/// <param name="IsGiven">Whether it was given by the user, and is no endpoint of AWS's.</param>
internal sealed record Endpoint(Uri Address, SigningScope Scope, bool IsGiven);
