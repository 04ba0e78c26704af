using Onus.Core.Model;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;

namespace Onus.Assessment.Checks;

/// <summary>Keeps secrets out of what is reported: values under names that speak of a secret are never printed.</summary>
internal static class Redaction
{
    private static readonly string[] SecretNames =
    [
        "password", "passwd", "secret", "token", "privatekey", "apikey", "accesskey", "credential", "passphrase", "userdata",
    ];

    public static ValueRead Read(Read read) => new(read.Path, IsSecret(read) ? read.Value.AsSensitive() : read.Value, read.Value.Origin);

    private static bool IsSecret(Read read)
    {
        if (read.Value is not StringValue { Value.Length: > 0 } and not MapValue and not ListValue)
        {
            return false;
        }

        var name = read.Path[(read.Path.LastIndexOf('.') + 1)..];
        return SecretNames.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }
}
