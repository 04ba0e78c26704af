namespace Onus.Aws.Signing;

/// <summary>What a signature is good for.</summary>
/// <param name="Region">The Region.</param>
/// <param name="Service">The name that the service's signatures have.</param>
/// <param name="IsObjectStore">Whether the path is signed as it is sent, and the body's digest sent along, as S3 asks for it.</param>
internal sealed record SigningScope(string Region, string Service, bool IsObjectStore = false);
