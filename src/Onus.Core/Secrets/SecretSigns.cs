using System.Buffers;

namespace Onus.Core.Secrets;

/// <summary>What the name of a value says of it.</summary>
internal enum NameSign : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It speaks of a secret.</summary>
    Secret,

    /// <summary>It is a property of something, such as its id or its length, and no secret even below a secret's name.</summary>
    Property,

    /// <summary>It holds what is handed to programs as environment: what people call that tells nothing of what is in it.</summary>
    Environment,
}

/// <summary>The one table of what a secret is: by name, and by the look of a text. Values are marked by it when they are read, and checks ask it.</summary>
public static class SecretSigns
{
    private const int MaxName = 128;

    /// <summary>Texts that are shorter are no secret, whatever their name says.</summary>
    private const int MinSecret = 4;

    // Names are compared in lower case and without separators.
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "password", "passwd", "passphrase", "secret", "token", "credential", "privatekey", "apikey", "accesskey", "sharedkey", "accountkey", "keymaterial",
            "connectionstring", "userdata", "buildspec", "valuewo", "presharedkey", "insecurevalue",
        ],
        StringComparison.Ordinal);

    /// <summary>What a name ends in that is the secret itself, and not only about it.</summary>
    private static readonly string[] Itself =
    [
        "password", "passwords", "passwd", "passphrase", "secret", "secrets", "token", "credential", "credentials", "secretkey", "privatekey", "apikey", "accesskey",
        "accesskeyid", "sharedkey", "accountkey", "keymaterial", "connectionstring", "secretstring", "secretbinary", "presharedkey", "signingkey", "pwd", "dbpass", "userpass", "adminpass", "pgpass", "insecurevalue",
        "authkey", "activationkey", "authorizationcode", "authcode", "hostkeybody", "certificatewallet", "appskey", "nwkkey", "nwkskey", "nwksenckey", "nwksintkey",
    ];

    /// <summary>What a name ends in that speaks of a secret's properties, or of something else altogether.</summary>
    private static readonly string[] Properties =
    [
        "arn", "arns", "id", "ids", "name", "names", "version", "versions", "policy", "length", "type", "types", "validity", "units", "expiry", "expiration", "ttl",
        "lifetime", "duration", "age", "days", "rotation", "publickey", "httptokens", "endpoint", "algorithm", "status", "region", "path", "url", "uri", "prefix", "valuefrom",
    ];

    private static readonly string[] Environments = ["variables", "environmentvariables", "runtimeenvironmentvariables"];

    /// <summary>Whether what goes by a name is a secret, as far as the name tells: it ends in a word for one; in a path every part counts.</summary>
    /// <param name="name">The name of a variable, a parameter or a header.</param>
    public static bool IsNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<char> plain = stackalloc char[MaxName];
        return EndsIn(Plain(name, plain), Itself) || (name.Contains('/', StringComparison.Ordinal) && SignOf(name) == NameSign.Secret);
    }

    /// <summary>Whether a text may be a secret at all when its name says so: a reference, an ARN and a word for yes or no are none.</summary>
    /// <param name="text">The text.</param>
    public static bool MayBe(ReadOnlySpan<char> text) =>
        text.Length > 0
        && !text.StartsWith("arn:", StringComparison.Ordinal)
        && !text.StartsWith("{{resolve:", StringComparison.Ordinal)
        && !text.Equals("true", StringComparison.OrdinalIgnoreCase)
        && !text.Equals("false", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is a secret by its own look: a key, a token, an address with a password in it, or words that set one.</summary>
    /// <param name="text">The text.</param>
    public static bool IsSeenIn(ReadOnlySpan<char> text) => text.Length > MinSecret && SecretLook.IsIn(text);

    /// <summary>Whether a text as a whole can be an access key without a mark of its own; a name that looks so is none.</summary>
    /// <param name="text">The text.</param>
    public static bool IsAccessKey(ReadOnlySpan<char> text) => SecretLook.IsAccessKey(text);

    /// <summary>Whether a text in the clear is a secret, by its own look or by its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Its name; null when it has none.</param>
    public static bool IsSecret(string text, string? name) =>
        IsSeenIn(text) || (name is not null && text.Length >= MinSecret && MayBe(text) && IsNamed(name));

    /// <summary>What the name of a property says.</summary>
    internal static NameSign SignOf(string name)
    {
        Span<char> buffer = stackalloc char[MaxName];
        var plain = Plain(name, buffer);
        return EndsIn(plain, Environments) ? NameSign.Environment
            : EndsIn(plain, Itself) ? NameSign.Secret
            : EndsIn(plain, Properties) ? NameSign.Property
            : plain.ContainsAny(Words) ? NameSign.Secret
            : NameSign.None;
    }

    private static bool EndsIn(ReadOnlySpan<char> plain, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (plain.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of a name in lower case and without separators.</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in name[Math.Max(0, name.Length - MaxName)..])
        {
            if (c is not ('_' or '-' or '.' or ' '))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
        }

        return buffer[..length];
    }
}
