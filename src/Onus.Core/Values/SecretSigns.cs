namespace Onus.Core.Values;

/// <summary>Tells by a name or by the look of a text that a secret is at hand, so that it is not printed.</summary>
public static class SecretSigns
{
    private static readonly string[] Names =
    [
        "password", "passwd", "passphrase", "secret", "token", "privatekey", "private_key", "apikey", "api_key", "accesskey", "access_key",
        "credential", "userdata",
    ];

    /// <summary>Names that hold such a word and yet are about something else.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase) { "HttpTokens" };

    private static readonly string[] Marks = ["-----BEGIN ", "AKIA", "ASIA", "sk_live_", "ghp_", "xoxb-"];

    /// <summary>Whether what goes by a name is a secret, as far as the name tells.</summary>
    /// <param name="name">The name of a property, a variable or a header.</param>
    public static bool IsNamed(ReadOnlySpan<char> name)
    {
        foreach (var word in Names)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return !Harmless.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) && !name.EndsWith("Arn", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    /// <summary>Whether a text holds a key or an address with a password in it.</summary>
    public static bool IsSeenIn(ReadOnlySpan<char> text)
    {
        foreach (var mark in Marks)
        {
            if (text.Contains(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return HasPassword(text);
    }

    /// <summary>Whether an object is a pair of a name and a value, of which the name tells that the value is a secret.</summary>
    public static bool IsSecretPair(MapValue map)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (value is StringValue text && IsPairName(key) && IsNamed(text.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPairName(string key) => key.EndsWith("Name", StringComparison.Ordinal) || key.EndsWith("Key", StringComparison.Ordinal);

    /// <summary><c>scheme://user:password@host</c>.</summary>
    private static bool HasPassword(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf("://"); at >= 0;)
        {
            var rest = text[(at + 3)..];
            var end = rest.IndexOfAny(" /\"'");
            var authority = end < 0 ? rest : rest[..end];
            var host = authority.LastIndexOf('@');
            if (host > 0 && authority[..host].Contains(':'))
            {
                return true;
            }

            text = rest;
            at = text.IndexOf("://");
        }

        return false;
    }
}
