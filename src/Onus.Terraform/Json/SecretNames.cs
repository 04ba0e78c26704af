namespace Onus.Terraform.Json;

/// <summary>Names whose text is a secret, whether or not the provider says so. Not safe for use by several threads.</summary>
internal sealed class SecretNames
{
    private const int MaxRemembered = 4096;
    private const int MaxLength = 128;

    /// <summary>In lower case and without separators, longest matches not needed: a name ends with one of them.</summary>
    private static readonly string[] Endings =
    [
        "password", "passwords", "passwd", "passphrase", "secret", "secretkey", "secretaccesskey", "secretstring", "secretbinary", "token",
        "privatekey", "privatekeypem", "privatekeypempkcs8", "privatekeyopenssh", "presharedkey", "apikey", "connectionstring", "keymaterial",
        "smtppasswordv4", "valuewo", "passwordwo", "secretstringwo", "sharedkey", "accountkey",
    ];

    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether the text below a name is a secret.</summary>
    public bool Has(string name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        var secret = IsSecret(name);
        if (_known.Count < MaxRemembered)
        {
            _known[name] = secret;
        }

        return secret;
    }

    private static bool IsSecret(string name)
    {
        Span<char> plain = stackalloc char[MaxLength];
        var length = 0;
        foreach (var c in name.AsSpan(Math.Max(0, name.Length - MaxLength)))
        {
            if (c is not ('_' or '-' or '.' or ' '))
            {
                plain[length++] = char.ToLowerInvariant(c);
            }
        }

        foreach (var ending in Endings)
        {
            if (plain[..length].EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
